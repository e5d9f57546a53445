//! What was concluded of a column, and why.

use std::fmt;

use super::document_keys::DocumentKey;
use super::mentions::{Mentions, OwnNames};
use crate::detect::MaskedShape;
use crate::detect::column_hints::{ColumnClass, Says};

/// What a column seems to hold.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Verdict {
    /// The class of personal data; `None` where nothing speaks for any.
    pub class: Option<ColumnClass>,
    /// What it tells of a person together with other columns, without naming them.
    pub quasi: Option<QuasiIdentifier>,
    /// What it tells of a person that is nobody's business.
    pub sensitive: Option<Sensitive>,
    /// How its values are written.
    pub content: Content,
    /// How sure that is.
    pub confidence: Confidence,
    /// Whether a person must look.
    pub review: Review,
    /// What speaks for it and against it, what weighs most first.
    pub evidence: Vec<Evidence>,
    /// The keys of its documents that hold personal data.
    pub keys: Vec<DocumentKey>,
    /// Whether its texts name the persons of their rows.
    pub own_names: OwnNames,
}

/// How sure a verdict is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// It may as well be otherwise.
    Low,
    /// One of name and values says it, and nothing speaks against it.
    Medium,
    /// Name and values say it; or nothing says anything.
    #[default]
    High,
}

impl Confidence {
    /// In a word.
    pub fn word(self) -> &'static str {
        match self {
            Confidence::Low => "low",
            Confidence::Medium => "medium",
            Confidence::High => "high",
        }
    }
}

/// Whether a person must look at a verdict.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Review {
    /// Nobody must.
    #[default]
    NotNeeded,
    /// Somebody must.
    Wanted,
}

/// What the values of a column are, besides what they say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Content {
    /// Values of some type or shape, a name or a number each.
    #[default]
    Plain,
    /// A few values that come again and again: states, kinds, colours.
    Codes,
    /// Keys that mean nothing outside of the database: serial numbers, UUIDs.
    Keys,
    /// Text that somebody wrote, which may hold anything.
    FreeText,
    /// JSON, XML, hstore, arrays, composites: other values inside.
    Document,
}

/// What singles a person out together with other columns (ISO/IEC 20889: quasi-identifier; 45 CFR 164.514(b)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum QuasiIdentifier {
    /// Date or year of birth, or of death.
    Birth,
    /// Age in years.
    Age,
    /// Gender or sex.
    Gender,
    /// Postal code.
    Postcode,
    /// Town.
    City,
    /// State, province, district.
    Region,
    /// Country.
    Country,
    /// Latitude and longitude.
    Position,
    /// Nationality or citizenship.
    Nationality,
    /// Language.
    Language,
    /// Marital status.
    MaritalStatus,
    /// Number of children, household size.
    Household,
    /// Profession, title or position.
    Occupation,
    /// Employer, department.
    Employer,
    /// Degree, school.
    Education,
    /// A date on which something happened to the person: hired, admitted, discharged, died.
    EventDate,
    /// Height, weight, colour of eyes.
    Appearance,
}

/// What is nobody's business (GDPR Art. 9 and 10, and what people keep to themselves).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sensitive {
    /// Diagnoses, medication, results, disability.
    Health,
    /// Race and ethnic origin.
    Ethnicity,
    /// Religion and belief.
    Religion,
    /// Political opinion and membership of a union.
    Politics,
    /// Sexual orientation.
    Orientation,
    /// Convictions.
    Crime,
    /// Income, wealth, credit score.
    Finance,
}

