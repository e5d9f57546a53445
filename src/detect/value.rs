//! What a cell holds: the decision over what the detectors see in a whole value.

use std::cmp::Reverse;
use std::ops::Range;

use super::context::{ColumnContext, ColumnValues, words_before};
use super::engine::sweep;
use super::hit::{Hit, Judgement};
use super::registry::{Detector, DetectorId, DetectorSet, Tier};
use super::shape::Shape;
use super::view::{LEVELS, View};

/// What is asked of the detectors in a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Policy {
    /// The detectors that are asked.
    pub detectors: DetectorSet,
    /// Whether values without context count.
    pub strictness: Strictness,
}

/// Whether values that need context count without it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Strictness {
    /// They are mentioned and do not count.
    #[default]
    Normal,
    /// They count.
    Strict,
}

impl Default for Policy {
    fn default() -> Self {
        Policy { detectors: DetectorSet::ALL, strictness: Strictness::Normal }
    }
}

/// What a value that was found is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// It is personal data.
    Fail,
    /// It is mentioned, and does not count.
    Info,
    /// It belongs to nobody.
    Test,
}

/// A value that was found in a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Match {
    /// Which detector.
    pub detector: DetectorId,
    /// Its first byte in the value.
    pub start: usize,
    /// The byte behind its last.
    pub end: usize,
    /// What it is worth.
    pub verdict: Verdict,
    /// How it was proved.
    pub tier: Tier,
    /// What decided, in a phrase.
    pub reason: &'static str,
}

impl Match {
    /// Whether it would be personal data if anything near spoke for it.
    pub fn lacks_context(&self) -> bool {
        self.verdict == Verdict::Info && self.reason == NOTHING_NEAR
    }
}

/// Why a value that needs context is only mentioned.
const NOTHING_NEAR: &str = "nothing near speaks for it";

/// Looks at whole values, one after the other; each worker has its own.
#[derive(Debug)]
pub struct ValueDetector {
    policy: Policy,
    /// The detectors of which a sweep does not see all that counts: what a column says may be needed.
    unsure: DetectorSet,
    /// Those that are asked about whole values.
    read_whole: DetectorSet,
    views: [View; LEVELS],
    hits: Vec<Hit>,
    candidates: Vec<Candidate>,
    overlaps: Overlaps,
}

/// A hit that was judged, before it is known whether another one in its place is better.
#[derive(Clone, Copy, Debug)]
struct Candidate {
    found: Match,
    /// In which text it was seen: 0 is the value itself, then its views. What a deeper view says is nearer to the truth.
    level: u8,
    /// Where it begins in that text.
    at: usize,
    fate: Fate,
}

/// What becomes of a candidate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    /// It stays unless something better overlaps it.
    Open,
    /// It is a number that is the local part of an address, and competes with other such numbers only.
    Beside,
    /// Something better overlaps it.
    Beaten,
}

impl ValueDetector {
    /// Under this policy.
    pub fn new(policy: Policy) -> Self {
        let those = |wanted: fn(&Detector) -> bool| {
            let those = policy.detectors.iter().filter(|detector| wanted(detector));
            those.fold(DetectorSet::NONE, |set, detector| set.union(DetectorSet::of(detector.id)))
        };
        ValueDetector {
            policy,
            unsure: those(|detector| !proves_itself(detector)),
            read_whole: those(|detector| detector.whole.is_some()),
            views: Default::default(),
            hits: Vec::new(),
            candidates: Vec::new(),
            overlaps: Overlaps::default(),
        }
    }

    /// Appends what a value holds, in order and without overlaps except where a number is the local part of an address.
    ///
    /// `value` is what the cell means: the escapes of its carrier are undone. Escapes inside it (JSON, percent-encoding, HTML) are
    /// seen through; spans are those of `value` as it is given.
    ///
    /// Where hits overlap, what fails beats test values, and these what is only mentioned; then a password in a URL beats an address
    /// that it runs into, what an escape means beats how it is written, the longer beats the shorter, and the one whose own word
    /// stands before it or in the column's name the others.
    pub fn find(&mut self, value: &[u8], column: &ColumnContext, out: &mut Vec<Match>) {
        self.look(value, asked(column).intersection(self.policy.detectors), column, out);
    }

