//! The validators held to vectors of independent implementations; `testdata/oracle/README.md` says which.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::*;

/// Whether a number without separators, letters in upper case, is valid.
type Validator = fn(&[u8]) -> bool;

/// A file of vectors, without `.tsv`, and what it is held to.
const VALIDATORS: &[(&str, Validator)] = &[
    ("au_medicare", au_medicare::is_valid),
    ("au_tfn", au_tfn::is_valid),
    ("bg_egn", bg_egn::is_valid),
    ("br_cnpj", br_cnpj::is_valid),
    ("br_cpf", br_cpf::is_valid),
    ("ca_sin", ca_sin::is_valid),
    ("ch_ahv", ch_ahv::is_valid),
    ("cn_resident_id", cn_resident_id::is_valid),
    ("cz_rodne_cislo", cz_rodne_cislo::is_valid),
    ("de_steuer_id", de_steuer_id::is_valid),
    ("dk_cpr", dk_cpr::is_valid),
    ("es_dni", es_dni::is_valid),
    ("fi_hetu", fi_hetu::is_valid),
    ("fr_nir", fr_nir::is_valid),
    ("iban", iban::is_valid),
    ("ie_pps", ie_pps::is_valid),
    ("il_id", il_id::is_valid),
    ("in_aadhaar", in_aadhaar::is_valid),
    ("in_pan", in_pan::is_valid),
    ("it_codice_fiscale", it_codice_fiscale::is_valid),
    ("jp_my_number", jp_my_number::is_valid),
    ("kr_rrn", kr_rrn::is_valid),
    ("luhn", checksums::luhn),
    ("mx_curp", mx_curp::is_valid),
    ("nl_bsn", nl_bsn::is_valid),
    ("no_fodselsnummer", no_fodselsnummer::is_valid),
    ("pl_pesel", pl_pesel::is_valid),
    ("ro_cnp", ro_cnp::is_valid),
    ("se_personnummer", se_personnummer::is_valid),
    ("sg_nric", sg_nric::is_valid),
    ("tr_kimlik", tr_kimlik::is_valid),
    ("uk_nhs_number", uk_nhs_number::is_valid),
    ("us_itin", us_itin::is_valid),
    ("us_ssn", us_ssn::is_valid),
    ("za_id", za_id::is_valid),
];

/// How many vectors a folder has; every validator must agree with all of its own.
fn check(folder: &Path) -> usize {
    let mut vectors = 0;
    for (name, is_valid) in VALIDATORS {
        let path = folder.join(format!("{name}.tsv"));
        let text = fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        let (mut valid, mut invalid) = (0, 0);
        for line in text.lines() {
            let (number, verdict) = line.split_once('\t').unwrap();
            let expected = match verdict {
                "valid" => true,
                "invalid" => false,
                _ => panic!("{name}: {line}"),
            };
            assert_eq!(is_valid(number.as_bytes()), expected, "{name}: {number}");
            *(if expected { &mut valid } else { &mut invalid }) += 1;
        }
        assert!(valid > 20 && invalid > 20, "{name}: {valid} valid, {invalid} invalid");
        vectors += valid + invalid;
    }
    vectors
}

#[test]
fn validators_agree_with_the_kept_vectors() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/oracle");
    assert!(check(&folder) >= 200 * VALIDATORS.len());
    let files = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name());
    let files: BTreeSet<String> =
        files.filter_map(|name| Some(name.to_str()?.strip_suffix(".tsv")?.to_owned())).collect();
    let names = VALIDATORS.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(files, names, "each file has a validator");
}

#[test]
#[ignore = "needs a folder of vectors, see testdata/oracle/README.md"]
fn validators_agree_with_many_vectors() {
    let folder = std::env::var_os("DUMPSCRUB_ORACLE").expect("DUMPSCRUB_ORACLE names the folder");
    assert!(check(Path::new(&folder)) >= 100_000 * VALIDATORS.len());
}