/// One thing that speaks for or against a verdict. Shown as a phrase, which holds no value.
#[derive(Clone, Debug, PartialEq)]
pub enum Evidence {
    /// The column's name.
    Name {
        /// What it speaks for.
        class: &'static str,
        /// How loudly.
        says: Says,
    },
    /// The names of the columns beside it.
    Neighbours,
    /// Its type.
    Type(String),
    /// The name of a field of its composite type.
    Field(&'static str),
    /// Sampled values.
    Values {
        /// What they are: `email addresses`.
        what: &'static str,
        /// How many of the distinct values.
        matching: usize,
        /// Of how many.
        of: usize,
    },
    /// Sampled values that cannot be what the name says.
    Unlike {
        /// What they cannot be.
        what: &'static str,
        /// How many of the distinct values.
        matching: usize,
        /// Of how many.
        of: usize,
    },
    /// What a detector sees inside sampled values.
    Inside {
        /// The detector.
        detector: &'static str,
        /// In how many of the distinct values.
        matching: usize,
        /// Of how many.
        of: usize,
    },
    /// Sampled texts that hold words of a name in another column of their row.
    OwnNames {
        /// In how many rows.
        matching: usize,
        /// Of how many.
        of: usize,
    },
    /// The commonest shapes of the values that match.
    Shapes(Vec<MaskedShape>),
    /// The keys inside its documents, and what they hold.
    Keys(Vec<(String, &'static str)>),
    /// Something else, in words.
    Note(&'static str),
}

impl fmt::Display for Evidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Evidence::Name { class, says: Says::Alone } => write!(f, "the name says {class}"),
            Evidence::Name { class, says: Says::WithTable } => {
                write!(f, "name and table say {class}")
            }
            Evidence::Name { class, says: Says::Perhaps } => {
                write!(f, "the name may mean {class}")
            }
            Evidence::Neighbours => f.write_str("the columns beside it are a person's"),
            Evidence::Field(class) => write!(f, "a field of its type says {class}"),
            Evidence::Type(written) => write!(f, "type {written}"),
            Evidence::Values { what, matching, of } => {
                write!(f, "{matching} of {of} sampled values are {what}")
            }
            Evidence::Unlike { what, matching, of } => {
                write!(f, "{matching} of {of} sampled values cannot be {what}")
            }
            Evidence::Inside { detector, matching, of } => {
                write!(f, "{matching} of {of} sampled values hold {detector}")
            }
            Evidence::OwnNames { matching, of } => write!(
                f,
                "{matching} of {of} sampled texts hold a name that another column of their row holds"
            ),
            Evidence::Shapes(shapes) => {
                f.write_str("written like")?;
                for (nth, shape) in shapes.iter().enumerate() {
                    write!(f, "{} {shape}", if nth == 0 { "" } else { "," })?;
                }
                Ok(())
            }
            Evidence::Keys(keys) => {
                for (nth, (path, class)) in keys.iter().take(KEYS_SHOWN).enumerate() {
                    let before = if nth == 0 { "its keys say " } else { ", " };
                    write!(f, "{before}{class} ({path})")?;
                }
                match keys.len().saturating_sub(KEYS_SHOWN) {
                    0 => Ok(()),
                    more => write!(f, " and {more} more"),
                }
            }
            Evidence::Note(note) => f.write_str(note),
        }
    }
}

/// How many keys of documents are shown.
const KEYS_SHOWN: usize = 12;

impl Verdict {
    /// Takes up what the texts say of the names in their rows. What is a copy of them is a name, of which class the caller says; a person
    /// must look in any case.
    pub fn take_mentions(&mut self, found: Mentions, own_names: OwnNames, copied: ColumnClass) {
        if own_names == OwnNames::No {
            return;
        }
        let evidence = Evidence::OwnNames { matching: found.matching, of: found.rows };
        self.evidence.insert(0, evidence);
        self.own_names = own_names;
        self.review = Review::Wanted;
        self.confidence = self.confidence.min(Confidence::Medium);
        if own_names == OwnNames::Copied {
            self.class = Some(copied);
        }
    }

    /// Takes up what the keys of the documents hold.
    pub(super) fn take_keys(&mut self, keys: Vec<DocumentKey>) {
        if keys.is_empty() {
            return;
        }
        let named = keys.iter().map(|key| (key.path.clone(), key.class));
        self.evidence.insert(0, Evidence::Keys(named.collect()));
        if keys.iter().any(|key| key.review == Review::Wanted) {
            self.review = Review::Wanted;
        }
        self.keys = keys;
    }

    /// The class in one word, for reports: of personal data, else of a quasi-identifier, else of what is sensitive, else
    /// that there is some inside its documents, or that its texts name persons.
    pub fn word(&self) -> Option<&'static str> {
        self.class
            .map(class_word)
            .or_else(|| self.quasi.map(QuasiIdentifier::word))
            .or_else(|| self.sensitive.map(Sensitive::word))
            .or_else(|| (!self.keys.is_empty()).then_some("document"))
            .or_else(|| (self.own_names != OwnNames::No).then_some("names"))
    }

