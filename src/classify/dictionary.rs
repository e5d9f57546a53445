//! Words that are mostly names of persons and places.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::detect::column_hints::words;
use crate::detect::name_lists;
use crate::locales::Locale;

/// Whether it is one or two given names, in any case.
pub(super) fn is_given_name(value: &[u8]) -> bool {
    in_any_case(value, |text| {
        let mut parts = text.split(|b| matches!(b, b' ' | b'-')).filter(|part| !part.is_empty());
        name_lists::is_given_name(text)
            || (parts.clone().count() == 2 && parts.all(name_lists::is_given_name))
    })
}

/// Whether it is a family name, in any case.
pub(super) fn is_surname(value: &[u8]) -> bool {
    in_any_case(value, |text| {
        let mut parts = text.split(|b| matches!(b, b' ' | b'-')).filter(|part| !part.is_empty());
        name_lists::is_family_name(text) || parts.any(name_lists::is_family_name)
    })
}

/// Whether it is the name of a person: two to five words, the first of which is a given name, or the first behind a comma.
pub(super) fn is_person(value: &[u8]) -> bool {
    if value.contains(&b'@') || value.iter().any(u8::is_ascii_digit) {
        return false;
    }
    in_any_case(value, |text| {
        if name_lists::is_made_of_names(text) {
            return text.contains(&b' ') || !text.is_ascii();
        }
        let given = match text.iter().position(|b| *b == b',') {
            Some(comma) => text.get(comma + 1..).unwrap_or_default(),
            None => text,
        };
        let words = text.split(|b| *b == b' ').filter(|word| !word.is_empty()).count();
        let mut parts = given.split(|b| *b == b' ').filter(|word| !word.is_empty());
        let first = parts.find(|word| !is_title(word)).unwrap_or_default();
        (2..=5).contains(&words) && name_lists::is_given_name(first)
    })
}

fn is_title(word: &[u8]) -> bool {
    matches!(
        word,
        b"Mr" | b"Mr." | b"Mrs" | b"Mrs." | b"Ms" | b"Ms." | b"Dr" | b"Dr." | b"Prof" | b"Prof."
    )
}

/// Whether it is a well-known town.
pub(super) fn is_city(value: &[u8]) -> bool {
    static SET: LazyLock<HashSet<&'static str>> =
        LazyLock::new(|| CITIES.split_ascii_whitespace().collect());
    spelled_together(value).is_some_and(|key| SET.contains(key.as_str()))
}

/// Whether it is a state, province or region, or its code.
pub(super) fn is_region(value: &[u8]) -> bool {
    static SET: LazyLock<HashSet<String>> = LazyLock::new(|| {
        let regions =
            Locale::all().iter().flat_map(|locale| locale.states.iter().chain(locale.state_codes));
        let listed = regions.map(|region| words(region).concat());
        listed.chain(REGIONS.split_ascii_whitespace().map(str::to_owned)).collect()
    });
    spelled_together(value).is_some_and(|key| SET.contains(&key))
}

/// Without blanks, accents and capitals.
fn spelled_together(value: &[u8]) -> Option<String> {
    let text = str::from_utf8(value).ok().filter(|text| text.len() <= WORD_BYTES_MAX)?;
    Some(words(text).concat()).filter(|key| !key.is_empty())
}

/// The longest name of a place, in bytes.
const WORD_BYTES_MAX: usize = 60;

/// Asks as it is, then with each word capitalised where it is written in one case.
fn in_any_case(value: &[u8], holds: impl Fn(&[u8]) -> bool) -> bool {
    if value.len() > NAME_BYTES_MAX {
        return false;
    }
    if holds(value) {
        return true;
    }
    let Ok(text) = str::from_utf8(value) else { return false };
    let one_case = !text.chars().any(char::is_lowercase) || !text.chars().any(char::is_uppercase);
    one_case && holds(capitalised(text).as_bytes())
}

/// The longest name of a person, in bytes.
const NAME_BYTES_MAX: usize = 160;

fn capitalised(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut starts = true;
    for c in text.chars() {
        if starts {
            out.extend(c.to_uppercase());
        } else {
            out.extend(c.to_lowercase());
        }
        starts = matches!(c, ' ' | '-' | '\'');
    }
    out
}

