//! The words by which column and table names are classified: English, French, German, Spanish, Portuguese, Italian, Dutch, Polish,
//! the Nordic languages, Turkish, and romanized Russian, Japanese and Chinese.
//!
//! Words are in lower case and without accents, in lists separated by blanks; an entry of several words is written together.

use std::collections::{HashMap, HashSet};
use std::sync::{LazyLock, OnceLock};

use super::column_hints::ColumnClass::{self as C};

/// Whether a word says it alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Strength {
    /// The words alone say it.
    Strong,
    /// They need a table or a word before them that speaks of persons.
    Weak,
}

use Strength::{Strong, Weak};

/// A list of words, hashed when it is first asked.
#[derive(Debug)]
pub(super) struct WordSet {
    words: &'static str,
    set: OnceLock<HashSet<&'static str>>,
}

impl WordSet {
    /// Of words between blanks.
    pub(super) const fn new(words: &'static str) -> Self {
        WordSet { words, set: OnceLock::new() }
    }
}

/// Whether a list holds a word.
pub(super) fn holds(list: &WordSet, word: &str) -> bool {
    list.set.get_or_init(|| list.words.split_ascii_whitespace().collect()).contains(word)
}

/// The classes that a group of words written together may be of, in the order of the lexicon.
pub(super) fn classes_of(joined: &str) -> &'static [(C, Strength)] {
    static CLASSES: LazyLock<HashMap<&'static str, Vec<(C, Strength)>>> = LazyLock::new(|| {
        let mut classes: HashMap<_, Vec<_>> = HashMap::new();
        for (class, strength, entries) in LEXICON {
            for entry in entries.split_ascii_whitespace() {
                let of: &mut Vec<_> = classes.entry(entry).or_default();
                if !of.contains(&(*class, *strength)) {
                    of.push((*class, *strength));
                }
            }
        }
        classes
    });
    CLASSES.get(joined).map_or(&[], Vec::as_slice)
}

/// Words in front of which a name is about something else: a flag, a number of things, a setting.
pub(super) static PREFIX_VETOES: WordSet = WordSet::new(
    "\
    is has can should allow allows show hide send sends receive receives use uses require \
    requires enable enabled disable disabled count total max min avg skip verify verified \
    confirmed est ist hat tiene accept accepts wants want notify opt exclude include ignore \
    validate product file host table server font event class method",
);

/// Words after a match that leave it what it is.
pub(super) static NEUTRAL_SUFFIXES: WordSet = WordSet::new(
    "\
    address addr adresse number no num nr nbr numero numer nummer value text txt str string raw \
    plain full line normalized normalised canonical lower lowercase clear cleartext encrypted \
    enc original orig old new prev previous current pending unconfirmed temp tmp backup bak \
    legacy field col column primary secondary main alt alternate alternative other extra \
    override snapshot copy complete completo complet home work office business private personal \
    mobile cell emergency day evening billing shipping delivery invoice mailing legal de do da \
    del of the du la le van der user usr customer cust client contact person patient employee \
    member owner sender recipient author buyer seller holder parent spouse mother father \
    guardian cliente usuario contacto contato empleado paciente utilisateur salarie kunde \
    kunden benutzer utente klant gebruiker klienta klient kund bruker asiakas musteri muesteri privat \
    geschaeftlich dienstlich dtm dte fld vch nvc chr maison travail domicile casa trabajo fixo fijo",
);

/// Words after a secret that leave it one: a hash of a password is still a secret.
pub(super) static SECRET_SUFFIXES: WordSet = WordSet::new(
    "\
    hash hashed digest salt sha md5 md bcrypt argon crypt crypted encrypted key code answer \
    ciphertext cipher",
);

