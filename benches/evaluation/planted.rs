//! Values to plant, made without a look at the detectors.
//!
//! Where there is an oracle for the check digit, its valid values are taken (`testdata/oracle`); the rest is made here by the
//! published shape. Nothing of it belongs to anybody: it is random.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::numbers::{ALNUM, BASE64, BASE64URL, HEX, LOWER, Numbers, UPPER};

/// How a value may stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needs {
    /// Anywhere.
    Nothing,
    /// In a column or behind a word that speaks for it.
    Context,
    /// In a column that speaks for it, as the whole cell.
    Column,
}

/// A kind of values.
pub struct Kind {
    /// The detector that is to find them.
    pub detector: &'static str,
    /// How they may stand.
    pub needs: Needs,
    /// The column that speaks for them.
    pub column: &'static str,
    /// The word before them in prose.
    pub word: &'static str,
    /// Makes one.
    pub make: fn(&mut Numbers, &Oracle) -> String,
}

/// Valid values by validator.
pub struct Oracle(BTreeMap<String, Vec<String>>);

impl Oracle {
    /// Those that the repository keeps.
    pub fn read() -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/oracle");
        let mut values = BTreeMap::new();
        for entry in fs::read_dir(folder).expect("testdata/oracle") {
            let path = entry.expect("an entry").path();
            if path.extension().is_some_and(|ending| ending == "tsv") {
                let text = fs::read_to_string(&path).expect("a vector file");
                let valid = text.lines().filter_map(|line| line.strip_suffix("\tvalid"));
                let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
                values.insert(name, valid.map(str::to_owned).collect());
            }
        }
        Oracle(values)
    }

    fn one(&self, numbers: &mut Numbers, validator: &str) -> String {
        let values = self.0.get(validator).unwrap_or_else(|| panic!("no oracle for {validator}"));
        values[numbers.below(values.len() as u64) as usize].clone()
    }
}

/// Splits a number into groups.
fn grouped(text: &str, groups: &[usize], separator: &str) -> String {
    let mut rest = text;
    let mut parts = Vec::new();
    for &group in groups {
        let (part, behind) = rest.split_at(group.min(rest.len()));
        parts.push(part);
        rest = behind;
    }
    if !rest.is_empty() {
        parts.push(rest);
    }
    parts.join(separator)
}

const GIVEN: &[&str] = &[
    "Siobhan",
    "Xiulan",
    "Oluwaseun",
    "Thandiwe",
    "Ximena",
    "Zbigniew",
    "Aoife",
    "Hrafnhildur",
    "Ngozi",
    "Tadhg",
    "Yevgeniya",
    "Kwabena",
    "Maebh",
    "Quetzalli",
    "Rhiannydd",
    "Sorcha",
    "Tzipporah",
    "Ulyana",
    "Wulfric",
    "Ysolde",
];
const FAMILY: &[&str] = &[
    "Featherstonehaugh",
    "Okonkwo",
    "Szczepanski",
    "Nakagawara",
    "Cholmondeley",
    "Ferreira-Lopes",
    "Mbeki-Dlamini",
    "Quisenberry",
    "Ravindranath",
    "Thistlethwaite",
    "Umarova",
    "Vanderbruggen",
    "Wojciechowska",
    "Xanthopoulos",
    "Yerushalmi",
    "Zubizarreta",
];
const HOSTS: &[&str] = &[
    "gmail.com",
    "outlook.com",
    "web.de",
    "orange.fr",
    "correo.es",
    "mail.ru",
    "acme-tools.co.uk",
    "uni-jena.de",
    "xn--bcher-kva.de",
    "kunde.io",
    "post.co.jp",
    "example.co.uk",
];

fn email(n: &mut Numbers, _: &Oracle) -> String {
    let local = match n.below(4) {
        0 => format!("{}.{}", n.pick(GIVEN).to_lowercase(), n.chars(LOWER, 7)),
        1 => format!("{}{}", n.chars(LOWER, 6), n.between(1, 99)),
        2 => format!("{}+shop{}", n.chars(LOWER, 5), n.between(1, 9)),
        _ => format!("{}_{}", n.chars(LOWER, 4), n.chars(LOWER, 6)),
    };
    format!("{local}@{}", n.pick(HOSTS))
}

