//! Writes a dump like the shop's of `testdata/`, of about so many million bytes, to stdout: `make_dump MEGABYTES`.
//!
//! About 40 % are events without personal data; users have notes, jsonb and bytea. It is the same on every machine. It is
//! compiled by `whole_process.sh` on its own, so that it is no part of the crate.

use std::io::{self, Write};

const PRE: &str = include_str!("../../testdata/forms/shop_pre_data.sql");
const POST: &str = include_str!("../../testdata/forms/shop_post_data.sql");

const FIRST: [&str; 12] = [
    "Alma", "Bertil", "Chiara", "Dagny", "Emeka", "Fatima", "Goran", "Ilse", "Jorge", "Liam",
    "Mei", "Zoë",
];
const LAST: [&str; 12] = [
    "Abernathy",
    "Bäcker",
    "Castellano",
    "Eriksen",
    "Fairweather",
    "Hollingsworth",
    "Jankowski",
    "Lindqvist",
    "Moreau",
    "Nakagawa",
    "O'Sullivan",
    "Szabó",
];
const HOSTS: [&str; 4] =
    ["brightwater-post.com", "kestrelmail.net", "postkutsche-web.de", "quillandco.org"];
const WORDS: [&str; 16] = [
    "asked", "about", "the", "green", "kettle", "and", "wants", "two", "more", "by", "spring;",
    "sent", "the", "manual", "again", "today.",
];

/// A number that looks random and is not (SplitMix64).
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, n: u64) -> u64 {
        self.next() % n
    }

    fn one<'a>(&mut self, words: &[&'a str]) -> &'a str {
        words[self.below(words.len() as u64) as usize]
    }
}