/// Words for persons, in table names and before a weak word. Plurals in -s are dropped before.
pub(super) static PERSON_WORDS: WordSet = WordSet::new(
    "\
    user usr customer cust client patient employee emp person people contact member lead \
    applicant driver subscriber student pupil teacher staff candidate guest visitor profile \
    doctor physician author donor passenger recipient beneficiary guardian parent child \
    children worker owner buyer seller attendee participant resident citizen sender receiver \
    spouse mother father payer payee cardholder holder signer signatory referee reporter \
    requester insured policyholder claimant borrower debtor tenant voter player caller \
    supervisor manager billing shipping delivery invoice emergency admin human individual \
    inhabitant purchaser cliente usuario persona empleado empregado funcionario paciente alumno \
    aluno contacto contato pessoa socio utilisateur personne employe salarie adherent abonne \
    etudiant kunde kunden benutzer nutzer mitarbeiter personen mitglied mitglieder schueler \
    patienten ansprechpartner utente persone dipendente paziente clienti utenti klant klanten \
    gebruiker medewerker persoon leden klient klienci pracownik pracownicy uzytkownik \
    uzytkownicy osoba osoby pacjent kund kunder bruker brukere anvandare medarbejder medlem \
    asiakas henkilo musteri kullanici calisan hasta",
);

/// Heads of table names that leave the word before them in force.
pub(super) static TABLE_NEUTRAL: WordSet = WordSet::new(
    "\
    detail info information data record list master base history archive backup old new account \
    view tbl table import export staging stg raw dim copy temp tmp log audit",
);

/// Words for addresses, in table names.
pub(super) static ADDRESS_WORDS: WordSet = WordSet::new(
    "\
    address adresse adressen adres adresy direccion direccione endereco indirizzo indirizzi \
    location",
);

/// Words for things whose names, towns and states are nobody's.
pub(super) static THING_WORDS: WordSet = WordSet::new(
    "\
    product file host table city cities country countries setting feature role tag migration \
    category categories permission plan server item sku currency currencies language template \
    queue job state province zone region town airport station brand article page menu theme \
    plugin module service project task type status unit warehouse branch department group team \
    channel field attribute option variant color colour game film movie song album track book \
    course exam stadt staedte ort orte land laender ville pays ciudad pais cidade postcode \
    zipcode zip postleitzahl plz county district municipality organization organisation company \
    companies firm store shop supplier vendor timezone event",
);

