//! The decision: name, type and table against values.
//!
//! A name that says it alone is believed unless the values cannot be what it says. A name that may mean it is believed where the
//! values agree. Without a name, values must prove themselves, nearly all of them, and be many. Where nobody looked at values, what a
//! name may mean counts and a person must look; so does everything that is uncertain.

use super::attribute::Attribute;
use super::facts::{ColumnFacts, Role};
use super::observed::Observed;
use super::verdict::{
    Confidence, Content, Evidence, QuasiIdentifier, Review, Verdict, class_word, plural,
};
use crate::detect::column_hints::{ColumnClass, Hint, Rows, Says};
use crate::detect::free_text::is_free_text;
use crate::schema::TypeKind;

/// From what share on values agree with a name that may mean it.
const AGREE_MIN: f64 = 0.3;
/// The same where the form of the values alone agrees.
const FORM_MIN: f64 = 0.7;
/// From what share on, and from how many distinct values, values without a name are believed.
const PROVEN_MIN: f64 = 0.8;
const PROVEN_VALUES_MIN: usize = 20;
/// The same for names of persons, which dictionaries never hold all.
const PERSONS_MIN: f64 = 0.5;
const GIVEN_NAMES_MIN: f64 = 0.7;
/// From what share of known names on values that are written like names are doubtful.
const SOME_PERSONS_MIN: f64 = 0.15;
/// From how many values on it means something that they do not agree.
const VALUES_MIN: usize = 3;
/// How few values may still be worth a look at the column.
const FEW_VALUES: usize = 5;
/// From what share on a column of text is free text.
const WORDY_MIN: f64 = 0.3;
/// From what share on a column holds keys.
const KEYS_MIN: f64 = 0.95;

/// What is known when it is decided.
pub(super) struct Known<'a> {
    pub facts: &'a ColumnFacts<'a>,
    pub hint: Option<Hint>,
    pub attribute: Option<Attribute>,
    /// `None` where no rows were read.
    pub observed: Option<&'a Observed>,
}

/// What the column seems to hold.
pub(super) fn decide(known: &Known<'_>) -> Verdict {
    let mut verdict = match known.hint {
        Some(hint) if hint.says > Says::Perhaps => believed(known, hint),
        Some(hint) => doubted(known, hint),
        None => unnamed(known),
    };
    verdict.content = content(known);
    attributes(known, &mut verdict);
    let is_position = matches!(known.attribute, Some(Attribute::Quasi(QuasiIdentifier::Position)));
    if is_position && known.facts.role == Role::Data {
        // No rule makes a position coarser that is no number.
        verdict.review = Review::Wanted;
    }
    if let Some(class) = known.facts.field {
        // No rule reaches a field alone: what is left of the others, a person must see.
        verdict.evidence.insert(0, Evidence::Field(class_word(class)));
        verdict.confidence = Confidence::Medium;
        verdict.review = Review::Wanted;
    }
    let role = match known.facts.role {
        Role::Generated => Some("computed from other columns"),
        Role::PartitionKey => Some("decides in which partition a row lies"),
        Role::Exclusion => Some("an exclusion constraint rests on it"),
        Role::Data | Role::Surrogate => None,
    };
    if let Some(note) = role {
        verdict.evidence.push(Evidence::Note(note));
        if verdict.class.is_some() && known.facts.role != Role::Generated {
            // It cannot get a rule.
            verdict.review = Review::Wanted;
        }
    }
    if verdict.confidence == Confidence::Low {
        verdict.review = Review::Wanted;
    }
    verdict
}

/// A name that says it.
fn believed(known: &Known<'_>, hint: Hint) -> Verdict {
    let mut verdict = Verdict {
        class: Some(hint.class),
        confidence: Confidence::Medium,
        evidence: spoken(known, hint),
        ..Verdict::default()
    };
    let Some(observed) = known.observed.filter(|observed| observed.distinct > 0) else {
        return verdict;
    };
    if let Some((other, share)) = observed.proven_class()
        && !is_kind_of(hint.class, other)
        && share.of_sample() >= PROVEN_MIN
        && (share.of >= VALUES_MIN || observed.close == 0)
    {
        verdict.class = Some(other);
        verdict.evidence.insert(0, values(observed, other, share.matching));
        // Many log in with their address.
        if hint.class != ColumnClass::Username {
            verdict.evidence.push(Evidence::Note("the name says something else than the values"));
            verdict.review = Review::Wanted;
        }
        return verdict;
    }
    let close = observed.share(observed.close);
    if observed.close > 0 {
        verdict.evidence.push(values(observed, hint.class, observed.close));
        verdict.evidence.push(Evidence::Shapes(observed.shapes()));
    }
    if close.at_least() >= AGREE_MIN || (close.of_sample() >= PROVEN_MIN && close.of < FEW_VALUES) {
        verdict.confidence = Confidence::High;
    } else if observed.contradicts() {
        let (matching, of) = (observed.unlike, observed.distinct);
        let what = plural(hint.class);
        verdict.evidence.insert(0, Evidence::Unlike { what, matching, of });
        verdict.confidence = Confidence::Low;
        if observed.are_codes() {
            verdict.class = None;
        }
    }
    verdict
}

