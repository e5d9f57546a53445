//! What the name and type of a column say about its values.
//!
//! A name is split into words (`customerEMail_2` is `customer`, `e`, `mail`), accents are dropped, and groups of words are looked
//! up in lexicons of several languages. A match counts only where nothing follows it that changes what the column is about:
//! `email_address` is an address, `email_verified` and `phone_type` are not. Words that mean something only near a person
//! (`name`, `address`) need a table or a word before them that speaks of persons. Last, the type must be able to hold such a value.

use super::column_lexicon::{
    ADDRESS_WORDS, NEUTRAL_SUFFIXES, PERSON_WORDS, PREFIX_VETOES, SECRET_SUFFIXES, Strength,
    TABLE_NEUTRAL, THING_WORDS, WordSet, classes_of, holds,
};
use crate::schema::{ColumnType, TypeKind};

/// What a column seems to hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ColumnClass {
    /// Mail addresses.
    Email,
    /// Phone and fax numbers.
    Phone,
    /// Given names.
    FirstName,
    /// Family names.
    LastName,
    /// Whole names of persons.
    FullName,
    /// Names under which somebody logs in or is known in a network.
    Username,
    /// Dates of birth (and death).
    BirthDate,
    /// Years of birth.
    BirthYear,
    /// US social security numbers.
    UsSsn,
    /// Numbers of identity, tax and driving documents.
    NationalId,
    /// Numbers under which a person is known to hospitals and insurers.
    HealthId,
    /// Streets and whole addresses.
    Street,
    /// Towns.
    City,
    /// States and provinces of an address.
    State,
    /// Postal codes.
    Postcode,
    /// Latitudes and longitudes.
    Coordinate,
    /// IBANs.
    Iban,
    /// Other numbers of bank accounts.
    BankAccount,
    /// Numbers of payment cards.
    Card,
    /// Card verification codes and PINs.
    CardSecret,
    /// Passwords, tokens, keys, and their hashes.
    Secret,
    /// IP addresses.
    IpAddress,
    /// Hardware addresses.
    MacAddress,
    /// What names one device or browser.
    DeviceId,
    /// Addresses of personal pages and pictures.
    Url,
    /// Pictures and other recordings of a person.
    Biometric,
}

impl ColumnClass {
    /// Every class.
    pub const ALL: &[ColumnClass] = &[
        ColumnClass::Email,
        ColumnClass::Phone,
        ColumnClass::FirstName,
        ColumnClass::LastName,
        ColumnClass::FullName,
        ColumnClass::Username,
        ColumnClass::BirthDate,
        ColumnClass::BirthYear,
        ColumnClass::UsSsn,
        ColumnClass::NationalId,
        ColumnClass::HealthId,
        ColumnClass::Street,
        ColumnClass::City,
        ColumnClass::State,
        ColumnClass::Postcode,
        ColumnClass::Coordinate,
        ColumnClass::Iban,
        ColumnClass::BankAccount,
        ColumnClass::Card,
        ColumnClass::CardSecret,
        ColumnClass::Secret,
        ColumnClass::IpAddress,
        ColumnClass::MacAddress,
        ColumnClass::DeviceId,
        ColumnClass::Url,
        ColumnClass::Biometric,
    ];
}

/// The class of a column by its name, its table's name, and its type; `None` where nothing speaks for personal data.
///
/// ```
/// use dumpscrub::detect::column_hints::{ColumnClass, classify};
/// use dumpscrub::schema::{ColumnType, TypeKind};
///
/// let text = ColumnType::scalar(TypeKind::Text, "text");
/// assert_eq!(classify("users", "eMail", &text), Some(ColumnClass::Email));
/// assert_eq!(classify("users", "email_template", &text), None);
/// ```
pub fn classify(table: &str, column: &str, column_type: &ColumnType) -> Option<ColumnClass> {
    if column_type.array {
        return None;
    }
    let words = words(column);
    find(TableContext::of(table), column, &words, column_type, Accept::Supported)
        .map(|hint| hint.class)
}

