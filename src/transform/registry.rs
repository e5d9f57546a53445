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
    &super::integer::Integer,
    &super::token::Token,
];

/// The transformer of this name.
pub fn find(name: &str) -> Option<&'static dyn Transformer> {
    TRANSFORMERS.iter().copied().find(|transformer| transformer.name() == name)
}