/// Those of Canada and Australia, which no list of the locales has.
const REGIONS: &str = "\
    alberta ab britishcolumbia bc manitoba mb newbrunswick nb newfoundland newfoundlandandlabrador nl novascotia ns nunavut nu \
    ontario on princeedwardisland pe quebec qc saskatchewan sk yukon yt nsw newsouthwales queensland qld southaustralia sa \
    tasmania tas vic westernaustralia wa australiancapitalterritory act northernterritory nt";

/// Large and well-known towns, written together, without accents and in lower case.
const CITIES: &str = "\
    newyork newyorkcity nyc losangeles chicago houston phoenix philadelphia sanantonio sandiego dallas sanjose austin jacksonville \
    fortworth columbus charlotte sanfrancisco indianapolis seattle denver washington washingtondc boston elpaso nashville detroit \
    oklahomacity portland lasvegas memphis louisville baltimore milwaukee albuquerque tucson fresno sacramento kansascity mesa \
    atlanta omaha coloradosprings raleigh miami longbeach virginiabeach oakland minneapolis tulsa tampa arlington neworleans wichita \
    cleveland bakersfield aurora anaheim honolulu santaana riverside corpuschristi lexington stockton saintpaul stpaul cincinnati \
    stlouis saintlouis pittsburgh greensboro anchorage plano lincoln orlando irvine newark toledo durham chulavista fortwayne \
    jerseycity stpetersburg laredo madison chandler buffalo lubbock scottsdale reno glendale gilbert northlasvegas winstonsalem \
    chesapeake norfolk fremont garland irving hialeah richmond boise spokane batonrouge tacoma sanbernardino modesto fontana \
    desmoines moreno rochester fayetteville yonkers worcester columbia cedarrapids littlerock amarillo mobile grandrapids \
    saltlakecity huntsville tallahassee knoxville providence brownsville springfield cambridge beaverton boulder hartford albany \
    toronto montreal vancouver calgary edmonton ottawa winnipeg quebec quebeccity hamilton kitchener london halifax victoria \
    saskatoon regina mississauga mexico mexicocity ciudaddemexico guadalajara monterrey puebla tijuana leon juarez zapopan merida \
    cancun toluca queretaro havana lahabana guatemala sansalvador tegucigalpa managua panama bogota medellin cali barranquilla \
    cartagena caracas maracaibo valencia quito guayaquil lima arequipa trujillo lapaz santacruz asuncion montevideo buenosaires cordoba \
    rosario mendoza laplata santiago santiagodechile valparaiso concepcion saopaulo riodejaneiro brasilia salvador fortaleza \
    belohorizonte manaus curitiba recife portoalegre belem goiania guarulhos campinas saoluis maceio natal campogrande teresina \
    edinburgh glasgow manchester birmingham leeds liverpool sheffield bristol newcastle nottingham leicester cardiff belfast \
    coventry bradford hull stoke wolverhampton plymouth derby southampton portsmouth aberdeen swansea oxford brighton york bath \
    dundee exeter norwich dublin cork galway limerick paris marseille lyon toulouse nice nantes strasbourg montpellier bordeaux \
    lille rennes reims lehavre saintetienne toulon grenoble dijon angers nimes villeurbanne clermontferrand tours limoges amiens \
    metz besancon perpignan orleans rouen mulhouse caen nancy avignon poitiers versailles larochelle pau cannes antibes brussels \
    bruxelles brussel antwerp antwerpen gent ghent charleroi liege brugge bruges namur leuven luxembourg luxemburg amsterdam \
    rotterdam thehague denhaag utrecht eindhoven groningen tilburg almere breda nijmegen haarlem arnhem enschede maastricht leiden \
    delft zwolle berlin hamburg muenchen munich koeln cologne frankfurt frankfurtammain stuttgart duesseldorf dortmund essen \
    leipzig bremen dresden hannover nuernberg nuremberg duisburg bochum wuppertal bielefeld bonn muenster karlsruhe mannheim \
    augsburg wiesbaden gelsenkirchen moenchengladbach braunschweig chemnitz kiel aachen halle magdeburg freiburg krefeld luebeck \
    oberhausen erfurt mainz rostock kassel hagen saarbruecken potsdam heidelberg darmstadt regensburg wuerzburg ulm heilbronn \
    wolfsburg goettingen offenbach jena trier konstanz bamberg passau wien vienna graz linz salzburg innsbruck klagenfurt zuerich \
    zurich genf geneva geneve basel bern berne lausanne winterthur luzern lucerne stgallen lugano madrid barcelona sevilla seville \
    zaragoza malaga murcia palma laspalmas bilbao alicante valladolid vigo gijon granada vitoria elche oviedo pamplona almeria \
    santander burgos salamanca albacete lisboa lisbon porto braga coimbra setubal funchal aveiro faro roma rome milano milan \
    napoli naples torino turin palermo genova genoa bologna firenze florence bari catania venezia venice verona messina padova \
    trieste brescia taranto prato parma modena reggio livorno cagliari foggia perugia ravenna rimini salerno ferrara sassari \
    bergamo pescara trento siena pisa warszawa warsaw krakow cracow lodz wroclaw poznan gdansk szczecin bydgoszcz lublin katowice \
    bialystok gdynia czestochowa radom torun sosnowiec kielce rzeszow gliwice zabrze olsztyn praha prague brno ostrava plzen \
    bratislava kosice budapest debrecen szeged pecs gyor bucuresti bucharest cluj clujnapoca timisoara iasi constanta craiova \
    brasov sofia plovdiv varna burgas beograd belgrade novisad nis zagreb split rijeka ljubljana maribor sarajevo skopje tirana \
    athina athens thessaloniki patras heraklion istanbul ankara izmir bursa adana gaziantep konya antalya kayseri mersin stockholm \
    goeteborg gothenburg goteborg malmoe malmo uppsala vasteras orebro linkoeping helsingborg oslo bergen trondheim stavanger \
    drammen tromso kobenhavn koebenhavn copenhagen aarhus odense aalborg helsinki espoo tampere vantaa oulu turku reykjavik tallinn tartu \
    riga vilnius kaunas minsk kyiv kiev kharkiv odessa odesa dnipro lviv moscow moskva saintpetersburg sanktpeterburg novosibirsk \
    yekaterinburg kazan samara omsk tbilisi yerevan baku almaty astana tashkent tokyo osaka kyoto yokohama nagoya sapporo kobe \
    fukuoka kawasaki saitama hiroshima sendai chiba seoul busan incheon daegu daejeon beijing shanghai guangzhou shenzhen tianjin \
    chongqing chengdu wuhan hangzhou nanjing xian suzhou qingdao dalian harbin shenyang kunming hongkong macau taipei kaohsiung \
    taichung singapore kualalumpur penang jakarta surabaya bandung medan manila quezoncity cebu davao bangkok chiangmai hanoi \
    hochiminhcity danang phnompenh yangon dhaka chittagong kathmandu colombo delhi newdelhi mumbai bombay bangalore bengaluru \
    hyderabad ahmedabad chennai madras kolkata calcutta pune jaipur surat lucknow kanpur nagpur indore bhopal patna vadodara \
    karachi lahore islamabad rawalpindi faisalabad peshawar kabul tehran mashhad isfahan shiraz baghdad basra mosul riyadh jeddah \
    mecca medina dammam dubai abudhabi sharjah doha kuwait manama muscat sanaa amman beirut damascus aleppo jerusalem telaviv \
    haifa cairo alexandria giza tripoli tunis algiers oran casablanca rabat fes marrakech tangier khartoum addisababa nairobi \
    mombasa kampala kigali daressalaam lagos abuja kano ibadan accra kumasi abidjan dakar bamako kinshasa luanda lusaka harare \
    maputo johannesburg capetown durban pretoria portelizabeth sydney melbourne brisbane perth adelaide goldcoast canberra \
    wollongong hobart geelong townsville darwin cairns auckland wellington christchurch dunedin";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_known_in_any_case() {
        type Case = (fn(&[u8]) -> bool, &'static str, bool);
        let cases: &[Case] = &[
            (is_given_name, "Tyson", true),
            (is_given_name, "tyson", true),
            (is_given_name, "Tyson-Anna", true),
            (is_given_name, "Widget", false),
            (is_surname, "KILBACK", true),
            (is_person, "Tyson Kilback", true),
            (is_person, "TYSON ZZYZX", true),
            (is_person, "Dr. Tyson Zzyzx", true),
            (is_person, "Zzyzx, Tyson", true),
            (is_person, "Tyson", false),
            (is_person, "Blue Widget", false),
            (is_person, "", false),
            (is_city, "New York", true),
            (is_city, "MÜNCHEN", true),
            (is_city, "Widget", false),
            (is_city, "", false),
            (is_region, "California", true),
            (is_region, "CA", true),
            (is_region, "Widget", false),
        ];
        for (holds, value, expected) in cases {
            assert_eq!(holds(value.as_bytes()), *expected, "{value}");
        }
    }
}