    /// The detectors whose hits are anything in such a column.
    pub fn asked(&self, column: &ColumnContext) -> DetectorSet {
        asked(column).intersection(self.policy.detectors)
    }

    /// The detectors that may find something in values of such a column in which [`super::suspects`] sees nothing.
    pub fn expected(&self, column: &ColumnContext) -> DetectorSet {
        asked(column).intersection(column.supports).intersection(self.unsure)
    }

    /// Those of [`ValueDetector::expected`] that may find something even where [`super::suspects`] was told that the column speaks for
    /// them: they read whole values in ways in which they read no text.
    pub fn unseen(&self, column: &ColumnContext) -> DetectorSet {
        self.expected(column).intersection(self.read_whole)
    }

    /// As [`ValueDetector::find`], but asks only the detectors of [`ValueDetector::expected`].
    pub fn find_expected(&mut self, value: &[u8], column: &ColumnContext, out: &mut Vec<Match>) {
        self.look(value, self.expected(column), column, out);
    }

    /// As [`ValueDetector::find`], where [`super::suspects`] has seen `hits` in the value, all that there are for the caller's interest and in
    /// order, and nothing in the value is an escape. Saves the sweep.
    pub fn judge(
        &mut self,
        value: &[u8],
        hits: &[Hit],
        column: &ColumnContext,
        out: &mut Vec<Match>,
    ) {
        self.candidates.clear();
        let asked = asked(column).intersection(self.policy.detectors);
        for hit in hits.iter().filter(|hit| asked.contains(hit.detector)) {
            self.candidates.extend(candidate(hit, value, column, self.policy.strictness));
        }
        self.look_closer(value, self.expected(column), column);
        self.tell(value, column, out);
    }

    fn look(
        &mut self,
        value: &[u8],
        asked: DetectorSet,
        column: &ColumnContext,
        out: &mut Vec<Match>,
    ) {
        if asked.is_empty() {
            return;
        }
        self.candidates.clear();
        if value.len() <= SHORT_BYTES_MAX && asked == asked.intersection(column.supports) {
            self.look_closer(value, asked, column);
        } else {
            self.look_at_text(0, value, asked, column);
            for detector in column.supports.intersection(asked).iter() {
                self.ask_for_whole(detector, value, column);
            }
        }
        for level in 0..LEVELS {
            let (before, rest) = self.views.split_at_mut(level);
            let source = before.last().map_or(value, View::text);
            if !rest.first_mut().is_some_and(|view| view.take(source)) {
                break;
            }
            self.look_at_text(level + 1, value, asked, column);
        }
        self.tell(value, column, out);
    }

    /// Asks the detectors that the column speaks for about the value.
    fn look_closer(&mut self, value: &[u8], expected: DetectorSet, column: &ColumnContext) {
        if expected.is_empty() {
            return;
        }
        if value.len() > SHORT_BYTES_MAX || expected.iter().nth(EXPECTED_MAX).is_some() {
            self.look_at_text(0, value, expected, column);
        } else {
            // A short value is read in less time than a sweep takes to get going.
            for detector in expected.iter() {
                self.ask_everywhere(detector, value, column);
            }
        }
        for detector in expected.iter() {
            self.ask_for_whole(detector, value, column);
        }
    }

    /// Asks a detector at every byte.
    fn ask_everywhere(&mut self, detector: &Detector, value: &[u8], column: &ColumnContext) {
        let Some(find) = detector.find else { return };
        let mut resume = 0;
        for at in 0..value.len() {
            if at < resume {
                continue;
            }
            if let Some(hit) = find(value, at) {
                resume = hit.end;
                self.candidates.extend(candidate(&hit, value, column, self.policy.strictness));
            }
        }
    }

    /// Appends what is left of the candidates.
    fn tell(&mut self, value: &[u8], column: &ColumnContext, out: &mut Vec<Match>) {
        if self.candidates.len() > 1 {
            self.settle(value, column);
        }
        let stay = self.candidates.iter().filter(|candidate| candidate.fate != Fate::Beaten);
        out.extend(stay.map(|candidate| candidate.found));
    }

