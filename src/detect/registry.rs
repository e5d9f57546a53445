//! The detectors there are.

use std::fmt;

use super::column_hints::ColumnClass;
use super::hit::Hit;
use super::shape::Shape;
use crate::schema::TypeKind;

/// How far a value proves by itself what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tier {
    /// A: the value proves itself, wherever it stands.
    SelfProving,
    /// B: shape and check digit are passed by too many other numbers: the column's name or a word nearby must agree.
    NeedsContext,
    /// C: there is no usable shape: only the column tells.
    ColumnOnly,
}

impl Tier {
    /// The letter in reports.
    pub fn letter(self) -> &'static str {
        match self {
            Tier::SelfProving => "A",
            Tier::NeedsContext => "B",
            Tier::ColumnOnly => "C",
        }
    }
}

/// Looks at a place of a text.
pub type FindAt = fn(text: &[u8], at: usize) -> Option<Hit>;
/// Looks at a whole value.
pub type JudgeWhole = fn(value: &[u8]) -> Option<Hit>;

/// What a detector is and what it takes for personal data.
#[derive(Debug)]
pub struct Detector {
    /// Which one.
    pub id: DetectorId,
    /// Its name in the mapping file, in reports and in findings.
    pub name: &'static str,
    /// What it finds, in a line.
    pub summary: &'static str,
    /// The tier of its strongest form.
    pub tier: Tier,
    /// The countries that it belongs to, by ISO 3166-1 alpha-2 in lower case; none means everywhere.
    pub regions: &'static [&'static str],
    /// The shape of its values, in words: `ddd-dd-dddd`.
    pub pattern: &'static str,
    /// What a value must pass beside the shape, with the source of the rule.
    pub validator: &'static str,
    /// What is not counted although it passes, a phrase each.
    pub guards: &'static [&'static str],
    /// Words that speak for it where they stand within 40 bytes before a value, are its JSON key, or are in the name of its column.
    ///
    /// Lower case without accents; several words are written with single blanks between. See [`super::context`] for how they are matched.
    pub context: &'static [&'static str],
    /// The classes of columns that speak for it.
    pub classes: &'static [ColumnClass],
    /// The rule that mends a column of such values, as the right side of a line of the mapping file: `"email"`.
    pub mend: &'static str,
    /// Where it wants to be asked.
    pub shapes: &'static [Shape],
    /// The fixed texts that it wants to be asked at, for [`Shape::Literal`]. Each has at least two bytes.
    pub literals: &'static [&'static str],
    /// Looks at the place `at` of a text.
    ///
    /// `at` is where a shape or a literal was seen, which is the first byte of the value, except that it may lie in or behind an
    /// escape, and that values with something before their literal begin before it. The text is what a cell means, or bytes of a
    /// dump with escapes in them: both must work ([`super::boundary`]). Looks no further than a few hundred bytes to either side
    /// (a private key: to its end), so that the whole is linear.
    pub find: Option<FindAt>,
    /// Looks at a whole value in a column that speaks for the detector (its class or name). For what has no shape of its own.
    pub whole: Option<JudgeWhole>,
    /// Texts that hold one such value that counts, and where. None of them belongs to anybody.
    pub examples: &'static [Example],
    /// Texts that look like it and hold none that counts: nothing, a published test value, one of a reserved range, or one that
    /// would need more context.
    pub counter_examples: &'static [Example],
}

/// A text, and the column that it stands in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// The text.
    pub text: &'static str,
    /// The column's name; empty where it says nothing (then it is a text column named `c`).
    pub column: &'static str,
    /// The column's type.
    pub column_type: TypeKind,
}

impl Example {
    /// In a text column whose name says nothing.
    pub const fn text(text: &'static str) -> Example {
        Example { text, column: "", column_type: TypeKind::Text }
    }

    /// In a text column of this name.
    pub const fn column(column: &'static str, text: &'static str) -> Example {
        Example { text, column, column_type: TypeKind::Text }
    }

    /// In a column of this name and type.
    pub const fn typed(column: &'static str, column_type: TypeKind, text: &'static str) -> Example {
        Example { text, column, column_type }
    }
}