/// A name that may mean it.
fn doubted(known: &Known<'_>, hint: Hint) -> Verdict {
    let mut verdict = Verdict { evidence: spoken(known, hint), ..Verdict::default() };
    let Some(observed) = known.observed else {
        verdict.class = Some(hint.class);
        verdict.confidence = Confidence::Low;
        verdict.evidence.push(Evidence::Note("no values were looked at"));
        return verdict;
    };
    let close = observed.share(observed.close);
    verdict.evidence.insert(0, values(observed, hint.class, observed.close));
    // A form that many things have proves little: every second column has it by chance.
    let telling = !matches!(
        hint.class,
        ColumnClass::Postcode
            | ColumnClass::CardSecret
            | ColumnClass::BankAccount
            | ColumnClass::Url
            | ColumnClass::Coordinate
            | ColumnClass::Secret
    );
    let agree_min = if telling { AGREE_MIN } else { FORM_MIN };
    if close.at_least() >= agree_min {
        verdict.class = Some(hint.class);
        verdict.evidence.push(Evidence::Shapes(observed.shapes()));
        verdict.confidence = match (close.at_least() >= PROVEN_MIN, telling) {
            (true, true) => Confidence::High,
            (false, true) => Confidence::Medium,
            _ => Confidence::Low,
        };
        return verdict;
    }
    let by_values = unnamed(known);
    if by_values.class.is_some() {
        return by_values;
    }
    if hint.class == ColumnClass::FullName && seems_of_persons(observed) {
        verdict.class = Some(hint.class);
        verdict.confidence = Confidence::Low;
        verdict.evidence.insert(0, Evidence::Note("the values are written like names of persons"));
    } else if (observed.close > 0 && close.at_most() >= AGREE_MIN)
        || ((1..VALUES_MIN).contains(&observed.distinct) && !observed.are_codes())
    {
        verdict.confidence = Confidence::Low;
        if observed.close == observed.distinct {
            // All few of them agree: better replaced than kept.
            verdict.class = Some(hint.class);
        }
    }
    verdict.evidence.extend(by_values.evidence);
    verdict
}

/// Many values in two capitalised words or more.
fn seems_of_persons(observed: &Observed) -> bool {
    observed.distinct >= PROVEN_VALUES_MIN
        && observed.share(observed.written_like_names).of_sample() >= PROVEN_MIN
        && observed.distinct * 2 >= observed.rows
}

/// No name: the values must say it.
fn unnamed(known: &Known<'_>) -> Verdict {
    let mut verdict = Verdict::default();
    let Some(observed) = known.observed.filter(|observed| observed.distinct > 0) else {
        return verdict;
    };
    let text = known.facts.column_type.is_text();
    if known.facts.role == Role::Surrogate || document(known.facts) {
        verdict.evidence.extend(inside(observed));
        return verdict;
    }
    if let Some((class, share)) = observed.proven_class()
        && share.of_sample() >= PROVEN_MIN
        && observed.most_rows_prove(class)
    {
        if share.of >= PROVEN_VALUES_MIN {
            verdict.class = Some(class);
            verdict.confidence = match share.at_least() >= PROVEN_MIN {
                true => Confidence::High,
                false => Confidence::Medium,
            };
        } else if share.of >= FEW_VALUES {
            verdict.class = Some(class);
            verdict.confidence = Confidence::Low;
        }
        verdict.evidence.push(values(observed, class, share.matching));
        verdict.evidence.push(Evidence::Shapes(observed.shapes()));
        return verdict;
    }
    verdict.evidence.extend(inside(observed));
    if text && !known.says_things() {
        persons(observed, &mut verdict);
    }
    verdict
}

/// Whether the values alone are names of persons: a guess, which somebody must look at.
fn persons(observed: &Observed, verdict: &mut Verdict) {
    let many = observed.distinct >= PROVEN_VALUES_MIN;
    let persons = observed.share(observed.persons);
    let given = observed.share(observed.given_names);
    let found = if (many && persons.at_least() >= PERSONS_MIN)
        || (observed.distinct >= FEW_VALUES && persons.of_sample() >= GIVEN_NAMES_MIN)
    {
        Some((ColumnClass::FullName, observed.persons))
    } else if (2..FEW_VALUES).contains(&observed.distinct)
        && observed.are_codes()
        && persons.of_sample() >= GIVEN_NAMES_MIN
    {
        // Two agents whose names come again and again, or `Grace Period`.
        verdict.confidence = Confidence::Low;
        verdict.evidence.insert(0, values(observed, ColumnClass::FullName, observed.persons));
        None
    } else if many && given.at_least() >= GIVEN_NAMES_MIN {
        Some((ColumnClass::FirstName, observed.given_names))
    } else {
        None
    };
    if let Some((class, matching)) = found {
        verdict.class = Some(class);
        verdict.confidence = Confidence::Low;
        verdict.evidence.insert(0, values(observed, class, matching));
    } else if seems_of_persons(observed) && persons.of_sample() >= SOME_PERSONS_MIN {
        verdict.confidence = Confidence::Low;
        verdict.evidence.insert(0, Evidence::Note("the values are written like names of persons"));
        verdict.evidence.insert(1, values(observed, ColumnClass::FullName, observed.persons));
    }
}