    /// Sweeps the value or one of its views.
    fn look_at_text(
        &mut self,
        level: usize,
        value: &[u8],
        asked: DetectorSet,
        column: &ColumnContext,
    ) {
        let text = text_of(&self.views, level, value);
        let hits = &mut self.hits;
        hits.clear();
        // What counts only in context counts in any.
        let spoken_for = match self.policy.strictness {
            Strictness::Normal => column.supports,
            Strictness::Strict => DetectorSet::ALL,
        };
        sweep(text, asked, spoken_for, &mut |hit| hits.push(hit));
        for hit in hits.iter() {
            if let Some((verdict, tier, reason)) = judge(hit, text, column, self.policy.strictness)
            {
                let part = source_of(&self.views, level, hit.start..hit.end);
                let Range { start, end } = part;
                let found = Match { detector: hit.detector, start, end, verdict, tier, reason };
                let level = level as u8;
                self.candidates.push(Candidate { found, level, at: hit.start, fate: Fate::Open });
            }
        }
    }

    /// Asks a detector for the whole value, without blanks around it; of an array, for each element.
    fn ask_for_whole(&mut self, detector: &Detector, value: &[u8], column: &ColumnContext) {
        let Some(whole) = detector.whole else { return };
        for part in elements(value) {
            let start = part.start;
            let Some(hit) = value.get(part).and_then(whole) else { continue };
            let hit = Hit { start: hit.start + start, end: hit.end + start, ..hit };
            self.candidates.extend(candidate(&hit, value, column, self.policy.strictness));
        }
    }

    /// Decides between the candidates that overlap. They are in order afterwards.
    fn settle(&mut self, value: &[u8], column: &ColumnContext) {
        self.candidates.sort_unstable_by_key(|candidate| {
            let Match { start, end, detector, .. } = candidate.found;
            (start, end, detector, Reverse(candidate.level))
        });
        let (views, overlaps) = (&self.views, &mut self.overlaps);
        let mut rest = self.candidates.as_mut_slice();
        while let Some(first) = rest.first() {
            let mut end = first.found.end;
            let len = rest.iter().take_while(|candidate| {
                let overlaps = candidate.found.start < end;
                end = end.max(if overlaps { candidate.found.end } else { 0 });
                overlaps
            });
            // A candidate without bytes overlaps nothing, not even itself.
            let len = len.count().max(1);
            let (cluster, behind) = rest.split_at_mut(len);
            if cluster.len() > 1 {
                overlaps.settle(cluster, value, views, column);
            }
            rest = behind;
        }
    }
}

/// Whether everything that a detector can find fails wherever it stands, so that a sweep sees it without help.
fn proves_itself(detector: &Detector) -> bool {
    let anchored = detector.id == DetectorId::Email
        || detector.shapes.iter().all(|shape| *shape == Shape::Literal);
    anchored && detector.tier == Tier::SelfProving && detector.whole.is_none()
}

/// How long a value may be that a detector is asked about at every byte.
const SHORT_BYTES_MAX: usize = 40;

/// How many detectors may be asked like that.
const EXPECTED_MAX: usize = 3;

/// A hit in the value itself, judged.
fn candidate(
    hit: &Hit,
    value: &[u8],
    column: &ColumnContext,
    strictness: Strictness,
) -> Option<Candidate> {
    let (verdict, tier, reason) = judge(hit, value, column, strictness)?;
    let Hit { detector, start, end, .. } = *hit;
    let found = Match { detector, start, end, verdict, tier, reason };
    Some(Candidate { found, level: 0, at: start, fate: Fate::Open })
}

/// The detectors whose hits are anything in such a column.
fn asked(column: &ColumnContext) -> DetectorSet {
    let of = DetectorSet::of;
    match column.values {
        ColumnValues::Text => DetectorSet::ALL,
        // A card number is mentioned where nothing speaks for it.
        ColumnValues::Numbers => column.supports.union(of(DetectorId::PaymentCard)),
        ColumnValues::Network => {
            column.supports.union(of(DetectorId::IpAddress)).union(of(DetectorId::MacAddress))
        }
        ColumnValues::Dates => column.supports,
        ColumnValues::Bytes | ColumnValues::Nothing => DetectorSet::NONE,
    }
}