/// The words of each class.
pub(super) static LEXICON: &[(C, Strength, &str)] = &[
    (
        C::Email,
        Strong,
        "email emailaddress emailaddr emailid mailaddress mailaddr mailto upn contactemail \
         courriel adressemail adresseemail emailadresse mailadresse correo correoelectronico \
         correio correioeletronico postaelettronica pec emailadres adresemail poczta \
         pocztaemail epost epostadresse epostadress sahkoposti saehkoeposti saehkoepostiosoite sahkopostiosoite eposta \
         epostaadresi pochta meruadoresu elektronischepost",
    ),
    (C::Email, Weak, "mail mel"),
    (
        C::Phone,
        Strong,
        "phone phoneno phonenumber phonenum telephone telephonenumber telno telnumber \
         mobilephone mobileno mobilenumber cellphone cellnumber msisdn whatsapp whatsappnumber \
         fax faxno faxnumber landline contactno contactnumber homephone workphone telecopie \
         telefon telefonnummer telefonnr handy handynummer handynr mobilnummer mobiltelefon \
         rufnummer telefax faxnummer telefono telefonos movil celular telefone telemovel \
         cellulare telefoon telefoonnummer gsm gsmnummer komorka numertelefonu nrtelefonu \
         puhelin puhelinnumero telefonnumarasi denwa denwabango shouji dianhua telefonnumro \
         numerotelephone numtel telefonomovil telephoneportable",
    ),
    (C::Phone, Weak, "tel cell mobile mobil mobiel portable fixe mobiltlf tlf"),
    (
        C::FirstName,
        Strong,
        "firstname fname givenname forename forenames middlename nickname preferredname prenom \
         prenoms vorname vornamen rufname primernombre segundonombre primeironome voornaam \
         voornamen roepnaam imie fornavn fornamn etunimi isim imya",
    ),
    (C::FirstName, Weak, "first given middle nombre nome nombres ad mei nick"),
    (
        C::LastName,
        Strong,
        "lastname lname surname familyname maidenname mothersmaidenname mothermaidenname \
         secondname nomfamille nomdefamille nomnaissance nomdenaissance nomjeunefille nachname \
         nachnamen familienname geburtsname apellido apellidos primerapellido segundoapellido \
         sobrenome apelido cognome achternaam tussenvoegsel nazwisko etternavn efternavn \
         efternamn sukunimi soyad soyadi soyisim familiya",
    ),
    (C::LastName, Weak, "last surnam nom sei xing maiden"),
    (
        C::FullName,
        Strong,
        "fullname realname legalname customername patientname employeename personname \
         cardholder cardholdername accountholder accountholdername contactname contactperson \
         recipientname shiptoname billtoname shippingname billingname deliveryname beneficiaryname guarantorname personnecontact personneacontacter nomcomplet vollername vollstaendigername \
         kontoinhaber karteninhaber ansprechpartner kontaktperson \
         personacontacto contactpersoon osobakontaktowa nombrecompleto nombreyapellido \
         nombreapellidos nomecompleto nominativo intestatario volledigenaam tenaamstelling \
         imienazwisko imieinazwisko imiinazwisko fio adsoyad xingming fuldenavn fulltnavn \
         nextofkin emergencycontact signedby kundenname mitarbeitername nomclient nomecliente \
         nombrecliente klantnaam kundnamn kundenavn",
    ),
    (
        C::FullName,
        Weak,
        "name displayname naam navn namn inhaber titulaire titular beneficiary beneficiaire \
         beneficiario beneficiaria begunstigde beguenstigter guarantor garant buerge nom",
    ),
    (
        C::Username,
        Strong,
        "username userlogin loginname login screenname skype skypeid telegram twitterhandle \
         twitter twitterid facebook facebookid instagram linkedin linkedinid openid \
         identifiantconnexion benutzername nombreusuario nombredeusuario nomeusuario \
         nomutilisateur nomdutilisateur nomeutente gebruikersnaam nazwauzytkownika brukernavn \
         anvandarnamn anvaendarnamn kullaniciadi githublogin githubusername discordid wechatid ldapid \
         samaccountname",
    ),
    (C::Username, Weak, "handle kennung identifiant usuario utente uzytkownik"),
    (
        C::BirthDate,
        Strong,
        "dob birthdate birthday dateofbirth dateborn borndate bday datebirth birthdt \
         dateofdeath deathdate datenaissance datedenaissance naissance naiss ddn geburtsdatum \
         geburtstag gebdatum gebdat gebtag fechanacimiento fechadenacimiento fnacimiento fnac \
         nacimiento datanascimento datadenascimento dtnasc dtnascimento nascimento datanascita \
         datadinascita nascita geboortedatum dataurodzenia urodziny fodselsdato fodelsedatum \
         foedselsdato foedselsdag foedelsedatum syntymaaika syntymaeaika syntymapaiva \
         dogumtarihi dogumgunu dogumguenue datarozhdeniya seinengappi chusheng chushengriqi",
    ),
    (C::BirthDate, Weak, "birth born anniversaire"),
    (
        C::BirthYear,
        Strong,
        "birthyear yearofbirth yob geburtsjahr anneenaissance anonacimiento annonascita \
         geboortejaar rokurodzenia fodselsar",
    ),
    (C::UsSsn, Strong, "ssn socialsecurity socialsecuritynumber socialsecurityno ssnumber"),
    (
        C::NationalId,
        Strong,
        "nationalid nationalidnumber nationalidno natid natidnum natidno natidnumber nationalinsurance nationalinsurancenumber nino taxid \
         taxpayerid taxnumber taxidnumber tin itin passport passportno passportnumber \
         passportid driverlicense driverslicense driverlicence driverslicence drivinglicence \
         drivinglicense licencenumber licensenumber driverlicenseno drivinglicenceno dlnumber \
         aadhaar aadhar aadhaarnumber pannumber panno nir numerosecu numerosecuritesociale \
         securitesociale numss numsecu cni numeropasseport passeport permisconduire \
         sozialversicherungsnummer sozialversicherungsnr svnr svnummer \
         rentenversicherungsnummer steuerid steuernummer steuernr steueridentifikationsnummer \
         personalausweis personalausweisnummer ausweisnummer ausweisnr reisepass \
         reisepassnummer fuehrerschein fuehrerscheinnummer dni nif nuss curp cedula pasaporte \
         numeroseguridadsocial cpf cnpj cnh passaporte codicefiscale cartaidentita \
         cartadidentita patente bsn burgerservicenummer sofinummer rijbewijs rijbewijsnummer \
         paspoort paspoortnummer pesel nip dowod dowodosobisty nrdowodu paszport personnummer \
         fodselsnummer foedselsnummer cprnummer cprnr hetu henkilotunnus henkiloetunnus tckn \
         tckimlik tckimlikno kimlikno snils mynumber shenfenzheng shenfenzhenghao jumin \
         immatriculation licenseplate licenceplate plateno platenumber numberplate kennzeichen \
         matricula",
    ),
    (C::NationalId, Weak, "sin ein pan idnr nie rfc rut rg nis pis cf permis cpr inn"),
    (
        C::HealthId,
        Strong,
        "mrn medicalrecord medicalrecordnumber medicalrecordno nhsno nhsnumber insuranceid \
         insurancenumber insuranceno policynumber policyno memberid membernumber subscriberid \
         medicareid medicarenumber medicaidid healthcardnumber healthplanid versichertennummer \
         versichertennr krankenversicherungsnummer kvnr numeromutuelle dossiermedical \
         historiaclinica prontuario tesserasanitaria cartellaclinica zorgverzekeringsnummer \
         polisnummer",
    ),
    (
        C::Street,
        Strong,
        "street streetaddress streetname streetno streetnumber addressline addressline1 \
         addressline2 addr1 addr2 address1 address2 houseno housenumber apartmentno pobox \
         mailingaddress homeaddress postaladdress billingaddress shippingaddress \
         deliveryaddress fulladdress residentialaddress rue numerorue lieudit complementadresse \
         adressepostale adresselivraison strasse strassenname strassehausnummer hausnummer \
         hausnr anschrift lieferadresse rechnungsadresse postanschrift direccion calle \
         domicilio direccionenvio endereco rua logradouro morada indirizzo straat straatnaam \
         huisnummer ulica nrdomu gatuadress gatuadresse veiadresse osoite katuosoite sokak \
         juusho dizhi streetline numcasa apartment suite",
    ),
    (
        C::Street,
        Weak,
        "line1 line2 toline1 toline2 address addr adresse adr adres str voie via civico gate apt vej",
    ),
    (
        C::City,
        Strong,
        "city town cityname ville commune wohnort stadt ciudad cidade municipio citta comune \
         woonplaats miasto postort poststed ortschaft localidad localite hometown placeofbirth birthplace \
         lieunaissance geburtsort lugarnacimiento",
    ),
    (C::City, Weak, "ort plaats by stad"),
    (C::State, Weak, "state province bundesland provincia estado stato wojewodztwo county"),
    (
        C::Postcode,
        Strong,
        "zip zipcode postcode postalcode postcodezip codepostal plz postleitzahl codigopostal \
         cep postnummer postnr kodpocztowy postakodu postinumero zippostal zippostalcode yubin",
    ),
    (C::Postcode, Weak, "postal cp cap indeks"),
    (
        C::Coordinate,
        Strong,
        "latitude longitude latitud longitud latitudine longitudine breitengrad laengengrad \
         breedtegraad lengtegraad szerokosc dlugosc breddegrad geolat geolng geolon gpslat \
         gpslng gpslon",
    ),
    (C::Coordinate, Weak, "lat lng lon long"),
    (C::Iban, Strong, "iban ibannumber ibancode kontoiban"),
    (
        C::BankAccount,
        Strong,
        "accountno accountnumber acctno acctnumber acctnum bankaccount bankaccountnumber \
         bankaccountno bban rib comptebancaire numerocompte kontonummer kontonr ktonr \
         cuentabancaria numerocuenta clabe cbu contabancaria numeroconta contocorrente \
         rekeningnummer rekeningnr nrkonta numerkonta bankgiro",
    ),
    (C::BankAccount, Weak, "kto acct rekening cuenta conta conto"),
    (
        C::Card,
        Strong,
        "cardno cardnumber cardnum ccnum ccnumber ccno creditcard creditcardnumber creditcardno \
         debitcard debitcardnumber cartebancaire cartecredit numerocarte kartennummer \
         kreditkarte kreditkartennummer tarjeta numerotarjeta tarjetacredito cartaocredito \
         numerocartao cartacredito numerocarta kaartnummer creditcardnummer nrkarty numerkarty \
         kortnummer primaryaccountnumber cardpan",
    ),
    (C::Card, Weak, "cc cb pan"),
    (
        C::CardSecret,
        Strong,
        "cvv cvc cvv2 cvc2 cardcvv cardcvc cardsecuritycode securitycode pincode pinnumber \
         cardpin pruefziffer cardtrack trackdata",
    ),
    (C::CardSecret, Weak, "pin"),
    (
        C::Secret,
        Strong,
        "password passwd pwd passwordhash passphrase secret secretkey clientsecret token apikey \
         apitoken apisecret authtoken accesstoken refreshtoken sessiontoken sessionid \
         sessionkey resettoken remembertoken csrftoken bearertoken idtoken otp otpsecret \
         totpsecret mfasecret twofactorsecret recoverycode recoverycodes securityanswer \
         privatekey salt motdepasse mdp passwort kennwort contrasena clave senha parolachiave \
         wachtwoord haslo passord losenord loesenord sifre passwordsalt accesskey secretanswer \
         fcmtoken devicetoken pushtoken encryptedpassword hashedpassword passworddigest \
         webhooksecret signingsecret authkey invitetoken",
    ),
    (C::Secret, Weak, "pass parola parol pw auth"),
    (
        C::IpAddress,
        Strong,
        "ip ipaddr ipaddress ipv4 ipv6 lastip remoteaddr remoteip clientip loginip signupip \
         registrationip adresseip direccionip ipadresse ipadres enderecoip indirizzoip \
         remoteaddress lastloginip currentsigninip lastsigninip sourceip",
    ),
    (C::MacAddress, Strong, "mac macaddr macaddress adressemac macadresse"),
    (
        C::DeviceId,
        Strong,
        "deviceid deviceuuid deviceidentifier imei imsi iccid idfa idfv gaid adid advertisingid \
         cookie cookieid browserid browserfingerprint devicefingerprint androidid \
         serialnumberdevice visitorid anonymousid",
    ),
    (
        C::Url,
        Strong,
        "avatarurl avatar profileurl photourl pictureurl profilepicture profileimage \
         facebookurl linkedinurl twitterurl githuburl homepage personalwebsite profilelink",
    ),
    (C::Url, Weak, "website url photo picture image blog"),
    (
        C::Biometric,
        Strong,
        "photo picture portrait fingerprint faceimage faceencoding facetemplate voiceprint \
         retina iris signature biometric biometrictemplate passphoto avatar profilephoto \
         profilepicture foto unterschrift firma lichtbild",
    ),
];