macro_rules! detectors {
    ($($(#[$doc:meta])* $id:ident => $module:ident,)*) => {
        /// Which detector.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum DetectorId {
            $($(#[$doc])* $id,)*
        }

        /// Every detector, in the order of [`DetectorId`].
        pub static DETECTORS: &[&Detector] = &[$(&super::$module::DETECTOR,)*];
    };
}

detectors! {
    /// Addresses of e-mail.
    Email => email,
    /// Phone numbers.
    Phone => phone,
    /// Numbers of payment cards.
    PaymentCard => payment_card,
    /// Magnetic stripe tracks of payment cards.
    CardTrack => card_track,
    /// Card verification codes and PINs.
    CardSecurityCode => card_security_code,
    /// Account numbers of ISO 13616.
    Iban => iban,
    /// Social Security numbers of the United States.
    UsSsn => us_ssn,
    /// Individual taxpayer numbers of the United States.
    UsItin => us_itin,
    /// Addresses of IP, version 4 and 6.
    IpAddress => ip_address,
    /// Hardware addresses.
    MacAddress => mac_address,
    /// Private keys in PEM.
    PrivateKey => private_key,
    /// Passwords in URLs.
    UrlCredentials => url_credentials,
    /// JSON Web Tokens.
    Jwt => jwt,
    /// Keys of services, known by their prefix.
    ApiKey => api_key,
    /// Hashes of passwords.
    PasswordHash => password_hash,
    /// National Insurance numbers of the United Kingdom.
    UkNino => uk_nino,
    /// NHS numbers of the United Kingdom.
    UkNhsNumber => uk_nhs_number,
    /// DNI and NIE of Spain.
    EsDni => es_dni,
    /// Codice fiscale of Italy.
    ItCodiceFiscale => it_codice_fiscale,
    /// NIR (numéro de sécurité sociale) of France.
    FrNir => fr_nir,
    /// CPF of Brazil.
    BrCpf => br_cpf,
    /// CNPJ of Brazil.
    BrCnpj => br_cnpj,
    /// Aadhaar of India.
    InAadhaar => in_aadhaar,
    /// PAN (Permanent Account Number) of India.
    InPan => in_pan,
    /// Steuer-ID of Germany.
    DeSteuerId => de_steuer_id,
    /// PESEL of Poland.
    PlPesel => pl_pesel,
    /// BSN of the Netherlands.
    NlBsn => nl_bsn,
    /// SIN of Canada.
    CaSin => ca_sin,
    /// TFN of Australia.
    AuTfn => au_tfn,
    /// Medicare numbers of Australia.
    AuMedicare => au_medicare,
    /// Personnummer of Sweden.
    SePersonnummer => se_personnummer,
    /// Fødselsnummer of Norway.
    NoFodselsnummer => no_fodselsnummer,
    /// Henkilötunnus of Finland.
    FiHetu => fi_hetu,
    /// CPR number of Denmark.
    DkCpr => dk_cpr,
    /// Resident registration number of South Korea.
    KrRrn => kr_rrn,
    /// Resident identity number of China.
    CnResidentId => cn_resident_id,
    /// Identity number of South Africa.
    ZaId => za_id,
    /// T.C. Kimlik No of Turkey.
    TrKimlik => tr_kimlik,
    /// My Number of Japan.
    JpMyNumber => jp_my_number,
    /// CURP of Mexico.
    MxCurp => mx_curp,
    /// Identity number of Israel.
    IlId => il_id,
    /// NRIC and FIN of Singapore.
    SgNric => sg_nric,
    /// PPS number of Ireland.
    IePps => ie_pps,
    /// AHV number of Switzerland.
    ChAhv => ch_ahv,
    /// EGN of Bulgaria.
    BgEgn => bg_egn,
    /// CNP of Romania.
    RoCnp => ro_cnp,
    /// Rodné číslo of Czechia and Slovakia.
    CzRodneCislo => cz_rodne_cislo,
    /// Dates of birth.
    DateOfBirth => date_of_birth,
    /// Names of persons.
    PersonName => person_name,
    /// Streets and house numbers.
    StreetAddress => street_address,
}

impl DetectorId {
    /// The detector itself.
    pub fn detector(self) -> &'static Detector {
        // The macro above writes both in one order.
        DETECTORS.get(self as usize).copied().unwrap_or(&super::email::DETECTOR)
    }

    /// Its name, as in the mapping file.
    pub fn name(self) -> &'static str {
        self.detector().name
    }

    /// The detector of this name.
    pub fn by_name(name: &str) -> Option<DetectorId> {
        DETECTORS.iter().find(|detector| detector.name == name).map(|detector| detector.id)
    }
}

/// The detector's name.
impl fmt::Display for DetectorId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// A set of detectors.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct DetectorSet(u64);

impl DetectorSet {
    /// No detector.
    pub const NONE: DetectorSet = DetectorSet(0);
    /// Every detector.
    pub const ALL: DetectorSet = DetectorSet(u64::MAX);

    /// This detector alone.
    pub const fn of(detector: DetectorId) -> DetectorSet {
        DetectorSet(1 << detector as u64)
    }

    /// Whether it holds a detector.
    pub const fn contains(self, detector: DetectorId) -> bool {
        self.0 >> detector as u64 & 1 == 1
    }

    /// Whether it holds none.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// What is in either.
    #[must_use]
    pub const fn union(self, other: DetectorSet) -> DetectorSet {
        DetectorSet(self.0 | other.0)
    }

    /// What is in both.
    #[must_use]
    pub const fn intersection(self, other: DetectorSet) -> DetectorSet {
        DetectorSet(self.0 & other.0)
    }

    /// What is in this one and not in the other.
    #[must_use]
    pub const fn without(self, other: DetectorSet) -> DetectorSet {
        DetectorSet(self.0 & !other.0)
    }

    /// Its detectors, in order.
    #[inline]
    pub fn iter(self) -> impl Iterator<Item = &'static Detector> {
        let mut bits = self.0;
        std::iter::from_fn(move || {
            let index = bits.trailing_zeros() as usize;
            bits &= bits.checked_sub(1)?;
            DETECTORS.get(index).copied()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::detect::{ColumnContext, Policy, ValueDetector, Verdict};
    use crate::schema::ColumnType;

    /// The detectors of the failing matches in an example.
    fn failing(example: &Example) -> Vec<DetectorId> {
        let column = if example.column.is_empty() { "c" } else { example.column };
        let column_type = ColumnType::scalar(example.column_type.clone(), "");
        let context = ColumnContext::of("t", column, &column_type);
        let mut matches = Vec::new();
        ValueDetector::new(Policy::default()).find(example.text.as_bytes(), &context, &mut matches);
        let failing = matches.iter().filter(|m| m.verdict == Verdict::Fail);
        failing.map(|m| m.detector).collect()
    }

    #[test]
    fn every_detector_is_listed_once_and_found_by_its_name() {
        assert!(DETECTORS.len() <= 64);
        for detector in DETECTORS {
            assert_eq!(DetectorId::by_name(detector.name), Some(detector.id));
            assert_eq!(detector.id.detector().id, detector.id);
        }
        assert!(DETECTORS.is_sorted_by(|a, b| a.id < b.id));
        assert_eq!(DetectorId::by_name("e-mail"), None);
    }

    #[test]
    fn every_detector_says_what_it_does() {
        for detector in DETECTORS {
            let Detector { name, summary, pattern, validator, mend, .. } = *detector;
            assert!(
                !summary.is_empty()
                    && !pattern.is_empty()
                    && !validator.is_empty()
                    && !mend.is_empty(),
                "{name}"
            );
            assert!(!detector.guards.is_empty(), "{name}");
            assert!(detector.examples.len() > 1 && detector.counter_examples.len() > 1, "{name}");
            assert!(detector.find.is_some() || detector.whole.is_some(), "{name}");
            assert!(detector.literals.iter().all(|literal| literal.len() > 1), "{name}");
            let by_literal = detector.shapes.contains(&Shape::Literal);
            assert_eq!(by_literal, !detector.literals.is_empty(), "{name}");
        }
    }

    #[test]
    fn examples_are_found_and_counter_examples_are_not() {
        for detector in DETECTORS {
            for example in detector.examples {
                assert!(failing(example).contains(&detector.id), "{}: {example:?}", detector.name);
            }
            for example in detector.counter_examples {
                assert!(!failing(example).contains(&detector.id), "{}: {example:?}", detector.name);
            }
        }
    }
}
