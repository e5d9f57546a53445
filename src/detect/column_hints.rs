//! What the name and type of a column say about its values.
//!
//! A name is split into words (`customerEMail_2` is `customer`, `e`, `mail`), accents are dropped, and groups of words are looked
//! up in lexicons of several languages. A match counts only where nothing follows it that changes what the column is about:
//! `email_address` is an address, `email_verified` and `phone_type` are not. Words that mean something only near a person
//! (`name`, `address`) need a table or a word before them that speaks of persons. Last, the type must be able to hold such a value.

use crate::schema::{ColumnType, TypeKind};

/// What a column seems to hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ColumnClass {
    /// Mail addresses.
    Email,
    /// Phone and fax numbers.
    Phone,
    /// Given names.
    FirstName,
    /// Family names.
    LastName,
    /// Whole names of persons.
    FullName,
    /// Names under which somebody logs in or is known in a network.
    Username,
    /// Dates of birth (and death).
    BirthDate,
    /// Years of birth.
    BirthYear,
    /// US social security numbers.
    UsSsn,
    /// Numbers of identity, tax and driving documents.
    NationalId,
    /// Numbers under which a person is known to hospitals and insurers.
    HealthId,
    /// Streets and whole addresses.
    Street,
    /// Towns.
    City,
    /// States and provinces of an address.
    State,
    /// Postal codes.
    Postcode,
    /// Latitudes and longitudes.
    Coordinate,
    /// IBANs.
    Iban,
    /// Other numbers of bank accounts.
    BankAccount,
    /// Numbers of payment cards.
    Card,
    /// Card verification codes and PINs.
    CardSecret,
    /// Passwords, tokens, keys, and their hashes.
    Secret,
    /// IP addresses.
    IpAddress,
    /// Hardware addresses.
    MacAddress,
    /// What names one device or browser.
    DeviceId,
    /// Addresses of personal pages and pictures.
    Url,
    /// Pictures and other recordings of a person.
    Biometric,
}

/// The class of a column by its name, its table's name, and its type; `None` where nothing speaks for personal data.
///
/// ```
/// use dumpscrub::detect::column_hints::{ColumnClass, classify};
/// use dumpscrub::schema::{ColumnType, TypeKind};
///
/// let text = ColumnType::scalar(TypeKind::Text, "text");
/// assert_eq!(classify("users", "eMail", &text), Some(ColumnClass::Email));
/// assert_eq!(classify("users", "email_template", &text), None);
/// ```
pub fn classify(table: &str, column: &str, column_type: &ColumnType) -> Option<ColumnClass> {
    if column_type.array {
        return None;
    }
    match column_type.kind {
        TypeKind::Inet | TypeKind::Cidr => return Some(ColumnClass::IpAddress),
        TypeKind::MacAddr | TypeKind::MacAddr8 => return Some(ColumnClass::MacAddress),
        _ => {}
    }
    let words = words(column);
    let context = TableContext::of(table);
    let mut best: Option<(usize, ColumnClass)> = None;
    for length in (1..=WORDS_MATCHED_MAX.min(words.len())).rev() {
        for start in (0..=words.len() - length).rev() {
            let Some((before, rest)) = words.split_at_checked(start) else { continue };
            let Some((group, after)) = rest.split_at_checked(length) else { continue };
            let fitting = look_up(&group.concat()).into_iter().find(|(class, strength)| {
                before.iter().all(|word| !PREFIX_VETOES.contains(&word.as_str()))
                    && after.iter().all(|word| is_neutral(word, *class))
                    && (*strength == Strength::Strong || context.supports(*class, before))
                    && context.allows(*class)
                    && gate(*class, column, column_type)
            });
            if let Some((class, _)) = fitting
                && best.is_none_or(|(longest, _)| length > longest)
            {
                best = Some((length, class));
            }
        }
    }
    best.map(|(_, class)| match class {
        ColumnClass::BirthDate if column_type.is_integer() => ColumnClass::BirthYear,
        class => class,
    })
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Strength {
    /// The words alone say it.
    Strong,
    /// They need a table or a word before them that speaks of persons.
    Weak,
}

/// The longest group of words that is looked up.
const WORDS_MATCHED_MAX: usize = 4;
/// The most words of a name, and the most characters, that are looked at.
const WORDS_MAX: usize = 12;
const NAME_CHARS_MAX: usize = 128;

/// Words in front of which a name is about something else: a flag, a number of things, a setting.
const PREFIX_VETOES: &[&str] = &[
    "is", "has", "can", "should", "allow", "allows", "show", "hide", "send", "sends", "receive", "receives", "use", "uses",
    "require", "requires", "enable", "enabled", "disable", "disabled", "count", "total", "max", "min", "avg", "skip", "verify",
    "verified", "confirmed", "est", "ist", "hat", "tiene", "accept", "accepts", "wants", "want", "notify", "opt", "exclude",
    "include", "ignore", "validate", "product", "file", "host", "table", "server", "font", "event", "class", "method",
];

/// Words after a match that leave it what it is.
const NEUTRAL_SUFFIXES: &[&str] = &[
    // Further words for the thing itself.
    "address", "addr", "adresse", "number", "no", "num", "nr", "nbr", "numero", "numer", "nummer", "value", "text", "txt", "str",
    "string", "raw", "plain", "full", "line", "normalized", "normalised", "canonical", "lower", "lowercase", "clear", "cleartext",
    "encrypted", "enc", "original", "orig", "old", "new", "prev", "previous", "current", "pending", "unconfirmed", "temp", "tmp",
    "backup", "bak", "legacy", "field", "col", "column", "primary", "secondary", "main", "alt", "alternate", "alternative", "other",
    "extra", "override", "snapshot", "copy", "complete", "completo", "complet",
    // Whose it is, or where.
    "home", "work", "office", "business", "private", "personal", "mobile", "cell", "emergency", "day", "evening", "billing",
    "shipping", "delivery", "invoice", "mailing", "legal", "de", "do", "da", "del", "of", "the", "du", "la", "le", "van", "der",
    "user", "usr", "customer", "cust", "client", "contact", "person", "patient", "employee", "member", "owner", "sender", "recipient",
    "author", "buyer", "seller", "holder", "parent", "spouse", "mother", "father", "guardian", "cliente", "usuario", "contacto",
    "contato", "empleado", "paciente", "utilisateur", "salarie", "kunde", "kunden", "benutzer", "person", "utente", "klant",
    "gebruiker", "klienta", "klient", "kund", "bruker", "asiakas", "musteri", "privat", "geschaeftlich", "dienstlich", "maison",
    "travail", "domicile", "casa", "trabajo", "fixo", "fijo",
];

/// Words after a secret that leave it one: a hash of a password is still a secret.
const SECRET_SUFFIXES: &[&str] = &[
    "hash", "hashed", "digest", "salt", "sha", "md5", "md", "bcrypt", "argon", "crypt", "crypted", "encrypted", "key", "code",
    "answer", "ciphertext", "cipher",
];

fn is_neutral(word: &str, class: ColumnClass) -> bool {
    word.bytes().all(|byte| byte.is_ascii_digit())
        || NEUTRAL_SUFFIXES.contains(&word)
        || (class == ColumnClass::Secret && SECRET_SUFFIXES.contains(&word))
}

/// What a table's name says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum TableContext {
    /// Its rows are persons.
    Persons,
    /// Its rows are addresses.
    Addresses,
    /// Its rows are things that have names and places of their own.
    Things,
    /// Nothing.
    Open,
}

