//! Ranges that belong to nobody: what fakes are made from, and what the scan knows to be fake.