/// What a column's name says, and how loudly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hint {
    /// What it speaks for.
    pub class: ColumnClass,
    /// How loudly.
    pub says: Says,
}

/// How loudly a name speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Says {
    /// Its words may mean it: values must agree.
    Perhaps,
    /// Its words say it together with the table or another word.
    WithTable,
    /// Its words, or its type, say it alone.
    Alone,
}

/// What the columns of a table say of its rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Rows {
    /// Nothing.
    #[default]
    Open,
    /// They are persons.
    Persons,
}

/// As [`classify`], with what a name only may mean. `rows` counts where the table's name says nothing. An array says what its
/// elements would.
pub fn hint(table: &str, rows: Rows, column: &str, column_type: &ColumnType) -> Option<Hint> {
    let context = match (TableContext::of(table), rows) {
        (TableContext::Open, Rows::Persons) => TableContext::Persons,
        (context, _) => context,
    };
    let words = words(column);
    find(context, column, &words, column_type, Accept::Supported)
        .or_else(|| find(context, column, &words, column_type, Accept::Anything))
}

/// What a table's name and columns say of its rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableSays {
    /// They are persons.
    Persons,
    /// They are addresses.
    Addresses,
    /// They are things that have names and places of their own.
    Things,
    /// Nothing.
    Nothing,
}

impl TableSays {
    /// By the words of its name; `rows` counts where they say nothing.
    pub fn of(table: &str, rows: Rows) -> TableSays {
        match (TableContext::of(table), rows) {
            (TableContext::Persons, _) | (TableContext::Open, Rows::Persons) => TableSays::Persons,
            (TableContext::Addresses, _) => TableSays::Addresses,
            (TableContext::Things, _) => TableSays::Things,
            (TableContext::Open, Rows::Open) => TableSays::Nothing,
        }
    }
}

/// Which weak words are accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Accept {
    /// Those that the table or a word before them supports.
    Supported,
    /// All that nothing speaks against.
    Anything,
}

fn find(
    context: TableContext,
    column: &str,
    words: &[String],
    column_type: &ColumnType,
    accept: Accept,
) -> Option<Hint> {
    let alone = |class| Some(Hint { class, says: Says::Alone });
    match column_type.kind {
        TypeKind::Inet | TypeKind::Cidr => return alone(ColumnClass::IpAddress),
        TypeKind::MacAddr | TypeKind::MacAddr8 => return alone(ColumnClass::MacAddress),
        _ => {}
    }
    let mut best: Option<(usize, Hint)> = None;
    for length in (1..=WORDS_MATCHED_MAX.min(words.len())).rev() {
        for start in (0..=words.len() - length).rev() {
            let Some((before, rest)) = words.split_at_checked(start) else { continue };
            let Some((group, after)) = rest.split_at_checked(length) else { continue };
            let fitting = look_up_numbered(group).into_iter().find_map(|(class, strength)| {
                let says = match strength {
                    Strength::Strong => Says::Alone,
                    Strength::Weak if context.supports(class, before) => Says::WithTable,
                    Strength::Weak => Says::Perhaps,
                };
                let accepted = says > Says::Perhaps
                    || (accept == Accept::Anything
                        && context != TableContext::Things
                        && before.iter().all(|word| is_neutral(word, class)));
                (accepted
                    && before.iter().all(|word| !holds(&PREFIX_VETOES, word))
                    && after.iter().all(|word| is_neutral(word, class))
                    && context.allows(class)
                    && gate(class, column, column_type))
                .then_some(Hint { class, says })
            });
            if let Some(hint) = fitting
                && best.is_none_or(|(longest, _)| length > longest)
            {
                best = Some((length, hint));
            }
        }
    }
    best.map(|(_, hint)| match hint.class {
        ColumnClass::BirthDate if column_type.is_integer() => {
            Hint { class: ColumnClass::BirthYear, ..hint }
        }
        _ => hint,
    })
}