/// Words for persons, in table names and before a weak word. Plurals in -s are dropped before.
const PERSON_WORDS: &[&str] = &[
    "user", "usr", "customer", "cust", "client", "patient", "employee", "emp", "person", "people", "contact", "member", "lead",
    "applicant", "driver", "subscriber", "student", "pupil", "teacher", "staff", "candidate", "guest", "visitor", "profile",
    "doctor", "physician", "author", "donor", "passenger", "recipient", "beneficiary", "guardian", "parent", "child", "children",
    "worker", "owner", "buyer", "seller", "attendee", "participant", "resident", "citizen", "sender", "receiver", "spouse",
    "mother", "father", "payer", "payee", "cardholder", "holder", "signer", "signatory", "referee", "reporter", "requester",
    "insured", "policyholder", "claimant", "borrower", "debtor", "tenant", "voter", "player", "caller", "supervisor", "manager",
    "billing", "shipping", "delivery", "invoice", "emergency", "admin", "human", "individual", "inhabitant", "purchaser",
    "cliente", "usuario", "persona", "empleado", "empregado", "funcionario", "paciente", "alumno", "aluno", "contacto", "contato",
    "pessoa", "socio", "utilisateur", "personne", "employe", "salarie", "adherent", "abonne", "etudiant", "kunde", "kunden",
    "benutzer", "nutzer", "mitarbeiter", "personen", "mitglied", "mitglieder", "schueler", "patienten", "ansprechpartner",
    "utente", "persone", "dipendente", "paziente", "cliente", "clienti", "utenti", "klant", "klanten", "gebruiker", "medewerker",
    "persoon", "personen", "leden", "klient", "klienci", "pracownik", "pracownicy", "uzytkownik", "uzytkownicy", "osoba", "osoby",
    "pacjent", "kund", "kunder", "bruker", "brukere", "anvandare", "medarbejder", "medlem", "asiakas", "henkilo", "musteri",
    "kullanici", "calisan", "hasta",
];

/// Heads of table names that leave the word before them in force.
const TABLE_NEUTRAL: &[&str] = &[
    "detail", "info", "information", "data", "record", "list", "master", "base", "history", "archive", "backup", "old", "new",
    "account", "view", "tbl", "table", "import", "export", "staging", "stg", "raw", "dim", "copy", "temp", "tmp", "log", "audit",
];

const ADDRESS_WORDS: &[&str] =
    &["address", "adresse", "adressen", "adres", "adresy", "direccion", "direccione", "endereco", "indirizzo", "indirizzi", "location"];

/// Words for things whose names, towns and states are nobody's.
const THING_WORDS: &[&str] = &[
    "product", "file", "host", "table", "city", "cities", "country", "countries", "setting", "feature", "role", "tag", "migration",
    "category", "categories", "permission", "plan", "server", "item", "sku", "currency", "currencies", "language", "template",
    "queue", "job", "state", "province", "zone", "region", "town", "airport", "station", "brand", "article", "page", "menu",
    "theme", "plugin", "module", "service", "project", "task", "type", "status", "unit", "warehouse", "branch", "department",
    "group", "team", "channel", "field", "attribute", "option", "variant", "color", "colour", "game", "film", "movie", "song",
    "album", "track", "book", "course", "exam", "stadt", "staedte", "ort", "orte", "land", "laender", "ville", "pays", "ciudad",
    "pais", "cidade", "postcode", "zipcode", "zip", "postleitzahl", "plz", "county", "district", "municipality", "organization",
    "organisation", "company", "companies", "firm", "store", "shop", "supplier", "vendor", "timezone", "event",
];