fn main() -> io::Result<()> {
    let megabytes: u64 =
        std::env::args().nth(1).and_then(|n| n.parse().ok()).expect("make_dump MEGABYTES");
    let total = megabytes * 1_000_000;
    let mut out = io::BufWriter::with_capacity(1 << 20, io::stdout().lock());
    let mut numbers = Numbers(2026);

    out.write_all(
        PRE.split("--\n-- PostgreSQL database dump complete").next().unwrap().as_bytes(),
    )?;

    // Shares of the whole, by table, in the order in which pg_dump writes them; the row sizes are averages.
    let users = total * 29 / 100 / 490;
    let orders = total * 15 / 100 / 150;
    let payments = total * 6 / 100 / 133;
    let sessions = total * 10 / 100 / 186;
    let events = total * 40 / 100 / 56;

    let mut id = 0;
    for (month, days) in [("01", 31), ("02", 28), ("03", 31)] {
        write!(
            out,
            "COPY public.events_2026_{month} (id, kind, path, status, duration_ms, at) FROM stdin;\n"
        )?;
        for _ in 0..events / 3 {
            id += 1;
            write!(
                out,
                "{id}\t{}\t/p/{}/{}\t{}\t{}.{}\t2026-{month}-{:02} {:02}:{:02}:{:02}\n",
                numbers.one(&["view", "click", "search", "basket"]),
                numbers.below(4000),
                numbers.one(&["", "detail", "reviews"]),
                numbers.one(&["200", "200", "304", "404"]),
                numbers.below(900),
                1 + numbers.below(9),
                1 + numbers.below(days),
                numbers.below(24),
                numbers.below(60),
                numbers.below(60),
            )?;
        }
        out.write_all(b"\\.\n\n\n")?;
    }

    write!(
        out,
        "COPY public.orders (id, user_id, customer_email, card_number, shipping_name, shipping_street, shipping_city, shipping_state, shipping_zip, shipping_country, status, total, comment, placed_at) FROM stdin;\n"
    )?;
    for id in 1..=orders {
        let user = 1 + numbers.below(users);
        let card = luhn(491_600_000_000_000 + numbers.below(10_000_000_000));
        write!(
            out,
            "{id}\t{user}\t{}\t{card}\t{} {}\t{} {}\t{}\tVT\t{:05}\tUS\t{}\t{}.{:02}\t\\N\t2025-{:02}-{:02} {:02}:00:00\n",
            email(user),
            name(user).0,
            name(user).1,
            1 + numbers.below(240),
            numbers.one(&["Larkspur Lane", "Harbour Row", "Mill Street", "Juniper Court"]),
            numbers.one(&["Millbrook", "Harrow Falls", "Cedar Point", "Eastwick"]),
            numbers.below(99_999),
            numbers.one(&["new", "paid", "shipped", "delivered"]),
            numbers.below(900),
            numbers.below(100),
            1 + numbers.below(12),
            1 + numbers.below(28),
            numbers.below(24),
        )?;
    }
    out.write_all(b"\\.\n\n\n")?;

    write!(
        out,
        "COPY public.payments (id, order_id, method, card_number, card_holder, iban, amount, paid_at) FROM stdin;\n"
    )?;
    for _ in 0..payments {
        let order = 1 + numbers.below(orders);
        let user = numbers.below(users);
        let (a, b) = (numbers.next(), numbers.next());
        write!(
            out,
            "{:08x}-{:04x}-4{:03x}-a{:03x}-{:012x}\t{order}\tcard\t{}\t{} {}\tDE{:02}50070010{:010}\t{}.00\t2025-12-01 10:00:00+00\n",
            a >> 32,
            a & 0xffff,
            b & 0xfff,
            (b >> 12) & 0xfff,
            b >> 16,
            luhn(491_600_000_000_000 + numbers.below(10_000_000_000)),
            name(user).0,
            name(user).1,
            10 + numbers.below(80),
            numbers.below(10_000_000_000),
            numbers.below(900),
        )?;
    }
    out.write_all(b"\\.\n\n\n")?;

    write!(
        out,
        "COPY public.sessions (id, user_id, ip, mac, user_agent, token, started_at) FROM stdin;\n"
    )?;
    for _ in 0..sessions {
        let (a, b) = (numbers.next(), numbers.next());
        write!(
            out,
            "{:08x}-{:04x}-4{:03x}-b{:03x}-{:012x}\t{}\t84.{}.{}.{}\t\\N\tMozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0\t{a:016x}{b:016x}\t2026-01-{:02} 00:00:00+00\n",
            a >> 32,
            a & 0xffff,
            b & 0xfff,
            (b >> 12) & 0xfff,
            b >> 16,
            1 + numbers.below(users),
            numbers.below(200),
            numbers.below(256),
            1 + numbers.below(254),
            1 + numbers.below(28),
        )?;
    }
    out.write_all(b"\\.\n\n\n")?;

    write!(
        out,
        "COPY public.users (id, email, username, full_name, phone, ssn, date_of_birth, zip, notes, profile, avatar, tags, referred_by, newsletter, created_at) FROM stdin;\n"
    )?;
    for id in 1..=users {
        write!(
            out,
            "{id}\t{}\tuser_{id:x}\t{} {}\t+1 {}-{}-{:04}\t\\N\t19{:02}-{:02}-{:02}\t{:05}\t",
            email(id),
            name(id).0,
            name(id).1,
            201 + numbers.below(700),
            220 + numbers.below(300),
            numbers.below(10_000),
            40 + numbers.below(60),
            1 + numbers.below(12),
            1 + numbers.below(28),
            numbers.below(99_999),
        )?;
        for word in 0..8 + numbers.below(24) {
            let separator = if word == 0 {
                ""
            } else if word % 11 == 10 {
                "\\n"
            } else {
                " "
            };
            write!(out, "{separator}{}", numbers.one(&WORDS))?;
        }
        write!(
            out,
            "\t{{\"likes\": {{\"tea\": {}, \"note\": \"{} \\\\\"{}\\\\\"\"}}, \"sizes\": [{}, \"M\"], \"theme\": \"{}\"}}\t\\\\x",
            numbers.one(&["true", "false"]),
            numbers.one(&WORDS),
            numbers.one(&WORDS),
            36 + numbers.below(10),
            numbers.one(&["dark", "light"]),
        )?;
        for _ in 0..4 + numbers.below(12) {
            write!(out, "{:016x}", numbers.next())?;
        }
        write!(
            out,
            "\t{}\t\\N\tt\t2025-{:02}-{:02} 08:00:00+00\n",
            numbers.one(&["{}", "{vip,\"needs, comma\"}", "{new}"]),
            1 + numbers.below(12),
            1 + numbers.below(28),
        )?;
    }
    out.write_all(b"\\.\n\n\n")?;
    write!(out, "SELECT pg_catalog.setval('public.users_id_seq', {users}, true);\n\n")?;
    let post = POST.split_once("SET row_security = off;\n").map_or(POST, |(_, rest)| rest);
    out.write_all(post.as_bytes())?;
    out.flush()
}

fn name(user: u64) -> (&'static str, &'static str) {
    (FIRST[(user % 12) as usize], LAST[(user / 12 % 12) as usize])
}

fn email(user: u64) -> String {
    let (first, _) = name(user);
    let first = if first == "Zoë" { "zoe" } else { first };
    format!("{}.{user}@{}", first.to_lowercase(), HOSTS[(user % 4) as usize])
}

/// Appends Luhn's check digit.
fn luhn(payload: u64) -> u64 {
    let (mut sum, mut rest, mut double) = (0, payload, true);
    while rest > 0 {
        let digit = rest % 10 * if double { 2 } else { 1 };
        sum += digit / 10 + digit % 10;
        rest /= 10;
        double = !double;
    }
    payload * 10 + (10 - sum % 10) % 10
}