    /// Why, in a line: the class, and the evidence that weighs most.
    pub fn reason(&self) -> String {
        let phrases: Vec<String> = self
            .evidence
            .iter()
            .filter(|evidence| !matches!(evidence, Evidence::Shapes(_)))
            .take(REASONS_MAX)
            .map(Evidence::to_string)
            .collect();
        phrases.join("; ")
    }
}

/// How many phrases make a reason.
const REASONS_MAX: usize = 3;

/// A class in a word, as reports and mapping files write it.
pub fn class_word(class: ColumnClass) -> &'static str {
    use ColumnClass as C;
    match class {
        C::Email => "email",
        C::Phone => "phone",
        C::FirstName => "first_name",
        C::LastName => "last_name",
        C::FullName => "full_name",
        C::Username => "username",
        C::BirthDate => "birth_date",
        C::BirthYear => "birth_year",
        C::UsSsn => "us_ssn",
        C::NationalId => "national_id",
        C::HealthId => "health_id",
        C::Street => "street_address",
        C::City => "city",
        C::State => "state",
        C::Postcode => "postcode",
        C::Coordinate => "coordinate",
        C::Iban => "iban",
        C::BankAccount => "bank_account",
        C::Card => "payment_card",
        C::CardSecret => "card_security_code",
        C::Secret => "secret",
        C::IpAddress => "ip_address",
        C::MacAddress => "mac_address",
        C::DeviceId => "device_id",
        C::Url => "url",
        C::Biometric => "biometric",
    }
}

/// Several values of a class, in words.
pub(super) fn plural(class: ColumnClass) -> &'static str {
    use ColumnClass as C;
    match class {
        C::Email => "mail addresses",
        C::Phone => "phone numbers",
        C::FirstName => "known given names",
        C::LastName => "known family names",
        C::FullName => "names with a known given name",
        C::Username => "user names",
        C::BirthDate => "plausible dates of birth",
        C::BirthYear => "plausible years of birth",
        C::UsSsn => "social security numbers",
        C::NationalId => "identity numbers",
        C::HealthId => "health numbers",
        C::Street => "written like addresses",
        C::City => "known towns",
        C::State => "known states",
        C::Postcode => "written like postal codes",
        C::Coordinate => "written like coordinates",
        C::Iban => "IBANs",
        C::BankAccount => "written like account numbers",
        C::Card => "card numbers",
        C::CardSecret => "written like security codes",
        C::Secret => "secrets",
        C::IpAddress => "IP addresses",
        C::MacAddress => "hardware addresses",
        C::DeviceId => "written like device numbers",
        C::Url => "URLs",
        C::Biometric => "recordings",
    }
}

impl QuasiIdentifier {
    /// In a word.
    pub fn word(self) -> &'static str {
        use QuasiIdentifier as Q;
        match self {
            Q::Birth => "birth",
            Q::Age => "age",
            Q::Gender => "gender",
            Q::Postcode => "postcode",
            Q::City => "city",
            Q::Region => "region",
            Q::Country => "country",
            Q::Position => "position",
            Q::Nationality => "nationality",
            Q::Language => "language",
            Q::MaritalStatus => "marital_status",
            Q::Household => "household",
            Q::Occupation => "occupation",
            Q::Employer => "employer",
            Q::Education => "education",
            Q::EventDate => "event_date",
            Q::Appearance => "appearance",
        }
    }

    /// That of a class of personal data.
    pub fn of_class(class: ColumnClass) -> Option<QuasiIdentifier> {
        use ColumnClass as C;
        match class {
            C::BirthDate | C::BirthYear => Some(QuasiIdentifier::Birth),
            C::City => Some(QuasiIdentifier::City),
            C::State => Some(QuasiIdentifier::Region),
            C::Postcode => Some(QuasiIdentifier::Postcode),
            C::Coordinate => Some(QuasiIdentifier::Position),
            _ => None,
        }
    }
}

impl Sensitive {
    /// In a word.
    pub fn word(self) -> &'static str {
        match self {
            Sensitive::Health => "health",
            Sensitive::Ethnicity => "ethnicity",
            Sensitive::Religion => "religion",
            Sensitive::Politics => "politics",
            Sensitive::Orientation => "orientation",
            Sensitive::Crime => "crime",
            Sensitive::Finance => "finance",
        }
    }
}