/// What a hit is worth in its column and its text; `None` if it is not even mentioned.
fn judge(
    hit: &Hit,
    text: &[u8],
    column: &ColumnContext,
    strictness: Strictness,
) -> Option<(Verdict, Tier, &'static str)> {
    let minus = |at: Option<usize>| at.and_then(|at| text.get(at)) == Some(&b'-');
    let has_sign = || minus(Some(hit.start)) || minus(hit.start.checked_sub(1));
    if column.values == ColumnValues::Numbers && has_sign() {
        // A number of somebody is not below zero.
        return None;
    }
    let supported = column.supports.contains(hit.detector);
    let word = || words_before(text, hit.start).contains(hit.detector);
    let weak = match hit.detector.detector().tier {
        Tier::ColumnOnly => Tier::ColumnOnly,
        Tier::SelfProving | Tier::NeedsContext => Tier::NeedsContext,
    };
    let proven = match hit.detector.detector().tier {
        Tier::ColumnOnly => Tier::ColumnOnly,
        Tier::SelfProving | Tier::NeedsContext => Tier::SelfProving,
    };
    let judged = match hit.judgement {
        Judgement::Test(reason) => (Verdict::Test, hit.detector.detector().tier, reason),
        Judgement::Harmless(reason) => (Verdict::Info, hit.detector.detector().tier, reason),
        Judgement::Proven if supported => (Verdict::Fail, proven, "the value proves itself"),
        Judgement::Proven if column.values == ColumnValues::Numbers => {
            (Verdict::Info, proven, "nothing says that the number is one")
        }
        Judgement::Proven if !column.refuses(hit, text) || word() => {
            (Verdict::Fail, proven, "the value proves itself")
        }
        Judgement::Proven if strictness == Strictness::Strict => (Verdict::Fail, proven, "strict"),
        Judgement::Proven => {
            (Verdict::Info, proven, "the column's name says that it is something else")
        }
        Judgement::NeedsContext | Judgement::OnlyInContext if supported => {
            (Verdict::Fail, weak, "the column speaks for it")
        }
        Judgement::NeedsContext | Judgement::OnlyInContext if word() => {
            (Verdict::Fail, weak, "a word before it speaks for it")
        }
        Judgement::NeedsContext | Judgement::OnlyInContext if strictness == Strictness::Strict => {
            (Verdict::Fail, weak, "strict")
        }
        Judgement::NeedsContext => (Verdict::Info, weak, NOTHING_NEAR),
        Judgement::OnlyInContext => return None,
    };
    Some(judged)
}

/// The value, or one of its views.
fn text_of<'a>(views: &'a [View], level: usize, value: &'a [u8]) -> &'a [u8] {
    level.checked_sub(1).and_then(|view| views.get(view)).map_or(value, View::text)
}

/// Where a part of a view stands in the value.
fn source_of(views: &[View], level: usize, part: Range<usize>) -> Range<usize> {
    let views = views.get(..level).unwrap_or_default();
    views.iter().rev().fold(part, |part, view| view.source_of(part))
}

/// The value without blanks around it; if it is an array, each of its elements without quotes.
fn elements(value: &[u8]) -> impl Iterator<Item = Range<usize>> {
    let all = trimmed(value, 0..value.len());
    let inside = match value.get(all.clone()) {
        Some([b'{', .., b'}']) => Some(all.start + 1..all.end - 1),
        _ => None,
    };
    let whole = if inside.is_none() { Some(all) } else { None };
    let mut rest = inside.unwrap_or_default();
    let array = std::iter::from_fn(move || {
        (!rest.is_empty()).then(|| {
            let mut quoted = Quotes::Outside;
            let end = value.get(rest.clone()).unwrap_or_default().iter().position(|b| {
                quoted = match (quoted, b) {
                    (Quotes::Outside, b'"') | (Quotes::Escaped, _) => Quotes::Inside,
                    (Quotes::Inside, b'"') => Quotes::Outside,
                    (Quotes::Inside, b'\\') => Quotes::Escaped,
                    (quoted, _) => quoted,
                };
                quoted == Quotes::Outside && *b == b','
            });
            let end = end.map_or(rest.end, |end| rest.start + end);
            let element = trimmed(value, rest.start..end);
            rest.start = (end + 1).min(rest.end);
            match value.get(element.clone()) {
                Some([b'"', .., b'"']) if element.len() > 1 => element.start + 1..element.end - 1,
                _ => element,
            }
        })
    });
    whole.into_iter().chain(array)
}

