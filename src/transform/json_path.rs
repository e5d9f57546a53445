//! Paths into a JSON document, as the mapping file writes them.
//!
//! ```text
//! path    = segment *( "." segment / "[*]" )
//! segment = key / "quoted key" / "*" / "**" / "[*]"
//! ```
//!
//! `*` is any key of an object, `[*]` any element of an array, `**` any number of either, none included. A plain key holds
//! anything but `.`, `[`, `]`, `*`, `"` and control characters; in a quoted one `\"` is a quote and `\\` a backslash.

use nom::branch::alt;
use nom::bytes::complete::{is_not, tag, take_while1};
use nom::character::complete::{char, one_of};
use nom::combinator::{all_consuming, map, recognize, value};
use nom::multi::{fold_many0, many0};
use nom::sequence::{delimited, preceded};
use nom::{IResult, Parser};

/// The most segments that a path may have.
const SEGMENTS_MAX: usize = 60;

/// A path into a JSON document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JsonPath {
    segments: Vec<Segment>,
}

/// One step of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Segment {
    /// An object's key, as its bytes mean.
    Key(Vec<u8>),
    /// Any key of an object.
    AnyKey,
    /// Any element of an array.
    AnyElement,
    /// Any number of keys and elements.
    AnyDepth,
}

/// One step down in a document.
#[derive(Clone, Copy, Debug)]
pub(super) enum Step<'a> {
    /// Into the value of this key.
    Key(&'a [u8]),
    /// Into an element.
    Element,
}

/// How far a path has been followed: bit i is set where its first i segments are behind.
pub(super) type Progress = u64;

impl JsonPath {
    /// Reads a path: `contact.email`, `tags[*]`, `[*].name`, `**.email`, `"a.b".*`.
    ///
    /// # Errors
    /// A sentence in lower case, with the column at which the path cannot be read on.
    pub fn parse(text: &str) -> Result<JsonPath, String> {
        let segments = match path(text) {
            Ok((_, segments)) => segments,
            Err(nom::Err::Error(error) | nom::Err::Failure(error)) => {
                let column = text.len() - error.input.len() + 1;
                return Err(format!(
                    "not a JSON path at column {column}: keys are joined by dots, other steps are `*`, `[*]` and `**`, and a \
                     key with other characters stands in double quotes"
                ));
            }
            Err(nom::Err::Incomplete(_)) => return Err("not a JSON path".into()),
        };
        if segments.len() > SEGMENTS_MAX {
            return Err(format!("a JSON path has at most {SEGMENTS_MAX} steps"));
        }
        Ok(JsonPath { segments })
    }

    /// The steps.
    pub(super) fn segments(&self) -> &[Segment] {
        &self.segments
    }

    /// The progress before any step.
    pub(super) fn start(&self) -> Progress {
        self.skip_depth(1)
    }

    /// The progress after one step down; 0 where the path leads elsewhere.
    pub(super) fn advance(&self, progress: Progress, step: Step<'_>) -> Progress {
        let mut next = 0;
        let mut rest = progress;
        while rest != 0 {
            let at = rest.trailing_zeros() as usize;
            rest &= rest - 1;
            next |= match (self.segments.get(at), step) {
                (Some(Segment::AnyDepth), _) => 1 << at,
                (Some(Segment::AnyKey), Step::Key(_)) => 1 << (at + 1),
                (Some(Segment::AnyElement), Step::Element) => 1 << (at + 1),
                (Some(Segment::Key(key)), Step::Key(found)) if key == found => 1 << (at + 1),
                _ => 0,
            };
        }
        self.skip_depth(next)
    }

    /// Whether all of it is behind.
    pub(super) fn is_complete(&self, progress: Progress) -> bool {
        progress >> self.segments.len() & 1 == 1
    }

    /// `**` may stand for no step at all.
    fn skip_depth(&self, mut progress: Progress) -> Progress {
        for (at, segment) in self.segments.iter().enumerate() {
            if *segment == Segment::AnyDepth && progress >> at & 1 == 1 {
                progress |= 1 << (at + 1);
            }
        }
        progress
    }
}

fn path(text: &str) -> IResult<&str, Vec<Segment>> {
    let following = alt((element, preceded(char('.'), segment)));
    let (rest, (first, mut following)) =
        all_consuming((alt((element, segment)), many0(following))).parse(text)?;
    following.insert(0, first);
    Ok((rest, following))
}

fn segment(text: &str) -> IResult<&str, Segment> {
    alt((
        value(Segment::AnyDepth, tag("**")),
        value(Segment::AnyKey, char('*')),
        map(quoted, |key| Segment::Key(key.into_bytes())),
        map(plain, |key: &str| Segment::Key(key.as_bytes().to_vec())),
    ))
    .parse(text)
}

fn element(text: &str) -> IResult<&str, Segment> {
    value(Segment::AnyElement, tag("[*]")).parse(text)
}

