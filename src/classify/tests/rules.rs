//! Rules for verdicts.