impl TableContext {
    fn of(table: &str) -> Self {
        let words = words(table);
        for word in words.iter().rev() {
            let singular = singular(word);
            let is = |list: &[&str]| list.contains(&word.as_str()) || list.contains(&singular);
            if is(ADDRESS_WORDS) {
                return TableContext::Addresses;
            }
            if is(PERSON_WORDS) {
                return TableContext::Persons;
            }
            if is(THING_WORDS) {
                return TableContext::Things;
            }
            if !is(TABLE_NEUTRAL) && !word.bytes().all(|byte| byte.is_ascii_digit()) {
                return TableContext::Open;
            }
        }
        TableContext::Open
    }

    /// Whether a weak word means a person's here.
    fn supports(self, class: ColumnClass, before: &[String]) -> bool {
        if class == ColumnClass::State {
            // In a table of users it may as well be the state of the account.
            return self == TableContext::Addresses
                || before.last().is_some_and(|word| ["billing", "shipping", "home", "mailing"].contains(&word.as_str()));
        }
        let person = before
            .last()
            .is_some_and(|word| PERSON_WORDS.contains(&word.as_str()) || PERSON_WORDS.contains(&singular(word)));
        match self {
            TableContext::Persons => before.is_empty() || person || before.iter().all(|word| is_neutral(word, class)),
            TableContext::Addresses => class != ColumnClass::FullName || before.is_empty() || person,
            TableContext::Things | TableContext::Open => person,
        }
    }

    /// Whether a place in this table may be a person's.
    fn allows(self, class: ColumnClass) -> bool {
        let place = matches!(class, ColumnClass::City | ColumnClass::State | ColumnClass::Postcode | ColumnClass::Coordinate);
        !(place && self == TableContext::Things)
    }
}

/// Whether a type can hold values of a class.
fn gate(class: ColumnClass, name: &str, column_type: &ColumnType) -> bool {
    use ColumnClass as C;
    let text = column_type.is_text();
    let whole = column_type.is_integer()
        || matches!(column_type.kind, TypeKind::Numeric { scale: None | Some(0), .. });
    // An integer `…_id` is a key to a table of ours, not a number from an office.
    let key = column_type.is_integer() && name.to_ascii_lowercase().ends_with("id");
    match class {
        C::Phone | C::NationalId | C::HealthId | C::BankAccount | C::Card | C::CardSecret | C::UsSsn | C::Postcode => {
            text || (whole && !key)
        }
        C::BirthDate => {
            text || column_type.is_integer()
                || matches!(column_type.kind, TypeKind::Date | TypeKind::Timestamp | TypeKind::TimestampTz)
        }
        C::BirthYear => text || column_type.is_integer(),
        C::Coordinate => matches!(
            column_type.kind,
            TypeKind::Numeric { .. } | TypeKind::Real | TypeKind::Double | TypeKind::Unknown
        ),
        C::Secret => text || matches!(column_type.kind, TypeKind::Bytea | TypeKind::Uuid),
        C::DeviceId => text || column_type.kind == TypeKind::Uuid,
        C::Biometric => column_type.kind == TypeKind::Bytea,
        _ => text,
    }
}

/// The words of a name: split at everything that is no letter or digit and at humps, lower case, without accents.
fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    let mut last = ' ';
    let mut chars = name.chars().take(NAME_CHARS_MAX).peekable();
    while let Some(c) = chars.next() {
        let hump = c.is_uppercase()
            && (last.is_lowercase() || (last.is_uppercase() && chars.peek().is_some_and(|next| next.is_lowercase())));
        let digits = c.is_numeric() != last.is_numeric() && last.is_alphanumeric() && c.is_alphanumeric();
        if (!c.is_alphanumeric() || hump || digits) && !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
        if c.is_alphanumeric() {
            plain(c, &mut word);
        }
        last = c;
    }
    if !word.is_empty() {
        words.push(word);
    }
    words.truncate(WORDS_MAX);
    words
}

/// A letter in lower case without its accent. German umlauts become two letters, as names in databases mostly write them.
fn plain(c: char, out: &mut String) {
    for c in c.to_lowercase() {
        match c {
            'ä' => out.push_str("ae"),
            'ö' => out.push_str("oe"),
            'ü' => out.push_str("ue"),
            'ß' => out.push_str("ss"),
            'æ' => out.push_str("ae"),
            'à' | 'á' | 'â' | 'ã' | 'å' | 'ą' => out.push('a'),
            'ç' | 'ć' | 'č' => out.push('c'),
            'è' | 'é' | 'ê' | 'ë' | 'ę' | 'ě' => out.push('e'),
            'ì' | 'í' | 'î' | 'ï' | 'ı' => out.push('i'),
            'ğ' => out.push('g'),
            'ł' => out.push('l'),
            'ñ' | 'ń' => out.push('n'),
            'ò' | 'ó' | 'ô' | 'õ' | 'ø' => out.push('o'),
            'ś' | 'ş' | 'š' => out.push('s'),
            'ù' | 'ú' | 'û' => out.push('u'),
            'ý' | 'ÿ' => out.push('y'),
            'ź' | 'ż' | 'ž' => out.push('z'),
            '\u{300}'..='\u{36f}' => {}
            c => out.push(c),
        }
    }
}

fn singular(word: &str) -> &str {
    word.strip_suffix('s').filter(|rest| rest.len() >= 3 && !rest.ends_with('s')).unwrap_or(word)
}