fn plain(text: &str) -> IResult<&str, &str> {
    take_while1(|c: char| !c.is_control() && !".[]*\"".contains(c)).parse(text)
}

fn quoted(text: &str) -> IResult<&str, String> {
    let escaped = preceded(char('\\'), recognize(one_of("\"\\")));
    let characters =
        fold_many0(alt((is_not("\"\\"), escaped)), String::new, |key, part: &str| key + part);
    delimited(char('"'), characters, char('"')).parse(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_a_path() {
        let key = |key: &str| Segment::Key(key.as_bytes().to_vec());
        for (text, expected) in [
            ("email", vec![key("email")]),
            ("contact.email", vec![key("contact"), key("email")]),
            ("tags[*]", vec![key("tags"), Segment::AnyElement]),
            ("[*][*].a b", vec![Segment::AnyElement, Segment::AnyElement, key("a b")]),
            ("a.*.b", vec![key("a"), Segment::AnyKey, key("b")]),
            ("**.email", vec![Segment::AnyDepth, key("email")]),
            ("**", vec![Segment::AnyDepth]),
            (r#""a.b"."say \"hi\\\"""#, vec![key("a.b"), key(r#"say "hi\""#)]),
            (r#""".x"#, vec![key(""), key("x")]),
            ("naïve", vec![key("naïve")]),
        ] {
            let path = JsonPath::parse(text);
            assert_eq!(path.as_ref().map(JsonPath::segments), Ok(&expected[..]), "{text}");
        }
        for (text, column) in [
            ("", 1),
            (".a", 1),
            ("a.", 2),
            ("a..b", 2),
            ("a[0]", 2),
            ("a[*]b", 5),
            ("a*", 2),
            ("***", 3),
            ("a\"b\"", 2),
        ] {
            let error = JsonPath::parse(text).unwrap_err();
            assert!(error.contains(&format!("at column {column}:")), "{text}: {error}");
        }
        assert!(JsonPath::parse("\"a").is_err());
        assert!(JsonPath::parse(&"a.".repeat(60)).is_err());
        assert!(JsonPath::parse(&(["a"; 61].join("."))).is_err());
        assert!(JsonPath::parse(&(["**"; 60].join("."))).is_ok());
    }

    /// The steps of a document's place, written as a path without wildcards.
    fn steps(place: &str) -> Vec<Segment> {
        if place.is_empty() { Vec::new() } else { JsonPath::parse(place).unwrap().segments }
    }

    fn follows(path: &JsonPath, place: &[Segment]) -> bool {
        let progress = place.iter().fold(path.start(), |progress, segment| match segment {
            Segment::Key(key) => path.advance(progress, Step::Key(key)),
            _ => path.advance(progress, Step::Element),
        });
        path.is_complete(progress)
    }

    /// As the grammar's text has it, by trying everything.
    fn follows_naively(path: &[Segment], place: &[Segment]) -> bool {
        match (path, place) {
            ([], place) => place.is_empty(),
            ([Segment::AnyDepth, rest @ ..], _) => {
                (0..=place.len()).any(|skipped| follows_naively(rest, &place[skipped..]))
            }
            ([_, ..], []) => false,
            ([Segment::AnyKey, path @ ..], [Segment::Key(_), place @ ..]) => {
                follows_naively(path, place)
            }
            ([first, path @ ..], [step, place @ ..]) => {
                first == step && follows_naively(path, place)
            }
        }
    }

    #[test]
    fn where_paths_lead() {
        for (path, place, expected) in [
            ("a.b", "a.b", true),
            ("a.b", "a", false),
            ("a", "a.b", false),
            ("a.*", "a.b", true),
            ("a.*", "a[*]", false),
            ("a[*]", "a[*]", true),
            ("**.b", "b", true),
            ("**.b", "a[*].c.b", true),
            ("a.**", "a", true),
            ("a.**", "a.b[*]", true),
            ("**", "", true),
            ("a.**.b.**.c", "a.x.b.b.c", true),
        ] {
            let path = JsonPath::parse(path).unwrap();
            assert_eq!(follows(&path, &steps(place)), expected, "{path:?} {place}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_taken_without_a_panic(text in "[ab.*\\[\\]\"\\\\é]{0,20}") {
            let _ = JsonPath::parse(&text);
        }

        #[test]
        fn agrees_with_trying_everything(
            path in prop::collection::vec(prop::sample::select(vec!["a", "b", "*", "**", "[*]"]), 1..7),
            place in prop::collection::vec(prop::sample::select(vec!["a", "b", "[*]"]), 1..8),
        ) {
            let joined = |steps: Vec<&str>| steps.join(".").replace(".[*]", "[*]");
            let path = JsonPath::parse(&joined(path)).unwrap();
            let place = steps(&joined(place));
            prop_assert_eq!(follows(&path, &place), follows_naively(path.segments(), &place));
        }
    }
}