fn nanp(n: &mut Numbers) -> (String, String, String) {
    // Areas and exchanges in service; 555 is for films.
    let area = n.pick(&["212", "415", "312", "617", "713", "206", "305", "404"]).to_owned();
    let exchange = loop {
        let exchange = n.between(220, 989);
        if exchange != 555 && exchange % 100 != 11 {
            break exchange.to_string();
        }
    };
    (area, exchange, n.digits(4))
}

fn phone(n: &mut Numbers, _: &Oracle) -> String {
    let (area, exchange, line) = nanp(n);
    match n.below(8) {
        0 => format!("({area}) {exchange}-{line}"),
        1 => format!("{area}-{exchange}-{line}"),
        2 => format!("+1 {area} {exchange} {line}"),
        3 => format!("+1{area}{exchange}{line}"),
        4 => format!("+44 20 {} {}", n.between(7000, 7899), n.between(2000, 8999)),
        5 => format!("+49 {} {}", n.between(170, 179), n.between(2_000_000, 8_999_999)),
        6 => format!(
            "+33 6 {} {} {} {}",
            n.between(12, 37),
            n.between(10, 99),
            n.between(10, 99),
            n.between(10, 99)
        ),
        _ => format!("+91 98{} {}", n.digits(3), n.digits(5)),
    }
}

fn national_phone(n: &mut Numbers, _: &Oracle) -> String {
    match n.below(4) {
        0 => format!("030/{}", n.between(2_000_000, 8_999_999)),
        1 => format!("0171 {}", n.between(2_000_000, 8_999_999)),
        2 => format!("0161 {} {}", n.between(200, 899), n.digits(4)),
        _ => {
            let (area, exchange, line) = nanp(n);
            format!("{area}.{exchange}.{line}")
        }
    }
}

/// A card number of an issuer, with its check digit by ISO/IEC 7812-1.
fn card_number(n: &mut Numbers) -> String {
    let (prefix, digits) = [
        ("4539", 16),
        ("5212", 16),
        ("2401", 16),
        ("3714", 15),
        ("6445", 16),
        ("3562", 16),
        ("6212", 19),
    ][n.below(7) as usize];
    let number = loop {
        let number = format!("{prefix}{}", n.digits(digits - 1 - prefix.len()));
        // Specimens have long runs of zeros.
        if !number.contains("0000") {
            break number;
        }
    };
    let sum: u32 = number
        .bytes()
        .rev()
        .enumerate()
        .map(|(place, digit)| {
            let digit = u32::from(digit - b'0') * if place % 2 == 0 { 2 } else { 1 };
            digit / 10 + digit % 10
        })
        .sum();
    format!("{number}{}", (10 - sum % 10) % 10)
}

fn card(n: &mut Numbers, _: &Oracle) -> String {
    let number = card_number(n);
    match (number.len(), n.below(3)) {
        (16, 0) => grouped(&number, &[4, 4, 4], " "),
        (16, 1) => grouped(&number, &[4, 4, 4], "-"),
        (15, 0) if number.starts_with('3') => grouped(&number, &[4, 6], " "),
        _ => number,
    }
}

fn ipv4(n: &mut Numbers, _: &Oracle) -> String {
    format!(
        "{}.{}.{}.{}",
        n.pick(&["81", "91", "46", "185", "212", "62", "78"]),
        n.between(1, 254),
        n.between(1, 254),
        n.between(1, 254)
    )
}

fn ipv6(n: &mut Numbers, _: &Oracle) -> String {
    match n.below(2) {
        0 => format!("2a00:1450:4001:8{}::{}", n.chars(HEX, 2), n.chars(HEX, 4)),
        _ => format!(
            "2a02:8109:9{}:{}:{}:{}:{}:{}",
            n.chars(HEX, 3),
            n.chars("123456789abcdef", 4),
            n.chars("123456789abcdef", 4),
            n.chars("123456789abcdef", 4),
            n.chars("123456789abcdef", 4),
            n.chars("123456789abcdef", 4)
        ),
    }
}

