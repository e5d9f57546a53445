//! The `dumpscrub` command.

fn main() {}