/// The longest group of words that is looked up.
const WORDS_MATCHED_MAX: usize = 4;
/// The most words of a name, and the most characters, that are looked at.
const WORDS_MAX: usize = 12;
const NAME_CHARS_MAX: usize = 128;

fn is_neutral(word: &str, class: ColumnClass) -> bool {
    word.bytes().all(|byte| byte.is_ascii_digit())
        || holds(&NEUTRAL_SUFFIXES, word)
        || (class == ColumnClass::Secret && holds(&SECRET_SUFFIXES, word))
}

/// What a table's name says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum TableContext {
    /// Its rows are persons.
    Persons,
    /// Its rows are addresses.
    Addresses,
    /// Its rows are things that have names and places of their own.
    Things,
    /// Nothing.
    Open,
}

impl TableContext {
    fn of(table: &str) -> Self {
        let words = words(table);
        for word in words.iter().rev() {
            let singular = singular(word);
            let stem = word.strip_suffix("es").unwrap_or(word);
            let is = |list: &WordSet| {
                [word.as_str(), singular, stem].iter().any(|word| holds(list, word))
            };
            if is(&ADDRESS_WORDS) {
                return TableContext::Addresses;
            }
            if is(&PERSON_WORDS) {
                return TableContext::Persons;
            }
            if is(&THING_WORDS) {
                return TableContext::Things;
            }
            if !is(&TABLE_NEUTRAL) && !word.bytes().all(|byte| byte.is_ascii_digit()) {
                return TableContext::Open;
            }
        }
        TableContext::Open
    }

    /// Whether a weak word means a person's here.
    fn supports(self, class: ColumnClass, before: &[String]) -> bool {
        if class == ColumnClass::State {
            // In a table of users it may as well be the state of the account.
            return self == TableContext::Addresses
                || before.last().is_some_and(|word| {
                    ["billing", "shipping", "home", "mailing", "ship", "bill"]
                        .contains(&word.as_str())
                });
        }
        if class == ColumnClass::Street
            && before.last().is_some_and(|word| ["ship", "bill"].contains(&word.as_str()))
        {
            return true;
        }
        let person = before
            .last()
            .is_some_and(|word| holds(&PERSON_WORDS, word) || holds(&PERSON_WORDS, singular(word)));
        match self {
            TableContext::Persons => {
                before.is_empty() || person || before.iter().all(|word| is_neutral(word, class))
            }
            TableContext::Addresses => {
                class != ColumnClass::FullName || before.is_empty() || person
            }
            TableContext::Things | TableContext::Open => person,
        }
    }

    /// Whether a place in this table may be a person's.
    fn allows(self, class: ColumnClass) -> bool {
        let place = matches!(
            class,
            ColumnClass::City
                | ColumnClass::State
                | ColumnClass::Postcode
                | ColumnClass::Coordinate
        );
        !(place && self == TableContext::Things)
    }
}

/// Whether a type can hold values of a class.
fn gate(class: ColumnClass, name: &str, column_type: &ColumnType) -> bool {
    use ColumnClass as C;
    let text = column_type.is_text();
    let whole = column_type.is_integer()
        || matches!(column_type.kind, TypeKind::Numeric { scale: None | Some(0), .. });
    // An integer `…_id` is a key to a table of ours, not a number from an office.
    let key = column_type.is_integer() && name.to_ascii_lowercase().ends_with("id");
    match class {
        C::Phone
        | C::NationalId
        | C::HealthId
        | C::BankAccount
        | C::Card
        | C::CardSecret
        | C::UsSsn
        | C::Postcode => text || (whole && !key),
        C::BirthDate => {
            text || column_type.is_integer()
                || matches!(
                    column_type.kind,
                    TypeKind::Date | TypeKind::Timestamp | TypeKind::TimestampTz
                )
        }
        C::BirthYear => text || column_type.is_integer(),
        C::Coordinate => matches!(
            column_type.kind,
            TypeKind::Numeric { .. } | TypeKind::Real | TypeKind::Double | TypeKind::Unknown
        ),
        C::Secret => text || matches!(column_type.kind, TypeKind::Bytea | TypeKind::Uuid),
        C::DeviceId => text || column_type.kind == TypeKind::Uuid,
        C::Biometric => column_type.kind == TypeKind::Bytea,
        _ => text,
    }
}