fn mac(n: &mut Numbers, _: &Oracle) -> String {
    let tail = (0..5).map(|_| n.chars(HEX, 2)).collect::<Vec<_>>();
    match n.below(3) {
        0 => format!("3c:{}", tail.join(":")),
        1 => format!("3C-{}", tail.join("-").to_uppercase()),
        _ => format!("3c{}.{}{}.{}{}", tail[0], tail[1], tail[2], tail[3], tail[4]),
    }
}

fn private_key(n: &mut Numbers, _: &Oracle) -> String {
    let kind = n.pick(&["RSA ", "EC ", "", "OPENSSH "]);
    let mut key = format!("-----BEGIN {kind}PRIVATE KEY-----\n");
    for _ in 0..n.between(3, 12) {
        key += &n.chars(BASE64, 64);
        key.push('\n');
    }
    key + &format!("{}==\n-----END {kind}PRIVATE KEY-----", n.chars(BASE64, 22))
}

fn jwt(n: &mut Numbers, _: &Oracle) -> String {
    let header = n.pick(&[
        "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9",
        "eyJhbGciOiJSUzI1NiJ9",
        "eyJ0eXAiOiJKV1QiLCJhbGciOiJFUzI1NiJ9",
    ]);
    format!("{header}.eyJzdWIiOiIxMjM0{}.{}", n.chars(ALNUM, 24), n.chars(BASE64URL, 43))
}

