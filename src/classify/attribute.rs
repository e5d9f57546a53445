//! Columns that name nobody and still tell of a person: quasi-identifiers, and what is sensitive. By their names.
//!
//! Words are in lower case without accents, as [`crate::detect::column_hints::words`] gives them; an entry of several words is written
//! together. The languages are those of the lexicon of personal data.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::verdict::{QuasiIdentifier as Q, Sensitive as S};
use crate::detect::column_hints::{Rows, TableSays, words};
use crate::schema::{ColumnType, TypeKind};

/// What a column tells of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Attribute {
    /// Something that singles out together with others.
    Quasi(Q),
    /// Something that is nobody's business.
    Sensitive(S),
}

/// What a column tells by its name; `None` if nothing.
///
/// Words that mean it only of persons (`height`, `title`, `race`) need a table of persons.
pub(super) fn attribute(
    table: &str,
    rows: Rows,
    column: &str,
    column_type: &ColumnType,
) -> Option<Attribute> {
    let table = TableSays::of(table, rows);
    let words = words(column);
    let yes_or_no = column_type.kind == TypeKind::Boolean;
    for length in (1..=WORDS_MATCHED_MAX.min(words.len())).rev() {
        for start in (0..=words.len() - length).rev() {
            let Some((before, rest)) = words.split_at_checked(start) else { continue };
            let Some((group, after)) = rest.split_at_checked(length) else { continue };
            let Some(entry) = look_up(&group.concat()) else { continue };
            let fits = match entry.place {
                Place::Anywhere => table != TableSays::Things,
                Place::OfPersons => table == TableSays::Persons,
                Place::OfAddresses => {
                    matches!(table, TableSays::Persons | TableSays::Addresses)
                        || before.last().is_some_and(|word| holds(ROLES, word))
                }
            };
            let flag = |word: &String| holds(FLAGS, word) && !yes_or_no;
            let neutral =
                |word: &String| holds(SUFFIXES, word) || word.bytes().all(|b| b.is_ascii_digit());
            if fits
                && !before.iter().any(flag)
                && !before.iter().any(|word| holds(VETOES, word))
                && after.iter().all(neutral)
                && can_hold(entry.attribute, column_type)
            {
                return Some(entry.attribute);
            }
        }
    }
    None
}

/// The longest group of words that is looked up.
const WORDS_MATCHED_MAX: usize = 4;

/// Where a word means it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    /// In any table but those of things.
    Anywhere,
    /// In tables of persons and addresses, and behind the word for one.
    OfAddresses,
    /// In tables of persons.
    OfPersons,
}

#[derive(Clone, Copy, Debug)]
struct Entry {
    attribute: Attribute,
    place: Place,
}

fn look_up(joined: &str) -> Option<Entry> {
    static ENTRIES: LazyLock<HashMap<&'static str, Entry>> = LazyLock::new(|| {
        let mut entries = HashMap::new();
        for (attribute, place, list) in LEXICON {
            for word in list.split_ascii_whitespace() {
                entries.entry(word).or_insert(Entry { attribute: *attribute, place: *place });
            }
        }
        entries
    });
    let singular = joined.strip_suffix('s').filter(|stem| stem.len() >= 3);
    ENTRIES.get(joined).or_else(|| ENTRIES.get(singular?)).copied()
}

fn can_hold(attribute: Attribute, column_type: &ColumnType) -> bool {
    use TypeKind as T;
    let dates = matches!(column_type.kind, T::Date | T::Timestamp | T::TimestampTz);
    match attribute {
        // A text of that name is a place in words, and what is a number has a class of its own.
        Attribute::Quasi(Q::Position) => is_position(&column_type.written),
        Attribute::Quasi(Q::EventDate) => dates || column_type.is_text(),
        Attribute::Quasi(_) => !dates && column_type.kind != T::Boolean,
        Attribute::Sensitive(_) => !matches!(column_type.kind, T::Time | T::Interval),
    }
}