/// The words of a name: split at everything that is no letter or digit and at humps, lower case, without accents.
pub fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    let mut last = ' ';
    let mut chars = name.chars().take(NAME_CHARS_MAX).peekable();
    while let Some(c) = chars.next() {
        let hump = c.is_uppercase()
            && (last.is_lowercase()
                || (last.is_uppercase() && chars.peek().is_some_and(|next| next.is_lowercase())));
        let digits =
            c.is_numeric() != last.is_numeric() && last.is_alphanumeric() && c.is_alphanumeric();
        if (!c.is_alphanumeric() || hump || digits) && !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
        if c.is_alphanumeric() {
            plain(c, &mut word);
        }
        last = c;
    }
    if !word.is_empty() {
        words.push(word);
    }
    words.truncate(WORDS_MAX);
    words
}

/// A letter in lower case without its accent. German umlauts become two letters, as names in databases mostly write them.
fn plain(c: char, out: &mut String) {
    for c in c.to_lowercase() {
        match c {
            'ä' => out.push_str("ae"),
            'ö' => out.push_str("oe"),
            'ü' => out.push_str("ue"),
            'ß' => out.push_str("ss"),
            'æ' => out.push_str("ae"),
            'à' | 'á' | 'â' | 'ã' | 'å' | 'ą' => out.push('a'),
            'ç' | 'ć' | 'č' => out.push('c'),
            'è' | 'é' | 'ê' | 'ë' | 'ę' | 'ě' => out.push('e'),
            'ì' | 'í' | 'î' | 'ï' | 'ı' => out.push('i'),
            'ğ' => out.push('g'),
            'ł' => out.push('l'),
            'ñ' | 'ń' => out.push('n'),
            'ò' | 'ó' | 'ô' | 'õ' | 'ø' => out.push('o'),
            'ś' | 'ş' | 'š' => out.push('s'),
            'ù' | 'ú' | 'û' => out.push('u'),
            'ý' | 'ÿ' => out.push('y'),
            'ź' | 'ż' | 'ž' => out.push('z'),
            '\u{300}'..='\u{36f}' => {}
            c => out.push(c),
        }
    }
}

fn singular(word: &str) -> &str {
    word.strip_suffix('s').filter(|rest| rest.len() >= 3 && !rest.ends_with('s')).unwrap_or(word)
}

/// The classes that a group of words written together may be of, as the lexicon lists them.
/// What a group of words may be, also without a number at its end: of `email_address_1` the address is no line of one.
fn look_up_numbered(group: &[String]) -> Vec<(ColumnClass, Strength)> {
    let found = look_up(&group.concat());
    match group {
        [before @ .., last]
            if found.is_empty()
                && before.len() > 1
                && last.bytes().all(|byte| byte.is_ascii_digit()) =>
        {
            look_up(&before.concat())
        }
        _ => found,
    }
}