fn api_key(n: &mut Numbers, _: &Oracle) -> String {
    match n.below(5) {
        0 => format!("AKIA{}", n.chars("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 16)),
        1 => format!("AIza{}", n.chars(BASE64URL, 35)),
        2 => format!("sk_live_{}", n.chars(ALNUM, 24)),
        3 => format!("glpat-{}", n.chars(ALNUM, 20)),
        _ => format!("xoxb-{}-{}-{}", n.digits(12), n.digits(12), n.chars(ALNUM, 24)),
    }
}

fn password_hash(n: &mut Numbers, _: &Oracle) -> String {
    let crypt = "./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    match n.below(3) {
        0 => format!("$2b$12${}", n.chars(crypt, 53)),
        1 => {
            format!("$argon2id$v=19$m=65536,t=3,p=4${}${}", n.chars(ALNUM, 22), n.chars(ALNUM, 43))
        }
        _ => format!("pbkdf2_sha256$600000${}${}=", n.chars(ALNUM, 22), n.chars(BASE64, 43)),
    }
}

fn url_credentials(n: &mut Numbers, _: &Oracle) -> String {
    let scheme = n.pick(&["postgres", "https", "redis", "amqp"]);
    format!(
        "{scheme}://{}:{}@db{}.internal:5432/app",
        n.chars(LOWER, 5),
        n.chars(ALNUM, 11),
        n.between(1, 9)
    )
}

fn card_track(n: &mut Numbers, _: &Oracle) -> String {
    let number = card_number(n);
    format!(";{number}=2712101{}?", n.digits(9))
}

fn ssn(n: &mut Numbers, oracle: &Oracle) -> String {
    let number: String = oracle.one(n, "us_ssn").chars().filter(char::is_ascii_digit).collect();
    grouped(&number, &[3, 2], "-")
}

fn full_name(n: &mut Numbers, _: &Oracle) -> String {
    format!("{} {}", n.pick(GIVEN), n.pick(FAMILY))
}

fn titled_name(n: &mut Numbers, _: &Oracle) -> String {
    format!("{} {}", n.pick(GIVEN), n.pick(FAMILY))
}

fn birth_date(n: &mut Numbers, _: &Oracle) -> String {
    format!("{}-{:02}-{:02}", n.between(1930, 2008), n.between(1, 12), n.between(2, 28))
}

fn street(n: &mut Numbers, _: &Oracle) -> String {
    let name = n.pick(&["Featherbed", "Cholmondeley", "Quisenberry", "Larkspur", "Old Mill"]);
    format!("{} {name} {}", n.between(1, 240), n.pick(&["Road", "Lane", "Avenue", "Street"]))
}

/// The kinds.
pub const KINDS: &[Kind] = &[
    Kind { detector: "email", needs: Needs::Nothing, column: "email", word: "mail", make: email },
    Kind { detector: "phone", needs: Needs::Nothing, column: "phone", word: "call", make: phone },
    Kind {
        detector: "phone",
        needs: Needs::Context,
        column: "telefon",
        word: "Tel:",
        make: national_phone,
    },
    Kind {
        detector: "payment_card",
        needs: Needs::Nothing,
        column: "card_number",
        word: "paid with",
        make: card,
    },
    Kind {
        detector: "card_track",
        needs: Needs::Nothing,
        column: "track",
        word: "swiped",
        make: card_track,
    },
    Kind {
        detector: "card_security_code",
        needs: Needs::Column,
        column: "cvv",
        word: "",
        make: |n, _| n.between(101, 998).to_string(),
    },
    Kind {
        detector: "iban",
        needs: Needs::Nothing,
        column: "iban",
        word: "to",
        make: |n, o| {
            let iban = o.one(n, "iban");
            if n.below(2) == 0 { grouped(&iban, &[4; 8], " ").trim().to_owned() } else { iban }
        },
    },
    Kind { detector: "us_ssn", needs: Needs::Nothing, column: "ssn", word: "number", make: ssn },
    Kind {
        detector: "us_ssn",
        needs: Needs::Context,
        column: "soc_sec_no",
        word: "SSN:",
        make: |n, o| o.one(n, "us_ssn").chars().filter(char::is_ascii_digit).collect(),
    },
    Kind {
        detector: "us_itin",
        needs: Needs::Nothing,
        column: "itin",
        word: "ITIN",
        make: |n, _| format!("9{}-{}-{}", n.digits(2), n.between(70, 88), n.between(1000, 9999)),
    },
    Kind { detector: "ip_address", needs: Needs::Context, column: "ip", word: "from", make: ipv4 },
    Kind {
        detector: "ip_address",
        needs: Needs::Nothing,
        column: "ip_address",
        word: "peer",
        make: ipv6,
    },
    Kind {
        detector: "mac_address",
        needs: Needs::Nothing,
        column: "mac",
        word: "device",
        make: mac,
    },
    Kind {
        detector: "private_key",
        needs: Needs::Nothing,
        column: "pem",
        word: "the key is",
        make: private_key,
    },
    Kind {
        detector: "url_credentials",
        needs: Needs::Nothing,
        column: "dsn",
        word: "connect to",
        make: url_credentials,
    },
    Kind { detector: "jwt", needs: Needs::Nothing, column: "bearer", word: "token", make: jwt },
    Kind {
        detector: "api_key",
        needs: Needs::Nothing,
        column: "credential",
        word: "use",
        make: api_key,
    },
    Kind {
        detector: "password_hash",
        needs: Needs::Nothing,
        column: "legacy_pw",
        word: "hash",
        make: password_hash,
    },
    Kind {
        detector: "uk_nino",
        needs: Needs::Context,
        column: "nino",
        word: "NINO",
        make: |n, _| {
            format!("{}{}", n.pick(&["AB", "CE", "JK", "PR", "ST"]), n.digits(6))
                + n.pick(&["A", "B", "C", "D"])
        },
    },
    Kind {
        detector: "uk_nhs_number",
        needs: Needs::Context,
        column: "nhs_number",
        word: "NHS no",
        make: |n, o| {
            let number = o.one(n, "uk_nhs_number");
            if n.below(2) == 0 { grouped(&number, &[3, 3], " ") } else { number }
        },
    },
    Kind {
        detector: "es_dni",
        needs: Needs::Nothing,
        column: "dni",
        word: "DNI",
        make: |n, o| o.one(n, "es_dni"),
    },
    Kind {
        detector: "it_codice_fiscale",
        needs: Needs::Nothing,
        column: "codice_fiscale",
        word: "CF",
        make: |n, o| o.one(n, "it_codice_fiscale"),
    },
    Kind {
        detector: "fr_nir",
        needs: Needs::Nothing,
        column: "nir",
        word: "NIR",
        make: |n, o| o.one(n, "fr_nir"),
    },
    Kind {
        detector: "br_cpf",
        needs: Needs::Nothing,
        column: "cpf",
        word: "CPF",
        make: |n, o| {
            let d = o.one(n, "br_cpf");
            format!("{}.{}.{}-{}", &d[..3], &d[3..6], &d[6..9], &d[9..])
        },
    },
    Kind {
        detector: "br_cnpj",
        needs: Needs::Nothing,
        column: "cnpj",
        word: "CNPJ",
        make: |n, o| {
            let d = o.one(n, "br_cnpj");
            format!("{}.{}.{}/{}-{}", &d[..2], &d[2..5], &d[5..8], &d[8..12], &d[12..])
        },
    },
    Kind {
        detector: "in_aadhaar",
        needs: Needs::Context,
        column: "aadhaar",
        word: "Aadhaar",
        make: |n, o| {
            let d = o.one(n, "in_aadhaar");
            if n.below(2) == 0 { grouped(&d, &[4, 4], " ") } else { d }
        },
    },
    Kind {
        detector: "in_pan",
        needs: Needs::Context,
        column: "pan_number",
        word: "PAN",
        make: |n, o| o.one(n, "in_pan"),
    },
    Kind {
        detector: "de_steuer_id",
        needs: Needs::Context,
        column: "steuer_id",
        word: "Steuer-ID",
        make: |n, o| o.one(n, "de_steuer_id"),
    },
    Kind {
        detector: "pl_pesel",
        needs: Needs::Context,
        column: "pesel",
        word: "PESEL",
        make: |n, o| o.one(n, "pl_pesel"),
    },
    Kind {
        detector: "nl_bsn",
        needs: Needs::Context,
        column: "bsn",
        word: "BSN",
        make: |n, o| o.one(n, "nl_bsn"),
    },
    Kind {
        detector: "ca_sin",
        needs: Needs::Context,
        column: "sin",
        word: "SIN",
        make: |n, o| o.one(n, "ca_sin"),
    },
    Kind {
        detector: "au_tfn",
        needs: Needs::Context,
        column: "tfn",
        word: "TFN",
        make: |n, o| o.one(n, "au_tfn"),
    },
    Kind {
        detector: "au_medicare",
        needs: Needs::Context,
        column: "medicare_no",
        word: "Medicare",
        make: |n, o| o.one(n, "au_medicare"),
    },
    Kind {
        detector: "se_personnummer",
        needs: Needs::Context,
        column: "personnummer",
        word: "personnummer",
        make: |n, o| o.one(n, "se_personnummer"),
    },
    Kind {
        detector: "no_fodselsnummer",
        needs: Needs::Context,
        column: "fodselsnummer",
        word: "fodselsnummer",
        make: |n, o| o.one(n, "no_fodselsnummer"),
    },
    Kind {
        detector: "fi_hetu",
        needs: Needs::Nothing,
        column: "hetu",
        word: "HETU",
        make: |n, o| o.one(n, "fi_hetu"),
    },
    Kind {
        detector: "dk_cpr",
        needs: Needs::Context,
        column: "cpr",
        word: "CPR",
        make: |n, o| o.one(n, "dk_cpr"),
    },
    Kind {
        detector: "kr_rrn",
        needs: Needs::Context,
        column: "rrn",
        word: "RRN",
        make: |n, o| o.one(n, "kr_rrn"),
    },
    Kind {
        detector: "cn_resident_id",
        needs: Needs::Nothing,
        column: "shenfenzheng",
        word: "ID card",
        make: |n, o| o.one(n, "cn_resident_id"),
    },
    Kind {
        detector: "za_id",
        needs: Needs::Context,
        column: "za_id_number",
        word: "South African ID",
        make: |n, o| o.one(n, "za_id"),
    },
    Kind {
        detector: "tr_kimlik",
        needs: Needs::Context,
        column: "tckn",
        word: "TCKN",
        make: |n, o| o.one(n, "tr_kimlik"),
    },
    Kind {
        detector: "jp_my_number",
        needs: Needs::Context,
        column: "my_number",
        word: "My Number",
        make: |n, o| o.one(n, "jp_my_number"),
    },
    Kind {
        detector: "mx_curp",
        needs: Needs::Nothing,
        column: "curp",
        word: "CURP",
        make: |n, o| o.one(n, "mx_curp"),
    },
    Kind {
        detector: "il_id",
        needs: Needs::Context,
        column: "teudat_zehut",
        word: "teudat zehut",
        make: |n, o| o.one(n, "il_id"),
    },
    Kind {
        detector: "sg_nric",
        needs: Needs::Context,
        column: "nric",
        word: "NRIC",
        make: |n, o| o.one(n, "sg_nric"),
    },
    Kind {
        detector: "ie_pps",
        needs: Needs::Context,
        column: "pps",
        word: "PPS",
        make: |n, o| o.one(n, "ie_pps"),
    },
    Kind {
        detector: "ch_ahv",
        needs: Needs::Nothing,
        column: "ahv",
        word: "AHV",
        make: |n, o| {
            let d: String = o.one(n, "ch_ahv").chars().filter(char::is_ascii_digit).collect();
            grouped(&d, &[3, 4, 4], ".")
        },
    },
    Kind {
        detector: "bg_egn",
        needs: Needs::Context,
        column: "egn",
        word: "EGN",
        make: |n, o| o.one(n, "bg_egn"),
    },
    Kind {
        detector: "ro_cnp",
        needs: Needs::Context,
        column: "cnp",
        word: "CNP",
        make: |n, o| o.one(n, "ro_cnp"),
    },
    Kind {
        detector: "cz_rodne_cislo",
        needs: Needs::Context,
        column: "rodne_cislo",
        word: "rodne cislo",
        make: |n, o| o.one(n, "cz_rodne_cislo"),
    },
    Kind {
        detector: "date_of_birth",
        needs: Needs::Column,
        column: "date_of_birth",
        word: "",
        make: birth_date,
    },
    Kind {
        detector: "person_name",
        needs: Needs::Column,
        column: "full_name",
        word: "",
        make: full_name,
    },
    Kind {
        detector: "person_name",
        needs: Needs::Nothing,
        column: "contact_name",
        word: "Ms",
        make: titled_name,
    },
    Kind {
        detector: "street_address",
        needs: Needs::Column,
        column: "street_address",
        word: "",
        make: street,
    },
];

/// A surrogate for words of no meaning; letters only.
pub fn word(n: &mut Numbers) -> &'static str {
    n.pick(&[
        "parcel",
        "arrived",
        "late",
        "customer",
        "asked",
        "for",
        "a",
        "refund",
        "on",
        "the",
        "second",
        "floor",
        "again",
        "order",
        "was",
        "delivered",
        "and",
        "signed",
        "please",
        "check",
        "invoice",
        "of",
        "last",
        "week",
        "because",
        "it",
        "broke",
        "twice",
    ])
}