/// `point`, `public.geometry(Point,4326)`.
fn is_position(written: &str) -> bool {
    const TYPES: &[&str] = &["point", "geometry", "geography", "earth"];
    let name = written.split('(').next().unwrap_or(written);
    let name = name.rsplit('.').next().unwrap_or(name);
    TYPES.iter().any(|of| of.eq_ignore_ascii_case(name))
}

fn holds(list: &str, word: &str) -> bool {
    list.split_ascii_whitespace().any(|entry| entry == word)
}

/// Words in front of which a name is about a setting, unless the column says yes or no.
const FLAGS: &str = "is has can should needs requires had was ist hat";

/// Words in front of which a name is about something else.
const VETOES: &str = "show hide send allow enable default max min avg count num total product file ui browser source target \
    fallback supported screen image page bounding element";

/// Words behind that leave a name what it is.
const SUFFIXES: &str = "code id name type value text desc description label group range status at on date no number iso iso2 iso3 abbr key of birth \
    level band amount usd eur gbp annual monthly yearly gross net cm kg years current primary customer user patient employee person \
    client member";

/// Words for whose something is.
const ROLES: &str = "billing shipping ship bill home mailing delivery customer user client patient employee member contact person residence \
    recipient buyer guest";

/// The words of each attribute.
static LEXICON: &[(Attribute, Place, &str)] = &[
    (
        Attribute::Quasi(Q::Gender),
        Place::Anywhere,
        "gender sex sexe geschlecht sexo genero sesso geslacht plec kjonn cinsiyet sukupuoli kon koen civilite anrede \
         salutation honorific titleofcourtesy courtesytitle genderidentity aanhef tratamento",
    ),
    (
        Attribute::Quasi(Q::Age),
        Place::Anywhere,
        "age agegroup agerange ageyears ageinyears lebensalter patientage edad idade leeftijd wiek alder ikae yas",
    ),
    (Attribute::Quasi(Q::Gender), Place::OfPersons, "genre"),
    (
        Attribute::Quasi(Q::Position),
        Place::OfAddresses,
        "geo geom geog geometry geography geopoint geolocation location loc position pos point coords coord coordinate gps latlng latlon lonlat \
         standort ort ubicacion posicion posizione locatie emplacement localisation localizacao polozenie",
    ),
    (Attribute::Quasi(Q::Age), Place::OfPersons, "alter eta"),
    (
        Attribute::Quasi(Q::Country),
        Place::OfAddresses,
        "country countrycode pays land pais paese kraj ulke countryofresidence residencecountry kraju",
    ),
    (
        Attribute::Quasi(Q::Country),
        Place::Anywhere,
        "countryofresidence countryofbirth birthcountry",
    ),
    (
        Attribute::Quasi(Q::Region),
        Place::OfAddresses,
        "region state province county district bundesland departement provincia estado stato wojewodztwo borough \
         bairro barrio distrito uf regione provincie kanton fylke kommune gmina powiat",
    ),
    (
        Attribute::Quasi(Q::Nationality),
        Place::Anywhere,
        "nationality citizenship nationalite staatsangehoerigkeit nationalitaet nacionalidad nacionalidade nazionalita \
         nationaliteit narodowosc uyruk statsborgerskap medborgarskap kansalaisuus cittadinanza ciudadania",
    ),
    (
        Attribute::Quasi(Q::Language),
        Place::OfPersons,
        "language lang sprache langue idioma lingua taal jezyk sprak kieli dil mothertongue nativelanguage preferredlanguage",
    ),
    (
        Attribute::Quasi(Q::MaritalStatus),
        Place::Anywhere,
        "maritalstatus marital civilstatus situationfamiliale familienstand estadocivil statocivile burgerlijkestaat stancywilny \
         sivilstatus civilstand medenihal siviilisaaty",
    ),
    (
        Attribute::Quasi(Q::Household),
        Place::Anywhere,
        "numberofchildren numchildren childrencount householdsize dependents numberofdependents hijos nombreenfants anzahlkinder",
    ),
    (
        Attribute::Quasi(Q::Household),
        Place::OfPersons,
        "children kinder enfants filhos figli kinderen dzieci",
    ),
    (
        Attribute::Quasi(Q::Occupation),
        Place::Anywhere,
        "occupation profession jobtitle beruf metier ocupacion profesion profissao professione beroep zawod yrke meslek \
         berufsbezeichnung ammatti jobposition",
    ),
    (
        Attribute::Quasi(Q::Occupation),
        Place::OfPersons,
        "title position job role poste cargo puesto functie stanowisko",
    ),
    (
        Attribute::Quasi(Q::Employer),
        Place::Anywhere,
        "employer employername arbeitgeber employeur empleador empregador datoredilavoro werkgever pracodawca",
    ),
    (
        Attribute::Quasi(Q::Employer),
        Place::OfPersons,
        "company organization organisation department firma entreprise empresa azienda bedrijf ",
    ),
    (
        Attribute::Quasi(Q::Education),
        Place::Anywhere,
        "education educationlevel highestdegree ausbildung bildungsabschluss escolaridad escolaridade istruzione \
         opleiding wyksztalcenie utdanning almamater",
    ),
    (
        Attribute::Quasi(Q::Education),
        Place::OfPersons,
        "degree formation school university college schule",
    ),
    (
        Attribute::Quasi(Q::EventDate),
        Place::Anywhere,
        "hiredate hiredon datehired dateofhire hiringdate admissiondate dateofadmission admitdate admittedat dischargedate \
         dateofdischarge dischargedat terminationdate enrollmentdate marriagedate weddingdate visitdate einstellungsdatum \
         eintrittsdatum dateembauche fechacontratacion fechaingreso dataadmissao datumindienst dataassunzione employmentdate",
    ),
    (
        Attribute::Quasi(Q::EventDate),
        Place::OfPersons,
        "hired hire admitted discharged appointmentdate",
    ),
    (
        Attribute::Quasi(Q::Appearance),
        Place::OfPersons,
        "height weight eyecolor eyecolour haircolor haircolour shoesize bodyweight groesse gewicht taille poids altura peso",
    ),
    (
        Attribute::Quasi(Q::Appearance),
        Place::Anywhere,
        "eyecolor eyecolour haircolor haircolour shoesize",
    ),
    (
        Attribute::Sensitive(S::Health),
        Place::Anywhere,
        "diagnosis diagnoses diagnose diagnostico diagnosi diagnoza diagnos tani icd icd10 icd9 icdcode icd10code \
         diagnosiscode allergy allergies medication medications prescription prescriptions ordonnance bloodtype bloodgroup \
         blutgruppe groupesanguin gruposanguineo labresult labresults disability handicap invaliditaet behinderung \
         symptom symptoms hiv hivstatus smoker smokingstatus pregnancy pregnant vaccination vaccinationstatus medicalhistory \
         medicalcondition medicalconditions krankheit maladie enfermedad doenca malattia ziekte choroba treatmentplan bmi \
         insurancetype drugname dosage comorbidity causeofdeath mentalhealth",
    ),
    (
        Attribute::Sensitive(S::Health),
        Place::OfPersons,
        "diagnostic testresult condition conditions treatment procedure vitals deceased",
    ),
    (
        Attribute::Sensitive(S::Ethnicity),
        Place::Anywhere,
        "ethnicity ethnicgroup ethnicorigin ethnie ethnischeherkunft etnia etniciteit raca raza racial racecode pochodzenie",
    ),
    (Attribute::Sensitive(S::Ethnicity), Place::OfPersons, "race rasse razza tribe caste"),
    (
        Attribute::Sensitive(S::Religion),
        Place::Anywhere,
        "religion konfession confession godsdienst religione religiao wyznanie religiousaffiliation religia",
    ),
    (Attribute::Sensitive(S::Religion), Place::OfPersons, "denomination"),
    (
        Attribute::Sensitive(S::Politics),
        Place::Anywhere,
        "politicalparty politicalopinion politicalaffiliation partyaffiliation unionmember unionmembership tradeunion \
         gewerkschaft syndicat sindicato",
    ),
    (Attribute::Sensitive(S::Politics), Place::OfPersons, "political party union"),
    (Attribute::Sensitive(S::Orientation), Place::Anywhere, "sexualorientation sexualpreference"),
    (Attribute::Sensitive(S::Orientation), Place::OfPersons, "orientation"),
    (
        Attribute::Sensitive(S::Crime),
        Place::Anywhere,
        "conviction convictions criminalrecord felony felonies vorstrafen antecedentespenales casierjudiciaire",
    ),
    (
        Attribute::Sensitive(S::Finance),
        Place::Anywhere,
        "salary income wage wages networth creditscore creditrating salaire revenu revenus gehalt einkommen lohn salario sueldo \
         renda stipendio reddito salaris wynagrodzenie annualincome householdincome payrate hourlyrate basesalary creditlimit \
         maas",
    ),
    (Attribute::Sensitive(S::Finance), Place::OfPersons, "bonus balance commission lon pay"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use Attribute::{Quasi, Sensitive};

    fn type_of(written: &str) -> ColumnType {
        let kind = match written {
            "bool" => TypeKind::Boolean,
            "int" => TypeKind::Integer,
            "date" => TypeKind::Date,
            "numeric" => TypeKind::Numeric { precision: None, scale: Some(2) },
            _ => TypeKind::Text,
        };
        ColumnType::scalar(kind, written)
    }

    #[test]
    fn attributes_by_name() {
        let cases: &[(&str, &str, &str, Option<Attribute>)] = &[
            ("t", "gender", "text", Some(Quasi(Q::Gender))),
            ("t", "gender_id", "int", Some(Quasi(Q::Gender))),
            ("t", "Geschlecht", "text", Some(Quasi(Q::Gender))),
            ("t", "patientSex", "text", Some(Quasi(Q::Gender))),
            ("t", "płeć", "text", Some(Quasi(Q::Gender))),
            ("t", "genderneutral_toilets", "text", None),
            ("t", "age", "int", Some(Quasi(Q::Age))),
            ("t", "max_age", "int", None),
            ("t", "page", "int", None),
            ("products", "age_group", "text", None),
            ("users", "country", "text", Some(Quasi(Q::Country))),
            ("orders", "ship_country", "text", Some(Quasi(Q::Country))),
            ("films", "country", "text", None),
            ("countries", "country", "text", None),
            ("t", "nationality", "text", Some(Quasi(Q::Nationality))),
            ("users", "language", "text", Some(Quasi(Q::Language))),
            ("films", "language", "text", None),
            ("t", "familienstand", "text", Some(Quasi(Q::MaritalStatus))),
            ("employees", "title", "text", Some(Quasi(Q::Occupation))),
            ("posts", "title", "text", None),
            ("t", "job_title", "text", Some(Quasi(Q::Occupation))),
            ("employees", "hire_date", "date", Some(Quasi(Q::EventDate))),
            ("employees", "hire_date", "int", None),
            ("patients", "height", "numeric", Some(Quasi(Q::Appearance))),
            ("images", "height", "int", None),
            ("t", "diagnosis", "text", Some(Sensitive(S::Health))),
            ("t", "is_smoker", "bool", Some(Sensitive(S::Health))),
            ("t", "is_smoker", "text", None),
            ("patients", "race", "text", Some(Sensitive(S::Ethnicity))),
            ("results", "race", "text", None),
            ("t", "religion", "text", Some(Sensitive(S::Religion))),
            ("t", "salary", "numeric", Some(Sensitive(S::Finance))),
            ("t", "Gehalt", "numeric", Some(Sensitive(S::Finance))),
            ("t", "status", "text", None),
            ("t", "created_at", "date", None),
            ("t", "", "text", None),
        ];
        for (table, column, written, expected) in cases {
            let found = attribute(table, Rows::Open, column, &type_of(written));
            assert_eq!(found, *expected, "{table}.{column} {written}");
        }
        let of_persons = attribute("t", Rows::Persons, "height", &type_of("int"));
        assert_eq!(of_persons, Some(Quasi(Q::Appearance)));
    }
}
