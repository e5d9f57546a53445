//! The conditions of CHECK constraints, as far as they are simple: evaluated for one value of one column.
//!
//! What is not simple, other columns of the row among it, gives [`Truth::Unknown`]; nothing is guessed. As in SQL, a condition that is
//! NULL holds.

use std::cell::RefCell;

use sqlparser::ast::{
    BinaryOperator, DataType, Expr, FunctionArg, FunctionArgExpr, FunctionArguments, UnaryOperator,
    Value,
};
use sqlparser::dialect::PostgreSqlDialect;
use sqlparser::parser::Parser;

use super::pattern::{Case, Pattern};
use super::pattern_examples::examples;

/// Whether a condition holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Truth {
    /// It does, or is NULL.
    Holds,
    /// It does not.
    Fails,
    /// That cannot be told.
    Unknown,
}

/// A condition over one column.
#[derive(Clone, Debug)]
pub struct Condition {
    expression: Expr,
    column: String,
    /// The patterns in it, read when they are first met.
    patterns: RefCell<Patterns>,
    asks_for_length: bool,
}

/// Patterns by text and case; `None` for what is no pattern here.
type Patterns = Vec<((String, Case), Option<Pattern>)>;

/// How the text of a value is to be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// As bytes.
    Text,
    /// As text without case.
    Folded,
    /// As a number.
    Number,
}

/// A value of an expression.
#[derive(Clone, Debug, PartialEq)]
enum Cell {
    Null,
    Boolean(bool),
    Number(f64),
    Text(String),
}

/// The longest expression that is read, in bytes.
const EXPRESSION_BYTES_MAX: usize = 16 << 10;
/// The deepest nesting that is followed.
const DEPTH_MAX: usize = 64;
/// The most literals that are taken for patterns.
const PATTERNS_MAX: usize = 16;

impl Condition {
    /// Reads an expression about the column of this name (`value` in a domain). `None` if it cannot be read.
    pub fn parse(text: &str, column: &str) -> Option<Condition> {
        if text.len() > EXPRESSION_BYTES_MAX {
            return None;
        }
        let dialect = PostgreSqlDialect {};
        let mut parser = Parser::new(&dialect).with_recursion_limit(DEPTH_MAX);
        parser = parser.try_with_sql(text).ok()?;
        let expression = parser.parse_expr().ok()?;
        let at_end = parser.peek_token().token == sqlparser::tokenizer::Token::EOF;
        at_end.then(|| Condition {
            expression,
            column: column.to_owned(),
            patterns: RefCell::default(),
            asks_for_length: text.to_ascii_lowercase().contains("length"),
        })
    }

    /// Whether it may ask how long a value is.
    pub fn asks_for_length(&self) -> bool {
        self.asks_for_length
    }

    /// Whether it holds for a value; `None` is NULL.
    pub fn holds(&self, value: Option<&str>, comparison: Comparison) -> Truth {
        let cell = match (value, comparison) {
            (None, _) => Cell::Null,
            (Some(text), Comparison::Text) => Cell::Text(text.to_owned()),
            (Some(text), Comparison::Folded) => Cell::Text(text.to_lowercase()),
            (Some(text), Comparison::Number) => match text.trim().parse() {
                Ok(number) => Cell::Number(number),
                Err(_) => return Truth::Unknown,
            },
        };
        let row = Row { column: &self.column, cell: &cell, comparison, patterns: &self.patterns };
        match row.evaluate(&self.expression, 0) {
            Some(Cell::Boolean(false)) => Truth::Fails,
            Some(Cell::Boolean(true) | Cell::Null) => Truth::Holds,
            _ => Truth::Unknown,
        }
    }

    /// The literals in it, as texts: values near them are worth a try.
    pub fn literals(&self) -> Vec<String> {
        let mut found = Vec::new();
        literals(&self.expression, 0, &mut found);
        found
    }

    /// Texts that the patterns in it match, or may match: some of them hold.
    pub fn examples(&self) -> Vec<String> {
        let mut found = Vec::new();
        for literal in self.literals().iter().take(PATTERNS_MAX) {
            if literal.contains(['%', '_']) {
                found.push(literal.replace('%', "").replace('_', "a"));
                found.push(literal.replace('%', "12").replace('_', "1"));
            }
            found.extend(examples(literal));
        }
        found
    }
}

/// A row of which one value is known.
#[derive(Clone, Copy)]
struct Row<'a> {
    column: &'a str,
    cell: &'a Cell,
    comparison: Comparison,
    patterns: &'a RefCell<Patterns>,
}

