//! The shapes by which the engine finds the places that detectors look at.
//!
//! A shape is an anchor and a superset: the engine reports each place that has it, and perhaps more, and the detectors look at the
//! bytes themselves. In the descriptions `9` is a digit, `a` an ASCII letter, `s` one of `-`, space, `.`, `/`.

/// What the bytes from a place on look like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Shape {
    /// `+` with a digit or an opening bracket behind it.
    Plus,
    /// A run of 8 to 12 digits, at its first. Visited only where the column or a word before it speaks for a detector.
    Digits8To12,
    /// A run that begins with `0`, of 2 to 7 digits, with `s`, `)`, `(` or a byte above 0x7F behind it. Visited as the one before.
    ZeroGroup,
    /// A run of two digits that begins with `0`, at its first: `09s99s99s99`; or `09` or `09)`, perhaps with a blank behind the
    /// bracket, and then `9999s9999`, `999s9999`, or `999s999`, `09s9999999`, or
    /// `00s9`.
    ZeroPair,
    /// A run of at least 14 digits that begins with `00`, at its first. Visited as the one of 8 to 12 digits.
    ZeroZero,
    /// A run of at least 13 digits, at its first.
    Digits13Up,
    /// A run of 13 digits, at its first.
    Digits13,
    /// A run of 14 digits, at its first.
    Digits14,
    /// A run of 15 digits, at its first.
    Digits15,
    /// A run of at least 17 digits, at its first.
    Digits17Up,
    /// `9999s9999s9999`.
    Digits4s4s4,
    /// `9999s999999s9999`.
    Digits4s6s4,
    /// `9999s99999s9`.
    Digits4s5s1,
    /// `9999s99s999`.
    Digits4s2s3,
    /// `999s99s9999`.
    Digits3s2s4,
    /// `999s999s9`, also `999)s999s9` and `999)999s9`, or two bytes above 0x7F in the place of the first `s` and what is behind it left
    /// open. The opening bracket and what stands before it are not part of the shape.
    Digits3s3s,
    /// `999s999s999` without another digit.
    Digits3s3s3,
    /// `999s999s9999`.
    Digits3s3s4,
    /// `99s999s999`, letters allowed in the place of the last six digits.
    Digits2s3s3,
    /// `999.9999.9999.99`.
    Digits3s4s4s2,
    /// A run of 6 or 8 digits, then any byte of `-+/ABCDEFYXWVU` or a space, then at least 3 digits.
    Digits6Or8s3,
    /// `9s99s99s`.
    Digits1s2s2,
    /// Three groups of 1 to 3 digits with a dot behind each of the first two: `9.9.9`, `255.255.255`.
    DottedQuad,
    /// `::`, or four colons with 1 to 4 bytes between each two.
    Colons,
    /// Five times `-` or `:` at a distance of three bytes, from two bytes before the first on: `aa:aa:aa:aa:aa:a`.
    Pairs,
    /// Two dots at a distance of five bytes, from four bytes before the first on: `3c5a.b412.ef90`.
    DottedFours,
    /// At the start of a word: two letters and two digits; or two letters, a space and two digits.
    Letters2Digits2,
    /// At the start of a word: four letters and six digits.
    Letters4Digits6,
    /// At the start of a word: five letters, four digits and a letter.
    Letters5Digits4,
    /// At the start of a word: six letters and a digit.
    Letters6Digit,
    /// At the start of a word: a letter, perhaps a hyphen, and seven digits.
    LetterDigits7,
    /// A run of 7 or 8 digits with a letter behind it, or a hyphen and a letter.
    Digits7Or8Letter,
    /// A run of 6 digits, a letter A or B, and at least 8 digits.
    Digits6Letter,
    /// Letters or digits in the places of `xx.xxx.xxx/xxxx-xx`, at the first: two dots at a distance of four bytes, a slash four bytes behind
    /// the second, a hyphen five bytes behind the slash, from two bytes before the first dot on.
    DotDotSlashHyphen,
    /// `@` or `%40`. No detector is asked for its sake: addresses depend on those before them, and are looked for by themselves.
    At,
    /// One of the [`super::Detector::literals`], at its first byte.
    Literal,
    /// An escape that may hide a part of a value, in bytes as they are written. No detector is asked for its sake.
    Escape,
}

/// How many shapes there are.
pub const SHAPES: usize = Shape::Escape as usize + 1;

/// A set of shapes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ShapeSet(u64);

impl ShapeSet {
    /// No shape.
    pub const NONE: ShapeSet = ShapeSet(0);

    /// This shape alone.
    pub const fn of(shape: Shape) -> ShapeSet {
        ShapeSet(1 << shape as u64)
    }

    /// The shape of this index alone, in the order of [`Shape`].
    pub const fn from_index(index: usize) -> ShapeSet {
        ShapeSet(1 << index)
    }

    /// Whether it holds a shape.
    pub const fn contains(self, shape: Shape) -> bool {
        self.0 >> shape as u64 & 1 == 1
    }

    /// Whether it holds none.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// What is in either.
    #[must_use]
    pub const fn union(self, other: ShapeSet) -> ShapeSet {
        ShapeSet(self.0 | other.0)
    }

    /// What is in both.
    #[must_use]
    pub const fn intersection(self, other: ShapeSet) -> ShapeSet {
        ShapeSet(self.0 & other.0)
    }

    /// What is in this one and not in the other.
    #[must_use]
    pub const fn without(self, other: ShapeSet) -> ShapeSet {
        ShapeSet(self.0 & !other.0)
    }

    /// The indexes of its shapes, in the order of [`Shape`].
    pub fn indexes(self) -> impl Iterator<Item = usize> {
        let mut bits = self.0;
        std::iter::from_fn(move || {
            let index = bits.trailing_zeros() as usize;
            bits &= bits.checked_sub(1)?;
            Some(index)
        })
    }
}