/// The classes that a group of words written together may be of, as the lexicon lists them.
fn look_up(joined: &str) -> Vec<(ColumnClass, Strength)> {
    let find = |text: &str| -> Vec<(ColumnClass, Strength)> {
        LEXICON
            .iter()
            .filter(|(.., entries)| entries.split_ascii_whitespace().any(|entry| entry == text))
            .map(|(class, strength, _)| (*class, *strength))
            .collect()
    };
    let mut found = find(joined);
    if found.is_empty() && singular(joined) != joined {
        found = find(singular(joined));
    }
    if !found.is_empty() {
        return found;
    }
    // Words written together: `useremail`, `customerphone`.
    const ROLES: &[&str] = &[
        "customer", "user", "client", "contact", "patient", "employee", "member", "billing", "shipping", "owner", "home", "work",
    ];
    let rest = ROLES.iter().find_map(|role| joined.strip_prefix(role)).filter(|rest| rest.len() >= 4);
    rest.map(find).unwrap_or_default().into_iter().map(|(class, _)| (class, Strength::Strong)).collect()
}

use ColumnClass as C;
use Strength::{Strong, Weak};

/// The words of each class, several of one entry written together. English, French, German, Spanish, Portuguese, Italian, Dutch,
/// Polish, the Nordic languages, Turkish, and romanized Russian, Japanese and Chinese.
static LEXICON: &[(ColumnClass, Strength, &str)] = &[
    (C::Email, Strong, "email emailaddress emailaddr emailid mailaddress mailaddr mailto upn contactemail courriel \
        adressemail adresseemail emailadresse mailadresse correo correoelectronico correio correioeletronico postaelettronica pec \
        emailadres adresemail poczta pocztaemail epost epostadresse epostadress sahkoposti sahkopostiosoite eposta epostaadresi pochta \
        meruadoresu elektronischepost"),
    (C::Email, Weak, "mail mel"),
    (C::Phone, Strong, "phone phoneno phonenumber phonenum telephone telephonenumber telno telnumber mobilephone mobileno mobilenumber \
        cellphone cellnumber msisdn whatsapp whatsappnumber fax faxno faxnumber landline contactno contactnumber homephone workphone \
        telecopie telefon telefonnummer telefonnr handy handynummer handynr mobilnummer mobiltelefon rufnummer telefax faxnummer telefono \
        telefonos movil celular telefone telemovel cellulare telefoon telefoonnummer gsm gsmnummer komorka numertelefonu nrtelefonu puhelin \
        puhelinnumero telefonnumarasi denwa denwabango shouji dianhua telefonnumro numerotelephone numtel telefonomovil telephoneportable"),
    (C::Phone, Weak, "tel cell mobile mobil mobiel portable fixe mobiltlf tlf"),
    (C::FirstName, Strong, "firstname fname givenname forename forenames middlename nickname preferredname prenom prenoms vorname vornamen \
        rufname primernombre segundonombre primeironome voornaam voornamen roepnaam imie fornavn fornamn etunimi isim imya"),
    (C::FirstName, Weak, "first given middle nombre nome nombres ad mei nick"),
    (C::LastName, Strong, "lastname lname surname familyname maidenname mothersmaidenname mothermaidenname secondname nomfamille \
        nomdefamille nomnaissance nomdenaissance nomjeunefille nachname nachnamen familienname geburtsname apellido apellidos primerapellido \
        segundoapellido sobrenome apelido cognome achternaam tussenvoegsel nazwisko etternavn efternavn efternamn sukunimi soyad soyadi soyisim \
        familiya"),
    (C::LastName, Weak, "last surnam nom sei xing maiden"),
    (C::FullName, Strong, "fullname realname legalname customername patientname employeename personname cardholder cardholdername \
        accountholder accountholdername contactname contactperson recipientname beneficiaryname guarantorname nomcomplet vollername \
        vollstaendigername kontoinhaber karteninhaber ansprechpartner nombrecompleto nombreyapellido nombreapellidos nomecompleto nominativo \
        intestatario volledigenaam tenaamstelling imienazwisko imieinazwisko imiinazwisko fio adsoyad xingming fuldenavn fulltnavn \
        nextofkin emergencycontact signedby kundenname mitarbeitername nomclient nomecliente nombrecliente klantnaam kundnamn kundenavn"),
    (C::FullName, Weak, "name displayname naam navn namn inhaber titulaire titular beneficiary guarantor nom"),
    (C::Username, Strong, "username userlogin loginname login screenname skype skypeid telegram twitterhandle twitter twitterid facebook \
        facebookid instagram linkedin linkedinid openid identifiantconnexion benutzername nombreusuario nombredeusuario nomeusuario \
        nomutilisateur nomdutilisateur nomeutente gebruikersnaam nazwauzytkownika brukernavn anvandarnamn kullaniciadi githublogin githubusername \
        discordid wechatid lineid ldapid samaccountname"),
    (C::Username, Weak, "handle kennung identifiant usuario utente uzytkownik"),
    (C::BirthDate, Strong, "dob birthdate birthday dateofbirth dateborn borndate bday datebirth birthdt dateofdeath deathdate datenaissance \
        datedenaissance naissance naiss ddn geburtsdatum geburtstag gebdatum gebdat gebtag fechanacimiento fechadenacimiento fnacimiento fnac \
        nacimiento datanascimento datadenascimento dtnasc dtnascimento nascimento datanascita datadinascita nascita geboortedatum \
        dataurodzenia urodziny fodselsdato fodelsedatum foedselsdato foedselsdag foedelsedatum syntymaaika syntymaeaika syntymapaiva \
        dogumtarihi dogumgunu datarozhdeniya seinengappi chusheng chushengriqi"),
    (C::BirthDate, Weak, "birth born anniversaire"),
    (C::BirthYear, Strong, "birthyear yearofbirth yob geburtsjahr anneenaissance anonacimiento annonascita geboortejaar rokurodzenia fodselsar"),
    (C::UsSsn, Strong, "ssn socialsecurity socialsecuritynumber socialsecurityno ssnumber"),
    (C::NationalId, Strong, "nationalid nationalidnumber nationalinsurance nationalinsurancenumber nino taxid taxpayerid taxnumber taxidnumber \
        tin itin passport passportno passportnumber passportid driverlicense driverslicense driverlicence driverslicence drivinglicence \
        drivinglicense licencenumber licensenumber driverlicenseno drivinglicenceno dlnumber aadhaar aadhar aadhaarnumber pannumber panno nir \
        numerosecu numerosecuritesociale securitesociale numss numsecu cni numeropasseport passeport permisconduire sozialversicherungsnummer \
        sozialversicherungsnr svnr svnummer rentenversicherungsnummer steuerid steuernummer steuernr steueridentifikationsnummer \
        personalausweis personalausweisnummer ausweisnummer ausweisnr reisepass reisepassnummer fuehrerschein fuehrerscheinnummer dni nif nuss \
        curp cedula pasaporte numeroseguridadsocial cpf cnpj cnh passaporte codicefiscale cartaidentita cartadidentita patente \
        bsn burgerservicenummer sofinummer rijbewijs rijbewijsnummer paspoort paspoortnummer pesel nip dowod dowodosobisty nrdowodu paszport \
        personnummer fodselsnummer foedselsnummer cprnummer cprnr hetu henkilotunnus henkiloetunnus tckn tckimlik tckimlikno kimlikno snils \
        mynumber shenfenzheng shenfenzhenghao jumin immatriculation licenseplate licenceplate plateno platenumber numberplate kennzeichen \
        matricula"),
    (C::NationalId, Weak, "sin ein pan idnr nie rfc rut rg nis pis cf permis cpr inn"),
    (C::HealthId, Strong, "mrn medicalrecord medicalrecordnumber medicalrecordno nhsno nhsnumber insuranceid insurancenumber insuranceno \
        policynumber policyno memberid membernumber subscriberid medicareid medicarenumber medicaidid healthcardnumber healthplanid \
        versichertennummer versichertennr krankenversicherungsnummer kvnr numeromutuelle dossiermedical historiaclinica prontuario \
        tesserasanitaria cartellaclinica zorgverzekeringsnummer polisnummer"),
    (C::Street, Strong, "street streetaddress streetname streetno streetnumber addressline addressline1 addressline2 addr1 addr2 address1 \
        address2 houseno housenumber apartmentno pobox mailingaddress homeaddress postaladdress billingaddress shippingaddress deliveryaddress \
        fulladdress residentialaddress rue numerorue lieudit complementadresse adressepostale adresselivraison strasse strassenname \
        strassehausnummer hausnummer hausnr anschrift lieferadresse rechnungsadresse postanschrift direccion calle domicilio direccionenvio \
        endereco rua logradouro morada indirizzo straat straatnaam huisnummer ulica nrdomu gatuadress gatuadresse veiadresse osoite \
        katuosoite sokak juusho dizhi streetline numcasa apartment suite"),
    (C::Street, Weak, "address addr adresse adr adres str voie via civico gate apt vej"),
    (C::City, Strong, "city town cityname ville commune wohnort stadt ciudad cidade municipio citta comune woonplaats miasto postort \
        localidad localite hometown placeofbirth birthplace lieunaissance geburtsort lugarnacimiento"),
    (C::City, Weak, "ort plaats by stad"),
    (C::State, Weak, "state province bundesland provincia estado stato wojewodztwo county"),
    (C::Postcode, Strong, "zip zipcode postcode postalcode postcodezip codepostal plz postleitzahl codigopostal cep postnummer postnr \
        kodpocztowy postakodu postinumero zippostal zippostalcode yubin"),
    (C::Postcode, Weak, "postal cp cap indeks"),
    (C::Coordinate, Strong, "latitude longitude latitud longitud latitudine longitudine breitengrad laengengrad breedtegraad lengtegraad \
        szerokosc dlugosc breddegrad geolat geolng geolon gpslat gpslng gpslon"),
    (C::Coordinate, Weak, "lat lng lon long"),
    (C::Iban, Strong, "iban ibannumber ibancode kontoiban"),
    (C::BankAccount, Strong, "accountno accountnumber acctno acctnumber acctnum bankaccount bankaccountnumber bankaccountno \
        bban rib comptebancaire numerocompte kontonummer kontonr ktonr cuentabancaria numerocuenta clabe cbu contabancaria \
        numeroconta contocorrente rekeningnummer rekeningnr nrkonta numerkonta bankgiro"),
    (C::BankAccount, Weak, "kto acct rekening cuenta conta conto"),
    (C::Card, Strong, "cardno cardnumber cardnum ccnum ccnumber ccno creditcard creditcardnumber creditcardno debitcard \
        debitcardnumber cartebancaire cartecredit numerocarte kartennummer kreditkarte kreditkartennummer tarjeta numerotarjeta \
        tarjetacredito cartaocredito numerocartao cartacredito numerocarta kaartnummer creditcardnummer nrkarty numerkarty kortnummer \
        primaryaccountnumber cardpan"),
    (C::Card, Weak, "cc cb pan"),
    (C::CardSecret, Strong, "cvv cvc cvv2 cvc2 cardcvv cardcvc cardsecuritycode securitycode pincode pinnumber cardpin pruefziffer \
        cardtrack trackdata"),
    (C::CardSecret, Weak, "pin"),
    (C::Secret, Strong, "password passwd pwd passwordhash passphrase secret secretkey clientsecret token apikey apitoken apisecret \
        authtoken accesstoken refreshtoken sessiontoken sessionid sessionkey resettoken remembertoken csrftoken bearertoken idtoken \
        otp otpsecret totpsecret mfasecret twofactorsecret recoverycode recoverycodes securityanswer privatekey salt motdepasse mdp passwort \
        kennwort contrasena clave senha parolachiave wachtwoord haslo passord losenord loesenord sifre passwordsalt accesskey secretanswer \
        fcmtoken devicetoken pushtoken encryptedpassword hashedpassword passworddigest webhooksecret signingsecret authkey invitetoken"),
    (C::Secret, Weak, "pass parola parol pw auth"),
    (C::IpAddress, Strong, "ip ipaddr ipaddress ipv4 ipv6 lastip remoteaddr remoteip clientip loginip signupip registrationip adresseip \
        direccionip ipadresse ipadres enderecoip indirizzoip remoteaddress lastloginip currentsigninip lastsigninip sourceip"),
    (C::MacAddress, Strong, "mac macaddr macaddress adressemac macadresse"),
    (C::DeviceId, Strong, "deviceid deviceuuid deviceidentifier imei imsi iccid idfa idfv gaid adid advertisingid cookie cookieid \
        browserid browserfingerprint devicefingerprint androidid serialnumberdevice visitorid anonymousid"),
    (C::Url, Strong, "avatarurl avatar profileurl photourl pictureurl profilepicture profileimage facebookurl linkedinurl twitterurl \
        githuburl homepage personalwebsite profilelink"),
    (C::Url, Weak, "website url photo picture image blog"),
    (C::Biometric, Strong, "photo picture portrait fingerprint faceimage faceencoding facetemplate voiceprint retina iris signature \
        biometric biometrictemplate passphoto avatar profilephoto profilepicture foto unterschrift firma lichtbild"),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn type_of(written: &str) -> ColumnType {
        let kind = match written {
            "boolean" => TypeKind::Boolean,
            "integer" => TypeKind::Integer,
            "bigint" => TypeKind::BigInt,
            "numeric" => TypeKind::Numeric { precision: Some(10), scale: Some(2) },
            "double" => TypeKind::Double,
            "date" => TypeKind::Date,
            "timestamptz" => TypeKind::TimestampTz,
            "uuid" => TypeKind::Uuid,
            "inet" => TypeKind::Inet,
            "macaddr" => TypeKind::MacAddr,
            "bytea" => TypeKind::Bytea,
            "jsonb" => TypeKind::Jsonb,
            "unknown" => TypeKind::Unknown,
            _ => TypeKind::Text,
        };
        ColumnType::scalar(kind, written)
    }

    /// Table, column, type, class.
    const POSITIVES: &[(&str, &str, &str, ColumnClass)] = &[
        ("users", "email", "text", C::Email),
        ("users", "Email", "text", C::Email),
        ("users", "e_mail", "text", C::Email),
        ("users", "E-Mail", "text", C::Email),
        ("users", "eMailAddress", "text", C::Email),
        ("users", "emails", "text", C::Email),
        ("t", "primary_email", "text", C::Email),
        ("t", "email2", "text", C::Email),
        ("t", "customeremail", "text", C::Email),
        ("orders", "customer_email", "text", C::Email),
        ("orders", "CUSTOMER_EMAIL", "unknown", C::Email),
        ("t", "unconfirmed_email", "text", C::Email),
        ("t", "courriel", "text", C::Email),
        ("t", "adresse_email", "text", C::Email),
        ("t", "correo_electronico", "text", C::Email),
        ("t", "correo_cliente", "text", C::Email),
        ("t", "sähköposti", "text", C::Email),
        ("t", "e-postadresse", "text", C::Email),
        ("t", "emailadres", "text", C::Email),
        ("benutzer", "mail", "text", C::Email),
        ("t", "user_mail", "text", C::Email),
        ("t", "eposta", "text", C::Email),
        ("t", "phone", "text", C::Phone),
        ("t", "phone_number", "text", C::Phone),
        ("t", "phoneNumber2", "text", C::Phone),
        ("t", "home_phone", "text", C::Phone),
        ("t", "phone_mobile", "text", C::Phone),
        ("t", "phone", "bigint", C::Phone),
        ("customers", "mobile", "text", C::Phone),
        ("customers", "tel", "text", C::Phone),
        ("t", "fax", "text", C::Phone),
        ("t", "msisdn", "text", C::Phone),
        ("t", "téléphone", "text", C::Phone),
        ("t", "Telefonnummer", "text", C::Phone),
        ("t", "Handy", "text", C::Phone),
        ("t", "telefono_contacto", "text", C::Phone),
        ("t", "celular", "text", C::Phone),
        ("t", "telemóvel", "text", C::Phone),
        ("t", "telefoon", "text", C::Phone),
        ("t", "numer_telefonu", "text", C::Phone),
        ("t", "puhelin", "text", C::Phone),
        ("t", "denwa", "text", C::Phone),
        ("t", "first_name", "text", C::FirstName),
        ("t", "firstName", "text", C::FirstName),
        ("t", "FirstName", "text", C::FirstName),
        ("t", "fname", "text", C::FirstName),
        ("t", "middle_name", "text", C::FirstName),
        ("t", "given_name", "text", C::FirstName),
        ("t", "prénom", "text", C::FirstName),
        ("t", "Vorname", "text", C::FirstName),
        ("clientes", "nombre", "text", C::FirstName),
        ("t", "voornaam", "text", C::FirstName),
        ("t", "imię", "text", C::FirstName),
        ("t", "fornavn", "text", C::FirstName),
        ("t", "last_name", "text", C::LastName),
        ("t", "lastname", "text", C::LastName),
        ("t", "surname", "text", C::LastName),
        ("t", "mothers_maiden_name", "text", C::LastName),
        ("t", "nom_de_famille", "text", C::LastName),
        ("t", "Nachname", "text", C::LastName),
        ("t", "apellidos", "text", C::LastName),
        ("t", "apellido1", "text", C::LastName),
        ("t", "sobrenome", "text", C::LastName),
        ("t", "cognome", "text", C::LastName),
        ("t", "achternaam", "text", C::LastName),
        ("t", "nazwisko", "text", C::LastName),
        ("t", "efternamn", "text", C::LastName),
        ("t", "sukunimi", "text", C::LastName),
        ("t", "soyadı", "text", C::LastName),
        ("t", "full_name", "text", C::FullName),
        ("users", "name", "text", C::FullName),
        ("app_users", "name", "text", C::FullName),
        ("patients", "display_name", "text", C::FullName),
        ("orders", "customer_name", "text", C::FullName),
        ("shipments", "recipient_name", "text", C::FullName),
        ("posts", "author_name", "text", C::FullName),
        ("t", "cardholder_name", "text", C::FullName),
        ("t", "Kontoinhaber", "text", C::FullName),
        ("t", "nombre_completo", "text", C::FullName),
        ("t", "imie_nazwisko", "text", C::FullName),
        ("klanten", "naam", "text", C::FullName),
        ("users", "username", "text", C::Username),
        ("users", "user_name", "text", C::Username),
        ("users", "login", "text", C::Username),
        ("t", "Benutzername", "text", C::Username),
        ("t", "skype_id", "text", C::Username),
        ("t", "dob", "date", C::BirthDate),
        ("t", "date_of_birth", "date", C::BirthDate),
        ("t", "birthDate", "timestamptz", C::BirthDate),
        ("t", "birthday", "text", C::BirthDate),
        ("t", "birth_year", "integer", C::BirthYear),
        ("t", "date_naissance", "date", C::BirthDate),
        ("t", "Geburtsdatum", "date", C::BirthDate),
        ("t", "fecha_nacimiento", "date", C::BirthDate),
        ("t", "data_nascimento", "date", C::BirthDate),
        ("t", "data_di_nascita", "date", C::BirthDate),
        ("t", "geboortedatum", "date", C::BirthDate),
        ("t", "data_urodzenia", "date", C::BirthDate),
        ("t", "fødselsdato", "date", C::BirthDate),
        ("t", "doğum_tarihi", "date", C::BirthDate),
        ("t", "ssn", "text", C::UsSsn),
        ("t", "SSN", "integer", C::UsSsn),
        ("t", "social_security_number", "text", C::UsSsn),
        ("t", "passport_number", "text", C::NationalId),
        ("t", "tax_id", "text", C::NationalId),
        ("t", "national_id", "text", C::NationalId),
        ("t", "drivers_license", "text", C::NationalId),
        ("t", "codice_fiscale", "text", C::NationalId),
        ("t", "bsn", "text", C::NationalId),
        ("t", "PESEL", "text", C::NationalId),
        ("t", "personnummer", "text", C::NationalId),
        ("t", "cpf", "text", C::NationalId),
        ("t", "curp", "text", C::NationalId),
        ("t", "steuer_id", "text", C::NationalId),
        ("t", "numero_secu", "text", C::NationalId),
        ("t", "tc_kimlik_no", "text", C::NationalId),
        ("t", "mrn", "text", C::HealthId),
        ("t", "medical_record_number", "text", C::HealthId),
        ("t", "nhs_number", "text", C::HealthId),
        ("t", "policy_no", "text", C::HealthId),
        ("t", "street", "text", C::Street),
        ("t", "street_address", "text", C::Street),
        ("t", "address_line_1", "text", C::Street),
        ("t", "shipping_address", "text", C::Street),
        ("users", "address", "text", C::Street),
        ("t", "customer_address", "text", C::Street),
        ("t", "Straße", "text", C::Street),
        ("t", "Hausnummer", "text", C::Street),
        ("clients", "adresse", "text", C::Street),
        ("t", "dirección", "text", C::Street),
        ("t", "endereço", "text", C::Street),
        ("t", "indirizzo", "text", C::Street),
        ("t", "ulica", "text", C::Street),
        ("t", "osoite", "text", C::Street),
        ("addresses", "city", "text", C::City),
        ("orders", "shipping_city", "text", C::City),
        ("t", "ville", "text", C::City),
        ("t", "ciudad", "text", C::City),
        ("kunden", "ort", "text", C::City),
        ("addresses", "state", "text", C::State),
        ("orders", "billing_state", "text", C::State),
        ("t", "zip", "text", C::Postcode),
        ("t", "zip_code", "integer", C::Postcode),
        ("t", "postal_code", "text", C::Postcode),
        ("t", "PLZ", "text", C::Postcode),
        ("t", "code_postal", "text", C::Postcode),
        ("t", "kod_pocztowy", "text", C::Postcode),
        ("t", "latitude", "double", C::Coordinate),
        ("users", "lng", "numeric", C::Coordinate),
        ("t", "iban", "text", C::Iban),
        ("t", "account_number", "text", C::BankAccount),
        ("t", "Kontonummer", "text", C::BankAccount),
        ("t", "rekeningnummer", "text", C::BankAccount),
        ("t", "card_number", "text", C::Card),
        ("t", "cc_num", "text", C::Card),
        ("t", "creditCardNumber", "bigint", C::Card),
        ("t", "numero_carte", "text", C::Card),
        ("t", "cvv", "text", C::CardSecret),
        ("t", "cvc", "integer", C::CardSecret),
        ("t", "password", "text", C::Secret),
        ("t", "password_hash", "text", C::Secret),
        ("t", "encrypted_password", "text", C::Secret),
        ("t", "password_digest", "text", C::Secret),
        ("t", "password", "bytea", C::Secret),
        ("t", "api_key", "text", C::Secret),
        ("t", "reset_password_token", "text", C::Secret),
        ("t", "session_id", "uuid", C::Secret),
        ("t", "mot_de_passe", "text", C::Secret),
        ("t", "Passwort", "text", C::Secret),
        ("t", "contraseña", "text", C::Secret),
        ("t", "wachtwoord", "text", C::Secret),
        ("t", "hasło", "text", C::Secret),
        ("t", "şifre", "text", C::Secret),
        ("t", "ip", "text", C::IpAddress),
        ("t", "ip_address", "text", C::IpAddress),
        ("t", "last_sign_in_ip", "text", C::IpAddress),
        ("t", "whatever", "inet", C::IpAddress),
        ("t", "mac_address", "text", C::MacAddress),
        ("t", "whatever", "macaddr", C::MacAddress),
        ("t", "device_id", "uuid", C::DeviceId),
        ("t", "imei", "text", C::DeviceId),
        ("t", "avatar_url", "text", C::Url),
        ("users", "website", "text", C::Url),
        ("t", "fingerprint", "bytea", C::Biometric),
        ("t", "photo", "bytea", C::Biometric),
    ];

    /// Table, column, type of columns that hold no personal data by their name.
    const NEGATIVES: &[(&str, &str, &str)] = &[
        ("users", "email_verified", "boolean"),
        ("users", "email_verified", "text"),
        ("users", "email_verified_at", "timestamptz"),
        ("users", "phone_type", "text"),
        ("payments", "card_brand", "text"),
        ("products", "name", "text"),
        ("t", "filename", "text"),
        ("t", "file_name", "text"),
        ("t", "hostname", "text"),
        ("t", "host_name", "text"),
        ("orders", "state", "text"),
        ("exams", "passed_at", "timestamptz"),
        ("t", "compass_id", "text"),
        ("events", "user_agent_family", "text"),
        ("t", "zone_id", "text"),
        ("t", "birth_rate", "text"),
        ("t", "birth_rate", "numeric"),
        ("users", "id", "integer"),
        ("users", "address_id", "integer"),
        ("users", "address_id", "text"),
        ("t", "name_template", "text"),
        ("t", "ip_version", "text"),
        ("t", "zip_file", "text"),
        ("t", "mail_server", "text"),
        ("t", "email_template", "text"),
        ("t", "email_count", "integer"),
        ("t", "num_emails_sent", "integer"),
        ("t", "has_phone", "text"),
        ("t", "token_count", "integer"),
        ("t", "token_type", "text"),
        ("t", "password_changed_at", "timestamptz"),
        ("t", "password_reset_required", "boolean"),
        ("t", "card_last4", "text"),
        ("user_roles", "name", "text"),
        ("customer_tags", "name", "text"),
        ("cities", "city", "text"),
        ("countries", "name", "text"),
        ("cities", "latitude", "double"),
        ("t", "description", "text"),
        ("t", "status", "text"),
        ("t", "created_at", "timestamptz"),
        ("orders", "total", "numeric"),
        ("orders", "number", "text"),
        ("orders", "order_no", "text"),
        ("t", "product_name", "text"),
        ("t", "event_name", "text"),
        ("t", "table_name", "text"),
        ("t", "class_name", "text"),
        ("users", "locale", "text"),
        ("users", "timezone", "text"),
        ("users", "state", "text"),
        ("users", "status", "text"),
        ("t", "email_opt_in", "boolean"),
        ("t", "sms_enabled", "boolean"),
        ("t", "address_type", "text"),
        ("t", "country_code", "text"),
        ("t", "secret_santa_group", "text"),
        ("t", "keyboard", "text"),
        ("t", "first", "text"),
        ("t", "phone", "boolean"),
        ("t", "phone", "timestamptz"),
        ("t", "passport_id", "integer"),
        ("t", "device_id", "integer"),
        ("t", "", "text"),
        ("", "___", "text"),
    ];

    #[test]
    fn names_are_classified() {
        assert!(POSITIVES.len() >= 150, "{}", POSITIVES.len());
        let mut wrong = Vec::new();
        for (table, column, written, class) in POSITIVES {
            let found = classify(table, column, &type_of(written));
            if found != Some(*class) {
                wrong.push(format!("{table}.{column} {written}: {found:?}, not {class:?}"));
            }
        }
        for (table, column, written) in NEGATIVES {
            if let Some(found) = classify(table, column, &type_of(written)) {
                wrong.push(format!("{table}.{column} {written}: {found:?}, not nothing"));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn arrays_are_left_to_the_scan() {
        let mut array = type_of("text");
        array.array = true;
        assert_eq!(classify("users", "email", &array), None);
    }

    #[test]
    fn names_are_split_into_words() {
        let cases: &[(&str, &[&str])] = &[
            ("customerEMail_2", &["customer", "e", "mail", "2"]),
            ("HTTPServer", &["http", "server"]),
            ("addr1", &["addr", "1"]),
            ("Straße", &["strasse"]),
            ("__x__", &["x"]),
        ];
        for (name, expected) in cases {
            assert_eq!(&words(name), expected, "{name}");
        }
    }

    #[test]
    fn no_word_stands_in_two_lexicons_of_one_type() {
        for (at, (class, _, entries)) in LEXICON.iter().enumerate() {
            for entry in entries.split_ascii_whitespace() {
                assert!(entry.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit()), "{entry}");
                for (other, _, others) in LEXICON.iter().skip(at + 1) {
                    let twice = others.split_ascii_whitespace().any(|word| word == entry);
                    let allowed = [C::Biometric, C::Card, C::FullName];
                    assert!(!twice || allowed.contains(other) || class == other, "{entry}: {class:?}, {other:?}");
                }
            }
        }
    }
}