/// Where in an array's quoting a byte stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Quotes {
    Outside,
    Inside,
    Escaped,
}

fn trimmed(value: &[u8], part: Range<usize>) -> Range<usize> {
    let text = value.get(part.clone()).unwrap_or_default();
    let start = part.start + (text.len() - text.trim_ascii_start().len());
    start..start + text.trim_ascii().len()
}

/// Decides between candidates that overlap; keeps its buffers.
#[derive(Debug, Default)]
struct Overlaps {
    order: Vec<(Rank, u32)>,
    /// The bytes that are taken, a bit each: by candidates, and by those beside an address.
    taken: [Vec<u64>; 2],
}

/// What makes a candidate better than another: less is better.
type Rank = (u8, u8, Reverse<u8>, Reverse<usize>, u8, DetectorId);

impl Overlaps {
    /// Marks what is beaten in a cluster of candidates, which are in order.
    fn settle(
        &mut self,
        cluster: &mut [Candidate],
        value: &[u8],
        views: &[View],
        column: &ColumnContext,
    ) {
        mark_beside(cluster, value);
        self.order.clear();
        for (i, candidate) in (0..).zip(cluster.iter()) {
            self.order.push((rank(candidate, value, views, column), i));
        }
        self.order.sort_unstable();
        let base = cluster.first().map_or(0, |first| first.found.start);
        let end = cluster.iter().map(|candidate| candidate.found.end).max().unwrap_or(base);
        for taken in &mut self.taken {
            taken.clear();
            taken.resize((end - base) / 64 + 1, 0);
        }
        for (_, i) in &self.order {
            let Some(candidate) = cluster.get_mut(*i as usize) else { continue };
            let [open, beside] = &mut self.taken;
            let taken = if candidate.fate == Fate::Beside { beside } else { open };
            let Match { start, end, .. } = candidate.found;
            if !take(taken, start - base..end - base) {
                candidate.fate = Fate::Beaten;
            }
        }
    }
}

/// Marks numbers that are the local part of an address that begins where they do.
fn mark_beside(cluster: &mut [Candidate], value: &[u8]) {
    for same_start in cluster.chunk_by_mut(|a, b| a.found.start == b.found.start) {
        let address = same_start.iter().find(|c| c.found.detector == DetectorId::Email);
        let Some(address) = address.map(|candidate| candidate.found.end) else { continue };
        for candidate in same_start {
            let end = candidate.found.end;
            // The at sign may be escaped.
            let before_at = matches!(value.get(end), Some(b'@' | b'%' | b'\\' | b'&'));
            if end < address && before_at && candidate.found.detector != DetectorId::Email {
                candidate.fate = Fate::Beside;
            }
        }
    }
}

fn rank(candidate: &Candidate, value: &[u8], views: &[View], column: &ColumnContext) -> Rank {
    let Match { detector, start, end, verdict, .. } = candidate.found;
    let verdict = match verdict {
        Verdict::Fail => 0,
        Verdict::Test => 1,
        Verdict::Info => 2,
    };
    let password = u8::from(detector != DetectorId::UrlCredentials);
    let text = text_of(views, candidate.level.into(), value);
    let named =
        column.named.contains(detector) || words_before(text, candidate.at).contains(detector);
    let own_word = u8::from(!named);
    (verdict, password, Reverse(candidate.level), Reverse(end - start), own_word, detector)
}

/// Takes a range of bits if none of them is taken.
fn take(taken: &mut [u64], bits: Range<usize>) -> bool {
    let words = || {
        (bits.start / 64..bits.end.div_ceil(64)).map(|word| {
            let from = bits.start.saturating_sub(word * 64).min(63);
            let to = (bits.end - word * 64).min(64);
            (word, (u64::MAX << from) & (u64::MAX >> (64 - to)))
        })
    };
    if words().any(|(word, mask)| taken.get(word).is_some_and(|taken| taken & mask != 0)) {
        return false;
    }
    for (word, mask) in words() {
        if let Some(taken) = taken.get_mut(word) {
            *taken |= mask;
        }
    }
    true
}

#[cfg(test)]
mod tests;