impl Row<'_> {
    /// The value of an expression; `None` if it is not known.
    fn evaluate(&self, expression: &Expr, depth: usize) -> Option<Cell> {
        if depth > DEPTH_MAX {
            return None;
        }
        let inner = |expression: &Expr| self.evaluate(expression, depth + 1);
        match expression {
            Expr::Nested(expression) => inner(expression),
            Expr::Identifier(name) => {
                let same = match name.quote_style {
                    Some(_) => name.value == self.column,
                    None => name.value.to_lowercase() == self.column,
                };
                let is_value = self.column == "value" && name.value.eq_ignore_ascii_case("value");
                (same || is_value).then(|| self.cell.clone())
            }
            Expr::Value(value) => self.literal(&value.value),
            Expr::Cast { expr, data_type, .. } => self.cast(inner(expr)?, data_type),
            Expr::Collate { expr, .. } => inner(expr),
            Expr::UnaryOp { op: UnaryOperator::Not, expr } => Some(not(inner(expr)?)),
            Expr::UnaryOp { op: UnaryOperator::Minus, expr } => match inner(expr)? {
                Cell::Number(number) => Some(Cell::Number(-number)),
                Cell::Null => Some(Cell::Null),
                _ => None,
            },
            Expr::IsNull(expr) => Some(Cell::Boolean(inner(expr)? == Cell::Null)),
            Expr::IsNotNull(expr) => Some(Cell::Boolean(inner(expr)? != Cell::Null)),
            Expr::IsTrue(expr) => Some(Cell::Boolean(inner(expr)? == Cell::Boolean(true))),
            Expr::IsNotTrue(expr) => Some(Cell::Boolean(inner(expr)? != Cell::Boolean(true))),
            Expr::InList { expr, list, negated } => {
                let tested = inner(expr)?;
                let all = list.iter().map(|item| self.equal(&tested, &inner(item)?));
                let found = any(all)?;
                Some(if *negated { not(found) } else { found })
            }
            Expr::Between { expr, negated, low, high } => {
                let tested = inner(expr)?;
                let from = self.compare(&BinaryOperator::GtEq, &tested, &inner(low)?)?;
                let to = self.compare(&BinaryOperator::LtEq, &tested, &inner(high)?)?;
                let found = and(Some(from), || Some(to))?;
                Some(if *negated { not(found) } else { found })
            }
            Expr::AnyOp { left, compare_op, right, .. } => {
                let tested = inner(left)?;
                let each = array(right)?.iter();
                any(each.map(|item| self.operate(compare_op, &tested, &inner(item)?)))
            }
            Expr::AllOp { left, compare_op, right } => {
                let tested = inner(left)?;
                let each = array(right)?.iter();
                all(each.map(|item| self.operate(compare_op, &tested, &inner(item)?)))
            }
            Expr::Like { negated, any: false, expr, pattern, escape_char: None } => {
                let found = self.like(&inner(expr)?, &inner(pattern)?, Case::Exact)?;
                Some(if *negated { not(found) } else { found })
            }
            Expr::ILike { negated, any: false, expr, pattern, escape_char: None } => {
                let found = self.like(&inner(expr)?, &inner(pattern)?, Case::Folded)?;
                Some(if *negated { not(found) } else { found })
            }
            Expr::BinaryOp { left, op: BinaryOperator::And, right } => {
                and(inner(left), || inner(right))
            }
            Expr::BinaryOp { left, op: BinaryOperator::Or, right } => {
                or(inner(left), || inner(right))
            }
            Expr::BinaryOp { left, op, right } => self.operate(op, &inner(left)?, &inner(right)?),
            Expr::Trim { expr, trim_where: None, trim_what: None, trim_characters: None } => {
                match inner(expr)? {
                    Cell::Text(text) => Some(Cell::Text(text.trim_matches(' ').to_owned())),
                    other => Some(other),
                }
            }
            Expr::Position { expr, r#in } => position(&inner(r#in)?, &inner(expr)?),
            Expr::Function(function) => {
                let FunctionArguments::List(list) = &function.args else { return None };
                let mut arguments = Vec::with_capacity(list.args.len());
                for argument in &list.args {
                    let FunctionArg::Unnamed(FunctionArgExpr::Expr(argument)) = argument else {
                        return None;
                    };
                    arguments.push(inner(argument)?);
                }
                let name = function.name.to_string().to_lowercase();
                call(name.strip_prefix("pg_catalog.").unwrap_or(&name), &arguments)
            }
            _ => None,
        }
    }

    fn literal(&self, value: &Value) -> Option<Cell> {
        Some(match value {
            Value::Number(number, _) => Cell::Number(number.to_string().parse().ok()?),
            Value::SingleQuotedString(text) | Value::EscapedStringLiteral(text) => {
                Cell::Text(text.clone())
            }
            Value::Boolean(flag) => Cell::Boolean(*flag),
            Value::Null => Cell::Null,
            _ => return None,
        })
    }

    fn cast(&self, cell: Cell, data_type: &DataType) -> Option<Cell> {
        let name = data_type.to_string().to_lowercase();
        let begins = |names: &[&str]| names.iter().any(|word| name.starts_with(word));
        match cell {
            Cell::Text(text)
                if begins(&["int", "small", "big", "num", "dec", "real", "double"]) =>
            {
                text.trim().parse().ok().map(Cell::Number)
            }
            Cell::Text(text) if begins(&["citext"]) => Some(Cell::Text(text.to_lowercase())),
            Cell::Text(text)
                if begins(&["text", "char", "varchar", "bpchar", "name", "date", "timestamp"]) =>
            {
                Some(Cell::Text(text))
            }
            // A literal of an enum or domain.
            Cell::Text(text) if name.contains('.') => Some(Cell::Text(text)),
            Cell::Number(number)
                if begins(&["big", "num", "dec", "real", "double"])
                    || (begins(&["int", "small"]) && number.fract() == 0.0) =>
            {
                Some(Cell::Number(number))
            }
            Cell::Null => Some(Cell::Null),
            _ => None,
        }
    }

    fn operate(&self, op: &BinaryOperator, left: &Cell, right: &Cell) -> Option<Cell> {
        if *left == Cell::Null || *right == Cell::Null {
            return Some(Cell::Null);
        }
        match op {
            BinaryOperator::PGRegexMatch => self.matches(left, right, Case::Exact),
            BinaryOperator::PGRegexIMatch => self.matches(left, right, Case::Folded),
            BinaryOperator::PGRegexNotMatch => self.matches(left, right, Case::Exact).map(not),
            BinaryOperator::PGRegexNotIMatch => self.matches(left, right, Case::Folded).map(not),
            BinaryOperator::PGLikeMatch => self.like(left, right, Case::Exact),
            BinaryOperator::PGILikeMatch => self.like(left, right, Case::Folded),
            BinaryOperator::PGNotLikeMatch => self.like(left, right, Case::Exact).map(not),
            BinaryOperator::PGNotILikeMatch => self.like(left, right, Case::Folded).map(not),
            BinaryOperator::Plus
            | BinaryOperator::Minus
            | BinaryOperator::Multiply
            | BinaryOperator::Modulo => match (left, right) {
                (Cell::Number(a), Cell::Number(b)) => Some(Cell::Number(match op {
                    BinaryOperator::Plus => a + b,
                    BinaryOperator::Minus => a - b,
                    BinaryOperator::Multiply => a * b,
                    _ if *b == 0.0 => return None,
                    _ => a % b,
                })),
                _ => None,
            },
            _ => self.compare(op, left, right),
        }
    }

    fn equal(&self, left: &Cell, right: &Cell) -> Option<Cell> {
        self.compare(&BinaryOperator::Eq, left, right)
    }

    fn compare(&self, op: &BinaryOperator, left: &Cell, right: &Cell) -> Option<Cell> {
        use std::cmp::Ordering;
        let ordering = match (left, right) {
            (Cell::Null, _) | (_, Cell::Null) => return Some(Cell::Null),
            (Cell::Number(a), Cell::Number(b)) => a.partial_cmp(b)?,
            (Cell::Boolean(a), Cell::Boolean(b)) => a.cmp(b),
            (Cell::Text(a), Cell::Text(b)) => {
                let is_equality = matches!(op, BinaryOperator::Eq | BinaryOperator::NotEq);
                // How other texts are ordered is a matter of their collation.
                if !(is_equality || is_date(a) && is_date(b)) {
                    return None;
                }
                match self.comparison {
                    Comparison::Folded => a.to_lowercase().cmp(&b.to_lowercase()),
                    _ => a.trim_end_matches(' ').cmp(b.trim_end_matches(' ')),
                }
            }
            _ => return None,
        };
        Some(Cell::Boolean(match op {
            BinaryOperator::Eq => ordering == Ordering::Equal,
            BinaryOperator::NotEq => ordering != Ordering::Equal,
            BinaryOperator::Lt => ordering == Ordering::Less,
            BinaryOperator::LtEq => ordering != Ordering::Greater,
            BinaryOperator::Gt => ordering == Ordering::Greater,
            BinaryOperator::GtEq => ordering != Ordering::Less,
            _ => return None,
        }))
    }

    fn matches(&self, text: &Cell, pattern: &Cell, case: Case) -> Option<Cell> {
        let (Cell::Text(text), Cell::Text(pattern)) = (text, pattern) else { return None };
        // What the server reads in another way than the library does.
        if pattern.starts_with("***") || pattern.contains("(?") || has_own_escape(pattern) {
            return None;
        }
        self.find(pattern, text, case)
    }

    fn like(&self, text: &Cell, pattern: &Cell, case: Case) -> Option<Cell> {
        if *text == Cell::Null || *pattern == Cell::Null {
            return Some(Cell::Null);
        }
        let (Cell::Text(text), Cell::Text(pattern)) = (text, pattern) else { return None };
        let mut regex = String::from("^(?s:");
        let mut chars = pattern.chars();
        while let Some(c) = chars.next() {
            match c {
                '%' => regex.push_str(".*"),
                '_' => regex.push('.'),
                '\\' => regex.push_str(&regex_syntax::escape(&chars.next()?.to_string())),
                c => regex.push_str(&regex_syntax::escape(&c.to_string())),
            }
        }
        regex.push_str(")$");
        self.find(&regex, text, case)
    }

    fn find(&self, pattern: &str, text: &str, case: Case) -> Option<Cell> {
        let case = if self.comparison == Comparison::Folded { Case::Folded } else { case };
        let mut patterns = self.patterns.borrow_mut();
        let known = patterns.iter().position(|((known, of), _)| known == pattern && *of == case);
        let at = known.unwrap_or_else(|| {
            patterns.push(((pattern.to_owned(), case), Pattern::parse(pattern, case)));
            patterns.len() - 1
        });
        let (_, parsed) = patterns.get(at)?;
        Some(Cell::Boolean(parsed.as_ref()?.is_match(text)?))
    }
}