/// An identifier that is nobody's: what the text is full of beside personal data.
pub fn noise(n: &mut Numbers) -> String {
    match n.below(10) {
        0 => format!("#{}", n.between(1000, 99_999_999)),
        1 => format!(
            "{:04}-{:02}-{:02} {:02}:{:02}:{:02}.{}+00",
            n.between(2015, 2026),
            n.between(1, 12),
            n.between(1, 28),
            n.below(24),
            n.below(60),
            n.below(60),
            n.digits(6)
        ),
        2 => format!("{}.{:02} EUR", n.between(1, 9999), n.below(100)),
        3 => format!("v{}.{}.{}", n.below(20), n.below(30), n.below(200)),
        4 => format!("SKU-{}-{}", n.digits(5), n.chars(UPPER, 1)),
        5 => format!(
            "{}-{}-4{}-a{}-{}",
            n.chars(HEX, 8),
            n.chars(HEX, 4),
            n.chars(HEX, 3),
            n.chars(HEX, 3),
            n.chars(HEX, 12)
        ),
        6 => n.chars(HEX, 40),
        7 => n.between(1_420_070_400, 1_798_761_600).to_string(),
        8 => n.between(1_420_070_400_000, 1_798_761_600_000).to_string(),
        _ => format!("{}x{}", n.between(10, 4000), n.between(10, 4000)),
    }
}
