//! Text in lines that a terminal shows whole.

/// The most characters in a line, as far as words allow.
pub const LINE_CHARS: usize = 96;

/// Appends `first` and then the words of `text`, broken at blanks into lines of at most [`LINE_CHARS`] characters; every line but
/// the first begins with `indent` blanks. A word that is longer than a line has one for itself. Ends with a newline.
pub fn wrap(out: &mut String, first: &str, text: &str, indent: usize) {
    out.push_str(first);
    let mut used = first.chars().count();
    let mut fresh = true;
    for word in text.split(' ') {
        let chars = word.chars().count();
        if !fresh && used + 1 + chars > LINE_CHARS {
            out.push('\n');
            out.extend(std::iter::repeat_n(' ', indent));
            used = indent;
            fresh = true;
        }
        if !fresh {
            out.push(' ');
            used += 1;
        }
        out.push_str(word);
        used += chars;
        fresh = false;
    }
    out.push('\n');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_at_blanks() {
        let (long, half) = ("x".repeat(120), "y".repeat(50));
        for (first, text, expected) in [
            ("a: ", "b c", "a: b c\n".to_owned()),
            ("", "two  blanks", "two  blanks\n".to_owned()),
            ("a: ", "", "a: \n".to_owned()),
            ("a: ", &format!("{half} {half}"), format!("a: {half}\n  {half}\n")),
            ("a: ", &format!("{long} b"), format!("a: {long}\n  b\n")),
        ] {
            let mut out = String::new();
            wrap(&mut out, first, text, 2);
            assert_eq!(out, expected);
        }
    }
}