/// Escapes of PostgreSQL's own: `\m`, `\M`, `\y`, `\Y`, `\A`, `\Z`, back references.
fn has_own_escape(pattern: &str) -> bool {
    let mut bytes = pattern.bytes();
    while let Some(byte) = bytes.next() {
        if byte == b'\\' {
            let escaped = bytes.next().unwrap_or(b'\\');
            if escaped.is_ascii_alphanumeric() && !b"dDwWsSntrfv".contains(&escaped) {
                return true;
            }
        }
    }
    false
}

/// `2001-02-03`, `2001-02-03 04:05:06`: the order of such texts is that of the dates.
fn is_date(text: &str) -> bool {
    let bytes = text.as_bytes();
    let digits = |range: std::ops::Range<usize>| {
        bytes.get(range).is_some_and(|part| part.iter().all(u8::is_ascii_digit))
    };
    digits(0..4)
        && digits(5..7)
        && digits(8..10)
        && bytes.get(4) == Some(&b'-')
        && bytes.get(7) == Some(&b'-')
        && !text.ends_with("BC")
}

fn array(expression: &Expr) -> Option<&[Expr]> {
    match expression {
        Expr::Array(array) => Some(&array.elem),
        Expr::Nested(inner) => array(inner),
        Expr::Cast { expr, .. } => array(expr),
        _ => None,
    }
}