impl Known<'_> {
    fn says_things(&self) -> bool {
        use crate::detect::column_hints::TableSays;
        TableSays::of(&self.facts.table.name, self.facts.rows) == TableSays::Things
    }
}

/// Adds what the column tells of a person without naming one.
fn attributes(known: &Known<'_>, verdict: &mut Verdict) {
    verdict.quasi = verdict.class.and_then(QuasiIdentifier::of_class);
    if verdict.class.is_some() {
        return;
    }
    let name = match known.attribute {
        Some(Attribute::Quasi(quasi)) => {
            verdict.quasi = Some(quasi);
            quasi.word()
        }
        Some(Attribute::Sensitive(sensitive)) => {
            verdict.sensitive = Some(sensitive);
            // What it is is clear; whether it may stay is not for a program to say.
            verdict.review = Review::Wanted;
            sensitive.word()
        }
        None => return,
    };
    if verdict.confidence == Confidence::High {
        verdict.confidence = Confidence::Medium;
    }
    verdict.evidence.insert(0, Evidence::Name { class: name, says: Says::Alone });
}

fn content(known: &Known<'_>) -> Content {
    let column_type = known.facts.column_type;
    if document(known.facts) || column_type.array {
        return Content::Document;
    }
    match column_type.kind {
        TypeKind::Enum(_) | TypeKind::Boolean => return Content::Codes,
        TypeKind::Uuid => return Content::Keys,
        _ if known.facts.role == Role::Surrogate => return Content::Keys,
        _ => {}
    }
    let text = column_type.is_text();
    let named = text && is_free_text(known.facts.column);
    let Some(observed) = known.observed.filter(|observed| observed.distinct > 0) else {
        return if named { Content::FreeText } else { Content::Plain };
    };
    // What holds something is to be looked into, however few the values.
    let clean = observed.inside.is_empty();
    if observed.are_codes() && !named && clean {
        Content::Codes
    } else if text && (named || observed.share(observed.wordy).of_sample() >= WORDY_MIN) {
        Content::FreeText
    } else if text
        && clean
        && observed.distinct >= PROVEN_VALUES_MIN
        && observed.share(observed.keys).of_sample() >= KEYS_MIN
    {
        Content::Keys
    } else {
        Content::Plain
    }
}

/// Whether there are other values inside its values.
fn document(facts: &ColumnFacts<'_>) -> bool {
    matches!(
        facts.column_type.kind,
        TypeKind::Json | TypeKind::Jsonb | TypeKind::Xml | TypeKind::Hstore | TypeKind::Composite
    )
}

/// What name, type and neighbours say.
fn spoken(known: &Known<'_>, hint: Hint) -> Vec<Evidence> {
    let by_type = matches!(
        known.facts.column_type.kind,
        TypeKind::Inet | TypeKind::Cidr | TypeKind::MacAddr | TypeKind::MacAddr8
    );
    if by_type {
        return vec![Evidence::Type(known.facts.column_type.written.clone())];
    }
    let mut evidence = vec![Evidence::Name { class: class_word(hint.class), says: hint.says }];
    if hint.says == Says::WithTable && known.facts.rows == Rows::Persons {
        evidence.push(Evidence::Neighbours);
    }
    evidence
}

fn values(observed: &Observed, class: ColumnClass, matching: usize) -> Evidence {
    Evidence::Values { what: plural(class), matching, of: observed.distinct }
}

/// What the detectors see inside the values, the commonest first.
fn inside(observed: &Observed) -> Vec<Evidence> {
    let mut inside: Vec<_> = observed.inside.iter().collect();
    inside.sort_by_key(|(detector, count)| (std::cmp::Reverse(**count), **detector));
    inside
        .into_iter()
        .map(|(detector, matching)| Evidence::Inside {
            detector: detector.name(),
            matching: *matching,
            of: observed.distinct,
        })
        .collect()
}

/// Whether values of one class may stand in a column that is named after the other.
fn is_kind_of(named: ColumnClass, seen: ColumnClass) -> bool {
    use ColumnClass as C;
    let group = |class| match class {
        C::UsSsn | C::NationalId | C::HealthId => 1,
        C::Iban | C::BankAccount => 2,
        C::Secret | C::DeviceId => 3,
        C::Card | C::CardSecret => 4,
        _ => 0,
    };
    named == seen || (group(named) > 0 && group(named) == group(seen))
}
