//! One form for the singular and the plural of an English noun.
//!
//! The form is not always a word: what matters is that `movie` and `movies`, `company` and `companies`, `address` and `addresses` have
//! the same one, without a list of nouns. Words of other languages come out as they are, or lose the same letters on both sides.

/// The common form of singular and plural of a word in lower case.
pub(super) fn stem(word: &str) -> String {
    if let Some((_, singular)) = IRREGULAR.iter().find(|(plural, _)| *plural == word) {
        return regular(singular);
    }
    regular(word)
}

/// Plurals that no rule below leads to their singular.
const IRREGULAR: &[(&str, &str)] = &[
    ("people", "person"),
    ("persons", "person"),
    ("men", "man"),
    ("women", "woman"),
    ("children", "child"),
    ("feet", "foot"),
    ("teeth", "tooth"),
    ("mice", "mouse"),
    ("geese", "goose"),
    ("indices", "index"),
    ("indexes", "index"),
    ("matrices", "matrix"),
    ("vertices", "vertex"),
    ("appendices", "appendix"),
    ("data", "datum"),
    ("media", "medium"),
    ("criteria", "criterion"),
    ("quizzes", "quiz"),
    ("aliases", "alias"),
    ("lenses", "lens"),
    ("canvases", "canvas"),
    ("atlases", "atlas"),
    ("gases", "gas"),
];

/// Words that end in `s` without being plurals.
const SINGULAR: &[&str] = &["alias", "lens", "canvas", "atlas", "gas", "sms", "gps", "news"];

fn regular(word: &str) -> String {
    let kept_s =
        ["ss", "us", "is"].iter().any(|end| word.ends_with(end)) || SINGULAR.contains(&word);
    let mut stem = match word.strip_suffix('s') {
        Some(rest) if !kept_s && rest.len() >= 2 => rest,
        // basis, bases; analysis, analyses.
        None | Some(_) => {
            word.strip_suffix("is").filter(|rest| rest.ends_with('s')).unwrap_or(word)
        }
    };
    if stem.len() > 3 {
        stem = stem.strip_suffix('e').unwrap_or(stem);
    }
    // company, companies; movie, movies; knife, knives.
    match (stem.strip_suffix('y'), stem.strip_suffix('f')) {
        (Some(rest), _) if rest.len() >= 2 => format!("{rest}i"),
        (_, Some(rest)) if rest.len() >= 2 => format!("{rest}v"),
        _ => stem.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn singular_and_plural_are_one() {
        const PAIRS: &[(&str, &str)] = &[
            ("customer", "customers"),
            ("company", "companies"),
            ("movie", "movies"),
            ("address", "addresses"),
            ("status", "statuses"),
            ("bus", "buses"),
            ("box", "boxes"),
            ("class", "classes"),
            ("branch", "branches"),
            ("house", "houses"),
            ("person", "people"),
            ("person", "persons"),
            ("child", "children"),
            ("analysis", "analyses"),
            ("basis", "bases"),
            ("index", "indices"),
            ("hero", "heroes"),
            ("knife", "knives"),
            ("shelf", "shelves"),
            ("leaf", "leaves"),
            ("series", "series"),
            ("country", "countries"),
            ("day", "days"),
            ("key", "keys"),
            ("category", "categories"),
            ("employee", "employees"),
            ("invoice", "invoices"),
            ("alias", "aliases"),
            ("area", "areas"),
            ("quiz", "quizzes"),
            ("fee", "fees"),
            ("tax", "taxes"),
            ("process", "processes"),
            ("virus", "viruses"),
            ("datum", "data"),
            ("city", "cities"),
            ("type", "types"),
            ("crisis", "crises"),
        ];
        for (singular, plural) in PAIRS {
            assert_eq!(stem(singular), stem(plural), "{singular} {plural}");
        }
        const OTHERS: &[(&str, &str)] = &[
            ("user", "use"),
            ("order", "border"),
            ("product", "products_x"),
            ("id", "ids_"),
            ("as", "a"),
        ];
        for (left, right) in OTHERS {
            assert_ne!(stem(left), stem(right), "{left} {right}");
        }
    }
}