fn not(cell: Cell) -> Cell {
    match cell {
        Cell::Boolean(flag) => Cell::Boolean(!flag),
        other => other,
    }
}

/// `false` decides, whatever the other is.
fn and(left: Option<Cell>, right: impl FnOnce() -> Option<Cell>) -> Option<Cell> {
    if left == Some(Cell::Boolean(false)) {
        return left;
    }
    match (left, right()) {
        (_, Some(Cell::Boolean(false))) => Some(Cell::Boolean(false)),
        (Some(left), Some(right)) if left == Cell::Null || right == Cell::Null => Some(Cell::Null),
        (Some(Cell::Boolean(true)), Some(right)) => Some(right),
        _ => None,
    }
}

fn or(left: Option<Cell>, right: impl FnOnce() -> Option<Cell>) -> Option<Cell> {
    and(left.map(not), || right().map(not)).map(not)
}

fn all(cells: impl Iterator<Item = Option<Cell>>) -> Option<Cell> {
    let mut so_far = Some(Cell::Boolean(true));
    for cell in cells {
        so_far = and(so_far, || cell);
    }
    so_far
}

fn any(cells: impl Iterator<Item = Option<Cell>>) -> Option<Cell> {
    let mut so_far = Some(Cell::Boolean(false));
    for cell in cells {
        so_far = or(so_far, || cell);
    }
    so_far
}

