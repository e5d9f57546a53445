//! All transformers, in the order in which `list` shows them.

use super::Transformer;

/// Every transformer, by technique and then by name.
pub static TRANSFORMERS: &[&dyn Transformer] = &[
    // Pseudonymization, keyed and deterministic.
    &super::email::Email,
    &super::username::Username,
    &super::first_name::FirstName,
    &super::last_name::LastName,
    &super::full_name::FullName,
    &super::phone::Phone,
    &super::street_address::StreetAddress,
    &super::city::City,
    &super::state::State,
    &super::country::Country,
    &super::postcode::Postcode,
    &super::company::Company,
    &super::job_title::JobTitle,
    &super::url::Url,
    &super::ip_address::IpAddress,
    &super::mac_address::MacAddress,
    &super::uuid::Uuid,
    &super::us_ssn::UsSsn,
    &super::iban::Iban,
    &super::integer::Integer,
    &super::digits::Digits,
    &super::token::Token,
    // Fresh: unrelated to the source.
    &super::fresh::Fresh,
];

/// The transformer of this name.
pub fn find(name: &str) -> Option<&'static dyn Transformer> {
    TRANSFORMERS.iter().copied().find(|transformer| transformer.name() == name)
}