fn look_up(joined: &str) -> Vec<(ColumnClass, Strength)> {
    let mut found = classes_of(joined);
    if found.is_empty() {
        found = classes_of(singular(joined));
    }
    if !found.is_empty() {
        return found.to_vec();
    }
    // Words written together: `useremail`, `customerphone`.
    const ROLES: &[&str] = &[
        "customer", "user", "client", "contact", "patient", "employee", "member", "billing",
        "shipping", "owner", "home", "work",
    ];
    let rest =
        ROLES.iter().find_map(|role| joined.strip_prefix(role)).filter(|rest| rest.len() >= 4);
    rest.map(classes_of)
        .unwrap_or_default()
        .iter()
        .map(|(class, _)| (*class, Strength::Strong))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::column_lexicon::LEXICON;
    use super::ColumnClass as C;
    use super::*;

    fn type_of(written: &str) -> ColumnType {
        let kind = match written {
            "boolean" => TypeKind::Boolean,
            "integer" => TypeKind::Integer,
            "bigint" => TypeKind::BigInt,
            "numeric" => TypeKind::Numeric { precision: Some(10), scale: Some(2) },
            "double" => TypeKind::Double,
            "date" => TypeKind::Date,
            "timestamptz" => TypeKind::TimestampTz,
            "uuid" => TypeKind::Uuid,
            "inet" => TypeKind::Inet,
            "macaddr" => TypeKind::MacAddr,
            "bytea" => TypeKind::Bytea,
            "jsonb" => TypeKind::Jsonb,
            "unknown" => TypeKind::Unknown,
            _ => TypeKind::Text,
        };
        ColumnType::scalar(kind, written)
    }

    /// Table, column, type, class.
    const POSITIVES: &[(&str, &str, &str, ColumnClass)] = &[
        ("users", "email", "text", C::Email),
        ("users", "Email", "text", C::Email),
        ("users", "e_mail", "text", C::Email),
        ("users", "E-Mail", "text", C::Email),
        ("users", "eMailAddress", "text", C::Email),
        ("users", "emails", "text", C::Email),
        ("t", "primary_email", "text", C::Email),
        ("t", "email2", "text", C::Email),
        ("t", "customeremail", "text", C::Email),
        ("orders", "customer_email", "text", C::Email),
        ("orders", "CUSTOMER_EMAIL", "unknown", C::Email),
        ("t", "unconfirmed_email", "text", C::Email),
        ("t", "courriel", "text", C::Email),
        ("t", "adresse_email", "text", C::Email),
        ("t", "correo_electronico", "text", C::Email),
        ("t", "correo_cliente", "text", C::Email),
        ("t", "sähköposti", "text", C::Email),
        ("t", "e-postadresse", "text", C::Email),
        ("t", "emailadres", "text", C::Email),
        ("benutzer", "mail", "text", C::Email),
        ("t", "user_mail", "text", C::Email),
        ("t", "eposta", "text", C::Email),
        ("t", "phone", "text", C::Phone),
        ("t", "phone_number", "text", C::Phone),
        ("t", "phoneNumber2", "text", C::Phone),
        ("t", "home_phone", "text", C::Phone),
        ("t", "phone_mobile", "text", C::Phone),
        ("t", "phone", "bigint", C::Phone),
        ("customers", "mobile", "text", C::Phone),
        ("customers", "tel", "text", C::Phone),
        ("t", "fax", "text", C::Phone),
        ("t", "msisdn", "text", C::Phone),
        ("t", "téléphone", "text", C::Phone),
        ("t", "Telefonnummer", "text", C::Phone),
        ("t", "Handy", "text", C::Phone),
        ("t", "telefono_contacto", "text", C::Phone),
        ("t", "celular", "text", C::Phone),
        ("t", "telemóvel", "text", C::Phone),
        ("t", "telefoon", "text", C::Phone),
        ("t", "numer_telefonu", "text", C::Phone),
        ("t", "puhelin", "text", C::Phone),
        ("t", "denwa", "text", C::Phone),
        ("t", "first_name", "text", C::FirstName),
        ("t", "firstName", "text", C::FirstName),
        ("t", "FirstName", "text", C::FirstName),
        ("t", "fname", "text", C::FirstName),
        ("t", "middle_name", "text", C::FirstName),
        ("t", "given_name", "text", C::FirstName),
        ("t", "prénom", "text", C::FirstName),
        ("t", "Vorname", "text", C::FirstName),
        ("clientes", "nombre", "text", C::FirstName),
        ("t", "voornaam", "text", C::FirstName),
        ("t", "imię", "text", C::FirstName),
        ("t", "fornavn", "text", C::FirstName),
        ("t", "last_name", "text", C::LastName),
        ("t", "lastname", "text", C::LastName),
        ("t", "surname", "text", C::LastName),
        ("t", "mothers_maiden_name", "text", C::LastName),
        ("t", "nom_de_famille", "text", C::LastName),
        ("t", "Nachname", "text", C::LastName),
        ("t", "apellidos", "text", C::LastName),
        ("t", "apellido1", "text", C::LastName),
        ("t", "sobrenome", "text", C::LastName),
        ("t", "cognome", "text", C::LastName),
        ("t", "achternaam", "text", C::LastName),
        ("t", "nazwisko", "text", C::LastName),
        ("t", "efternamn", "text", C::LastName),
        ("t", "sukunimi", "text", C::LastName),
        ("t", "soyadı", "text", C::LastName),
        ("t", "full_name", "text", C::FullName),
        ("users", "name", "text", C::FullName),
        ("app_users", "name", "text", C::FullName),
        ("patients", "display_name", "text", C::FullName),
        ("orders", "customer_name", "text", C::FullName),
        ("shipments", "recipient_name", "text", C::FullName),
        ("posts", "author_name", "text", C::FullName),
        ("t", "cardholder_name", "text", C::FullName),
        ("t", "Kontoinhaber", "text", C::FullName),
        ("t", "nombre_completo", "text", C::FullName),
        ("t", "imie_nazwisko", "text", C::FullName),
        ("klanten", "naam", "text", C::FullName),
        ("users", "username", "text", C::Username),
        ("users", "user_name", "text", C::Username),
        ("users", "login", "text", C::Username),
        ("t", "Benutzername", "text", C::Username),
        ("t", "skype_id", "text", C::Username),
        ("t", "dob", "date", C::BirthDate),
        ("t", "date_of_birth", "date", C::BirthDate),
        ("t", "birthDate", "timestamptz", C::BirthDate),
        ("t", "birthday", "text", C::BirthDate),
        ("t", "birth_year", "integer", C::BirthYear),
        ("t", "date_naissance", "date", C::BirthDate),
        ("t", "Geburtsdatum", "date", C::BirthDate),
        ("t", "fecha_nacimiento", "date", C::BirthDate),
        ("t", "data_nascimento", "date", C::BirthDate),
        ("t", "data_di_nascita", "date", C::BirthDate),
        ("t", "geboortedatum", "date", C::BirthDate),
        ("t", "data_urodzenia", "date", C::BirthDate),
        ("t", "fødselsdato", "date", C::BirthDate),
        ("t", "doğum_tarihi", "date", C::BirthDate),
        ("t", "ssn", "text", C::UsSsn),
        ("t", "SSN", "integer", C::UsSsn),
        ("t", "social_security_number", "text", C::UsSsn),
        ("t", "passport_number", "text", C::NationalId),
        ("t", "tax_id", "text", C::NationalId),
        ("t", "national_id", "text", C::NationalId),
        ("t", "drivers_license", "text", C::NationalId),
        ("t", "codice_fiscale", "text", C::NationalId),
        ("t", "bsn", "text", C::NationalId),
        ("t", "PESEL", "text", C::NationalId),
        ("t", "personnummer", "text", C::NationalId),
        ("t", "cpf", "text", C::NationalId),
        ("t", "curp", "text", C::NationalId),
        ("t", "steuer_id", "text", C::NationalId),
        ("t", "numero_secu", "text", C::NationalId),
        ("t", "tc_kimlik_no", "text", C::NationalId),
        ("t", "mrn", "text", C::HealthId),
        ("t", "medical_record_number", "text", C::HealthId),
        ("t", "nhs_number", "text", C::HealthId),
        ("t", "policy_no", "text", C::HealthId),
        ("t", "street", "text", C::Street),
        ("t", "street_address", "text", C::Street),
        ("t", "address_line_1", "text", C::Street),
        ("t", "shipping_address", "text", C::Street),
        ("users", "address", "text", C::Street),
        ("t", "customer_address", "text", C::Street),
        ("t", "Straße", "text", C::Street),
        ("t", "Hausnummer", "text", C::Street),
        ("clients", "adresse", "text", C::Street),
        ("t", "dirección", "text", C::Street),
        ("t", "endereço", "text", C::Street),
        ("t", "indirizzo", "text", C::Street),
        ("t", "ulica", "text", C::Street),
        ("t", "osoite", "text", C::Street),
        ("addresses", "city", "text", C::City),
        ("orders", "shipping_city", "text", C::City),
        ("t", "ville", "text", C::City),
        ("t", "ciudad", "text", C::City),
        ("kunden", "ort", "text", C::City),
        ("addresses", "state", "text", C::State),
        ("orders", "billing_state", "text", C::State),
        ("t", "zip", "text", C::Postcode),
        ("t", "zip_code", "integer", C::Postcode),
        ("t", "postal_code", "text", C::Postcode),
        ("t", "PLZ", "text", C::Postcode),
        ("t", "code_postal", "text", C::Postcode),
        ("t", "kod_pocztowy", "text", C::Postcode),
        ("t", "latitude", "double", C::Coordinate),
        ("users", "lng", "numeric", C::Coordinate),
        ("t", "iban", "text", C::Iban),
        ("t", "account_number", "text", C::BankAccount),
        ("t", "Kontonummer", "text", C::BankAccount),
        ("t", "rekeningnummer", "text", C::BankAccount),
        ("t", "card_number", "text", C::Card),
        ("t", "cc_num", "text", C::Card),
        ("t", "creditCardNumber", "bigint", C::Card),
        ("t", "numero_carte", "text", C::Card),
        ("t", "cvv", "text", C::CardSecret),
        ("t", "cvc", "integer", C::CardSecret),
        ("t", "password", "text", C::Secret),
        ("t", "password_hash", "text", C::Secret),
        ("t", "encrypted_password", "text", C::Secret),
        ("t", "password_digest", "text", C::Secret),
        ("t", "password", "bytea", C::Secret),
        ("t", "api_key", "text", C::Secret),
        ("t", "reset_password_token", "text", C::Secret),
        ("t", "session_id", "uuid", C::Secret),
        ("t", "mot_de_passe", "text", C::Secret),
        ("t", "Passwort", "text", C::Secret),
        ("t", "contraseña", "text", C::Secret),
        ("t", "wachtwoord", "text", C::Secret),
        ("t", "hasło", "text", C::Secret),
        ("t", "şifre", "text", C::Secret),
        ("t", "ip", "text", C::IpAddress),
        ("t", "ip_address", "text", C::IpAddress),
        ("t", "last_sign_in_ip", "text", C::IpAddress),
        ("t", "whatever", "inet", C::IpAddress),
        ("t", "mac_address", "text", C::MacAddress),
        ("t", "whatever", "macaddr", C::MacAddress),
        ("t", "device_id", "uuid", C::DeviceId),
        ("t", "imei", "text", C::DeviceId),
        ("t", "avatar_url", "text", C::Url),
        ("users", "website", "text", C::Url),
        ("t", "fingerprint", "bytea", C::Biometric),
        ("t", "photo", "bytea", C::Biometric),
    ];

    /// Table, column, type of columns that hold no personal data by their name.
    const NEGATIVES: &[(&str, &str, &str)] = &[
        ("users", "email_verified", "boolean"),
        ("users", "email_verified", "text"),
        ("users", "email_verified_at", "timestamptz"),
        ("users", "phone_type", "text"),
        ("payments", "card_brand", "text"),
        ("products", "name", "text"),
        ("t", "filename", "text"),
        ("t", "file_name", "text"),
        ("t", "hostname", "text"),
        ("t", "host_name", "text"),
        ("orders", "state", "text"),
        ("exams", "passed_at", "timestamptz"),
        ("t", "compass_id", "text"),
        ("events", "user_agent_family", "text"),
        ("t", "zone_id", "text"),
        ("t", "birth_rate", "text"),
        ("t", "birth_rate", "numeric"),
        ("users", "id", "integer"),
        ("users", "address_id", "integer"),
        ("users", "address_id", "text"),
        ("t", "name_template", "text"),
        ("t", "ip_version", "text"),
        ("t", "zip_file", "text"),
        ("t", "mail_server", "text"),
        ("t", "email_template", "text"),
        ("t", "email_count", "integer"),
        ("t", "num_emails_sent", "integer"),
        ("t", "has_phone", "text"),
        ("t", "token_count", "integer"),
        ("t", "token_type", "text"),
        ("t", "password_changed_at", "timestamptz"),
        ("t", "password_reset_required", "boolean"),
        ("t", "card_last4", "text"),
        ("user_roles", "name", "text"),
        ("customer_tags", "name", "text"),
        ("cities", "city", "text"),
        ("countries", "name", "text"),
        ("cities", "latitude", "double"),
        ("t", "description", "text"),
        ("t", "status", "text"),
        ("t", "created_at", "timestamptz"),
        ("orders", "total", "numeric"),
        ("orders", "number", "text"),
        ("orders", "order_no", "text"),
        ("t", "product_name", "text"),
        ("t", "event_name", "text"),
        ("t", "table_name", "text"),
        ("t", "class_name", "text"),
        ("users", "locale", "text"),
        ("users", "timezone", "text"),
        ("users", "state", "text"),
        ("users", "status", "text"),
        ("t", "email_opt_in", "boolean"),
        ("t", "sms_enabled", "boolean"),
        ("t", "address_type", "text"),
        ("t", "country_code", "text"),
        ("t", "secret_santa_group", "text"),
        ("t", "keyboard", "text"),
        ("t", "first", "text"),
        ("t", "phone", "boolean"),
        ("t", "phone", "timestamptz"),
        ("t", "passport_id", "integer"),
        ("t", "device_id", "integer"),
        ("t", "", "text"),
        ("", "___", "text"),
    ];

    #[test]
    fn names_are_classified() {
        assert!(POSITIVES.len() >= 150, "{}", POSITIVES.len());
        let mut wrong = Vec::new();
        for (table, column, written, class) in POSITIVES {
            let found = classify(table, column, &type_of(written));
            if found != Some(*class) {
                wrong.push(format!("{table}.{column} {written}: {found:?}, not {class:?}"));
            }
        }
        for (table, column, written) in NEGATIVES {
            if let Some(found) = classify(table, column, &type_of(written)) {
                wrong.push(format!("{table}.{column} {written}: {found:?}, not nothing"));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn arrays_are_left_to_the_scan() {
        let mut array = type_of("text");
        array.array = true;
        assert_eq!(classify("users", "email", &array), None);
    }

    #[test]
    fn names_are_split_into_words() {
        let cases: &[(&str, &[&str])] = &[
            ("customerEMail_2", &["customer", "e", "mail", "2"]),
            ("HTTPServer", &["http", "server"]),
            ("addr1", &["addr", "1"]),
            ("Straße", &["strasse"]),
            ("__x__", &["x"]),
        ];
        for (name, expected) in cases {
            assert_eq!(&words(name), expected, "{name}");
        }
    }

    #[test]
    fn no_word_stands_in_two_lexicons_of_one_type() {
        for (at, (class, _, entries)) in LEXICON.iter().enumerate() {
            for entry in entries.split_ascii_whitespace() {
                assert!(
                    entry.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit()),
                    "{entry}"
                );
                for (other, _, others) in LEXICON.iter().skip(at + 1) {
                    let twice = others.split_ascii_whitespace().any(|word| word == entry);
                    let allowed = [C::Biometric, C::Card, C::FullName];
                    assert!(
                        !twice || allowed.contains(other) || class == other,
                        "{entry}: {class:?}, {other:?}"
                    );
                }
            }
        }
    }
}