fn position(text: &Cell, part: &Cell) -> Option<Cell> {
    match (text, part) {
        (Cell::Text(text), Cell::Text(part)) => {
            let before = text.find(part.as_str()).and_then(|at| text.get(..at));
            Some(Cell::Number(before.map_or(0.0, |before| before.chars().count() as f64 + 1.0)))
        }
        (Cell::Null, _) | (_, Cell::Null) => Some(Cell::Null),
        _ => None,
    }
}

fn call(name: &str, arguments: &[Cell]) -> Option<Cell> {
    if arguments.contains(&Cell::Null) {
        return Some(Cell::Null);
    }
    Some(match (name, arguments) {
        ("length" | "char_length" | "character_length", [Cell::Text(text)]) => {
            Cell::Number(text.chars().count() as f64)
        }
        ("octet_length", [Cell::Text(text)]) => Cell::Number(text.len() as f64),
        ("lower", [Cell::Text(text)]) => Cell::Text(text.to_lowercase()),
        ("upper", [Cell::Text(text)]) => Cell::Text(text.to_uppercase()),
        ("btrim" | "trim", [Cell::Text(text)]) => Cell::Text(text.trim_matches(' ').to_owned()),
        ("ltrim", [Cell::Text(text)]) => Cell::Text(text.trim_start_matches(' ').to_owned()),
        ("rtrim", [Cell::Text(text)]) => Cell::Text(text.trim_end_matches(' ').to_owned()),
        ("abs", [Cell::Number(number)]) => Cell::Number(number.abs()),
        ("strpos", [text, part]) => return position(text, part),
        ("starts_with", [Cell::Text(text), Cell::Text(start)]) => {
            Cell::Boolean(text.starts_with(start.as_str()))
        }
        _ => return None,
    })
}

