//! Detectors: what personal data looks like, in values and in column names.
//!
//! One file a detector, each with the examples that it must and must not match; [`registry`] lists them. Three steps lead from
//! bytes to a finding, each dearer and rarer than the one before:
//!
//! 1. [`engine`] runs over bytes as they are written, in one pass, and names the places that a detector may care for ([`shape`]).
//! 2. A detector looks at a place and says what the value itself tells: a [`Hit`] with a [`Judgement`].
//! 3. [`value`] looks at what a whole cell means, its escapes undone, and decides with the column and the words around
//!    ([`context`]) what the hit is worth: a [`Verdict`].
//!
//! Nothing in here keeps or prints a matched value.

pub mod allow;
pub mod api_key;
pub mod au_medicare;
pub mod au_tfn;
pub mod bg_egn;
mod birth_day;
pub mod boundary;
pub mod br_cnpj;
pub mod br_cpf;
pub mod ca_sin;
pub mod card_security_code;
pub mod card_track;
pub mod ch_ahv;
#[cfg(test)]
mod chance;
pub mod checksums;
pub mod cn_resident_id;
pub mod column_hints;
mod column_lexicon;
pub mod context;
mod context_words;
pub mod cz_rodne_cislo;
pub mod date_of_birth;
pub mod de_steuer_id;
pub mod dk_cpr;
pub mod email;
pub mod engine;
pub mod es_dni;
pub mod fi_hetu;
pub mod fr_nir;
pub mod free_text;
pub mod hex_text;
pub mod hit;
pub mod iban;
pub mod ie_pps;
pub mod il_id;
pub mod in_aadhaar;
pub mod in_pan;
pub mod ip_address;
pub mod it_codice_fiscale;
pub mod jp_my_number;
pub mod json_key;
pub mod jwt;
mod keyed_name;
pub mod kr_rrn;
mod layout;
pub mod literals;
pub mod mac_address;
pub mod masked_shape;
pub mod mx_curp;
pub mod name_lists;
pub mod nl_bsn;
pub mod no_fodselsnummer;
#[cfg(test)]
mod oracle;
pub mod password_hash;
pub mod payment_card;
pub mod person_name;
pub mod phone;
mod phone_areas;
mod phone_plans;
pub mod pl_pesel;
pub mod placeholder;
pub mod private_key;
mod recent_context;
pub mod registry;
pub mod ro_cnp;
pub mod se_personnummer;
pub mod sg_nric;
pub mod shape;
pub mod shape_masks;
pub mod street_address;
pub mod token_boundary;
pub mod tr_kimlik;
pub mod uk_nhs_number;
pub mod uk_nino;
pub mod url_credentials;
pub mod us_itin;
pub mod us_ssn;
pub mod value;
pub mod view;
mod word_set;
pub mod za_id;

pub use context::ColumnContext;
pub use engine::{Interest, Suspect, suspects, suspects_unknown, suspects_with_hits, sweep};
pub use hit::{Hit, Judgement};
pub use masked_shape::MaskedShape;
pub use registry::{DETECTORS, Detector, DetectorId, DetectorSet, Example, Tier};
pub use shape::Shape;
pub use value::{Match, Policy, Strictness, ValueDetector, Verdict};