fn literals(expression: &Expr, depth: usize, found: &mut Vec<String>) {
    const LITERALS_MAX: usize = 64;
    if depth > DEPTH_MAX || found.len() >= LITERALS_MAX {
        return;
    }
    let mut inner = |expression: &Expr| literals(expression, depth + 1, found);
    match expression {
        Expr::Value(value) => match &value.value {
            Value::Number(number, _) => found.push(number.to_string()),
            Value::SingleQuotedString(text) | Value::EscapedStringLiteral(text) => {
                found.push(text.clone());
            }
            _ => {}
        },
        Expr::Nested(expr)
        | Expr::Cast { expr, .. }
        | Expr::Collate { expr, .. }
        | Expr::UnaryOp { expr, .. }
        | Expr::IsNull(expr)
        | Expr::IsNotNull(expr) => inner(expr),
        Expr::InList { list, .. } => list.iter().for_each(inner),
        Expr::Between { low, high, .. } => {
            inner(low);
            inner(high);
        }
        Expr::AnyOp { right, .. } | Expr::AllOp { right, .. } => {
            array(right).unwrap_or_default().iter().for_each(inner);
        }
        Expr::BinaryOp { left, right, .. } => {
            inner(left);
            inner(right);
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::Comparison::{Folded, Number, Text};
    use super::Truth::{Fails, Holds, Unknown};
    use super::*;

    #[test]
    fn conditions_as_the_server_writes_them() {
        type Case<'a> = (&'a str, Comparison, &'a [(&'a str, Truth)]);
        let cases: &[Case<'_>] = &[
            ("(price > (0)::numeric)", Number, &[("1", Holds), ("0", Fails), ("-1.5", Fails)]),
            ("((price >= 1) AND (price <= 5))", Number, &[("3", Holds), ("6", Fails)]),
            ("price BETWEEN 1 AND 5", Number, &[("5", Holds), ("6", Fails)]),
            ("((price < 1) OR (price > 5))", Number, &[("3", Fails), ("6", Holds)]),
            (
                "((price)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[]))",
                Text,
                &[("a", Holds), ("c", Fails)],
            ),
            ("(price = ANY (ARRAY['a'::text, 'b'::text]))", Text, &[("b", Holds), ("B", Fails)]),
            ("(price <> ALL (ARRAY['a'::text, 'b'::text]))", Text, &[("b", Fails), ("c", Holds)]),
            ("price IN ('a', 'b')", Text, &[("a", Holds), ("c", Fails)]),
            ("price = 'a'::public.citext", Folded, &[("A", Holds), ("b", Fails)]),
            ("(price ~ '^[0-9]{5}$'::text)", Text, &[("12345", Holds), ("1234", Fails)]),
            ("(price !~* '[a-z]'::text)", Text, &[("12", Holds), ("aB", Fails)]),
            ("(price ~ '\\mword\\M'::text)", Text, &[("word", Unknown)]),
            ("(price ~~ '%@%'::text)", Text, &[("a@b", Holds), ("a", Fails)]),
            ("price LIKE '%@_\\%'", Text, &[("a@b%", Holds), ("a@b", Fails)]),
            ("(price !~~ 'x%'::text)", Text, &[("xa", Fails), ("ax", Holds)]),
            ("(length(price) = 3)", Text, &[("äöü", Holds), ("ab", Fails)]),
            ("(char_length((price)::text) <= 3)", Text, &[("abcd", Fails), ("", Holds)]),
            ("(price = lower(price))", Text, &[("a", Holds), ("A", Fails)]),
            ("(btrim(price) <> ''::text)", Text, &[("  ", Fails), ("a", Holds)]),
            ("(POSITION(('@'::text) IN (price)) > 1)", Text, &[("a@b", Holds), ("@", Fails)]),
            (
                "(price >= '1900-01-01'::date)",
                Text,
                &[("1899-12-31", Fails), ("2000-01-01", Holds)],
            ),
            ("(price <= CURRENT_DATE)", Text, &[("2000-01-01", Unknown)]),
            ("(price > other)", Number, &[("1", Unknown)]),
            ("((price > 0) OR (other IS NULL))", Number, &[("1", Holds), ("0", Unknown)]),
            ("((price > 0) AND (other > 0))", Number, &[("0", Fails), ("1", Unknown)]),
            ("(price < 'm'::text)", Text, &[("a", Unknown)]),
            ("((price % 2) = 0)", Number, &[("4", Holds), ("5", Fails)]),
            ("(NOT (price = 0))", Number, &[("0", Fails)]),
            ("some_function(price)", Number, &[("0", Unknown)]),
            ("(\"Price\" > 0)", Number, &[("0", Unknown)]),
        ];
        for (expression, comparison, values) in cases {
            let condition = Condition::parse(expression, "price").unwrap();
            for (value, expected) in *values {
                assert_eq!(
                    condition.holds(Some(value), *comparison),
                    *expected,
                    "{expression} for {value}"
                );
            }
        }
    }

    #[test]
    fn null_holds_unless_it_is_asked_for() {
        let holds = |expression: &str| {
            Condition::parse(expression, "a").unwrap().holds(None, Comparison::Text)
        };
        assert_eq!(holds("(a = 'x'::text)"), Holds);
        assert_eq!(holds("(a IS NOT NULL)"), Fails);
        assert_eq!(holds("((a IS NULL) OR (length(a) > 3))"), Holds);
        assert_eq!(holds("((a <> ''::text) IS TRUE)"), Fails);
    }

    #[test]
    fn a_domain_says_value() {
        let condition = Condition::parse("(VALUE ~ '^\\d{5}$'::text)", "value").unwrap();
        assert_eq!(condition.holds(Some("12345"), Comparison::Text), Holds);
        assert_eq!(condition.literals(), ["^\\d{5}$"]);
    }

    #[test]
    fn what_is_no_expression() {
        for text in ["", "a >", "a > 1)", "SELECT 1; DROP", &"(".repeat(100_000)] {
            let condition = Condition::parse(text, "a");
            assert!(condition.is_none(), "{}", text.len());
        }
        let deep = format!("{}a > 0{}", "(".repeat(500), ")".repeat(500));
        assert!(Condition::parse(&deep, "a").is_none());
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in "[-a-z0-9 ()'<>=~%*+.,:\\[\\]]{0,60}", value in ".{0,10}") {
            if let Some(condition) = Condition::parse(&text, "a") {
                let _ = condition.holds(Some(&value), Comparison::Text);
                let _ = condition.holds(Some(&value), Comparison::Number);
                let _ = condition.literals();
            }
        }
    }
}
