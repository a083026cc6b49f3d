/**
 * The states of the world as English news writes them: the members of the United Nations, its two observers, Kosovo and Taiwan. Written by
 * hand; what is not here, the names in other languages, comes from CLDR.
 */

/** Holds what English calls a state and what is its. */
export interface StateWords {
  /** ISO 3166 alpha-2. */
  readonly code: string;
  readonly name: string;
  /** Other names in English, none of them a word or a name of something else. */
  readonly others: readonly string[];
  readonly adjectives: readonly string[];
  /** Its capital where that stands for the government and is hardly the name of anything else. */
  readonly seats: readonly string[];
}

// code|name, other names|adjectives|seats
const lines = `AF|Afghanistan|Afghan|Kabul
AL|Albania|Albanian|Tirana
DZ|Algeria|Algerian|Algiers
AD|Andorra|Andorran|
AO|Angola|Angolan|Luanda
AG|Antigua and Barbuda|Antiguan|
AR|Argentina|Argentine,Argentinian|Buenos Aires
AM|Armenia|Armenian|Yerevan
AU|Australia|Australian|Canberra
AT|Austria|Austrian|Vienna
AZ|Azerbaijan|Azerbaijani,Azeri|Baku
BS|Bahamas|Bahamian|
BH|Bahrain|Bahraini|Manama
BD|Bangladesh|Bangladeshi|Dhaka
BB|Barbados|Barbadian|
BY|Belarus|Belarusian,Belarusan,Belorussian|Minsk
BE|Belgium|Belgian|
BZ|Belize|Belizean|Belmopan
BJ|Benin|Beninese|
BT|Bhutan|Bhutanese|Thimphu
BO|Bolivia|Bolivian|La Paz
BA|Bosnia and Herzegovina,Bosnia,Bosnia-Herzegovina|Bosnian|Sarajevo
BW|Botswana|Botswanan|Gaborone
BR|Brazil|Brazilian|Brasília,Brasilia
BN|Brunei|Bruneian|
BG|Bulgaria|Bulgarian|Sofia
BF|Burkina Faso|Burkinabe,Burkinabè|Ouagadougou
BI|Burundi|Burundian|
CV|Cape Verde,Cabo Verde|Verdean|
KH|Cambodia|Cambodian|Phnom Penh
CM|Cameroon|Cameroonian|Yaoundé,Yaounde
CA|Canada|Canadian|Ottawa
CF|Central African Republic||Bangui
TD|Chad|Chadian|N’Djamena,N'Djamena
CL|Chile|Chilean|
CN|China,People’s Republic of China|Chinese|Beijing
CO|Colombia|Colombian|Bogotá,Bogota
KM|Comoros|Comorian|
CG|Republic of the Congo,Congo-Brazzaville||Brazzaville
CD|Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,Congo-Kinshasa|Congolese|Kinshasa
CR|Costa Rica|Rican|
CI|Ivory Coast,Côte d’Ivoire,Cote d'Ivoire|Ivorian|Yamoussoukro
HR|Croatia|Croatian|Zagreb
CU|Cuba|Cuban|Havana
CY|Cyprus|Cypriot|Nicosia
CZ|Czech Republic,Czechia|Czech|Prague
DK|Denmark|Danish|Copenhagen
DJ|Djibouti|Djiboutian|
DM|Dominica||
DO|Dominican Republic|Dominican|Santo Domingo
EC|Ecuador|Ecuadorian,Ecuadorean|Quito
EG|Egypt|Egyptian|Cairo
SV|El Salvador|Salvadoran|
GQ|Equatorial Guinea|Equatoguinean|Malabo
ER|Eritrea|Eritrean|Asmara
EE|Estonia|Estonian|Tallinn
SZ|Eswatini,Swaziland|Swazi|Mbabane
ET|Ethiopia|Ethiopian|Addis Ababa
FJ|Fiji|Fijian|Suva
FI|Finland|Finnish|Helsinki
FR|France|French|Paris
GA|Gabon|Gabonese|Libreville
GM|Gambia|Gambian|Banjul
GE|Georgia,Republic of Georgia|Georgian|Tbilisi
DE|Germany|German|Berlin
GH|Ghana|Ghanaian|Accra
GR|Greece|Greek|Athens
GD|Grenada|Grenadian|
GT|Guatemala|Guatemalan|
GN|Guinea|Guinean|Conakry
GW|Guinea-Bissau||Bissau
GY|Guyana|Guyanese|
HT|Haiti|Haitian|Port-au-Prince
HN|Honduras|Honduran|Tegucigalpa
HU|Hungary|Hungarian|Budapest
IS|Iceland|Icelandic|Reykjavik,Reykjavík
IN|India|Indian|New Delhi,Delhi
ID|Indonesia|Indonesian|Jakarta
IR|Iran,Islamic Republic of Iran|Iranian|Tehran
IQ|Iraq|Iraqi|Baghdad
IE|Ireland,Republic of Ireland|Irish|Dublin
IL|Israel|Israeli|Jerusalem
IT|Italy|Italian|Rome
JM|Jamaica|Jamaican|
JP|Japan|Japanese|Tokyo
JO|Jordan|Jordanian|Amman
KZ|Kazakhstan|Kazakh,Kazakhstani|Astana
KE|Kenya|Kenyan|Nairobi
KI|Kiribati||
XK|Kosovo|Kosovar,Kosovan|Pristina
KW|Kuwait|Kuwaiti|
KG|Kyrgyzstan|Kyrgyz|Bishkek
LA|Laos|Lao,Laotian|Vientiane
LV|Latvia|Latvian|Riga
LB|Lebanon|Lebanese|Beirut
LS|Lesotho|Basotho|Maseru
LR|Liberia|Liberian|Monrovia
LY|Libya|Libyan|Tripoli
LI|Liechtenstein||Vaduz
LT|Lithuania|Lithuanian|Vilnius
LU|Luxembourg|Luxembourgish|
MG|Madagascar|Malagasy|Antananarivo
MW|Malawi|Malawian|Lilongwe
MY|Malaysia|Malaysian|Kuala Lumpur,Putrajaya
MV|Maldives|Maldivian|
ML|Mali|Malian|Bamako
MT|Malta|Maltese|Valletta
MH|Marshall Islands|Marshallese|
MR|Mauritania|Mauritanian|Nouakchott
MU|Mauritius|Mauritian|
MX|Mexico|Mexican|Mexico City
FM|Micronesia|Micronesian|
MD|Moldova|Moldovan|Chisinau,Chișinău
MC|Monaco|Monegasque|
MN|Mongolia|Mongolian|Ulaanbaatar
ME|Montenegro|Montenegrin|Podgorica
MA|Morocco|Moroccan|Rabat
MZ|Mozambique|Mozambican|Maputo
MM|Myanmar,Burma|Burmese|Naypyidaw
NA|Namibia|Namibian|Windhoek
NR|Nauru|Nauruan|
NP|Nepal|Nepali,Nepalese|Kathmandu
NL|Netherlands|Dutch|The Hague
NZ|New Zealand||
NI|Nicaragua|Nicaraguan|Managua
NE|Niger|Nigerien|Niamey
NG|Nigeria|Nigerian|Abuja
KP|North Korea,DPRK||Pyongyang
MK|North Macedonia|Macedonian|Skopje
NO|Norway|Norwegian|Oslo
OM|Oman|Omani|Muscat
PK|Pakistan|Pakistani|Islamabad
PW|Palau|Palauan|
PS|Palestine|Palestinian|Ramallah
PA|Panama|Panamanian|
PG|Papua New Guinea||Port Moresby
PY|Paraguay|Paraguayan|
PE|Peru|Peruvian|Lima
PH|Philippines|Philippine,Filipino|Manila
PL|Poland|Polish|Warsaw
PT|Portugal|Portuguese|Lisbon
QA|Qatar|Qatari|Doha
RO|Romania|Romanian|Bucharest
RU|Russia,Russian Federation|Russian|Moscow,Kremlin
RW|Rwanda|Rwandan|Kigali
KN|Saint Kitts and Nevis,St. Kitts and Nevis||
LC|Saint Lucia,St. Lucia||
VC|Saint Vincent and the Grenadines,St. Vincent and the Grenadines||
WS|Samoa|Samoan|
SM|San Marino||
ST|São Tomé and Príncipe,Sao Tome and Principe||
SA|Saudi Arabia|Saudi|Riyadh
SN|Senegal|Senegalese|Dakar
RS|Serbia|Serbian|Belgrade
SC|Seychelles|Seychellois|
SL|Sierra Leone||
SG|Singapore|Singaporean|
SK|Slovakia|Slovak|Bratislava
SI|Slovenia|Slovenian,Slovene|Ljubljana
SB|Solomon Islands||Honiara
SO|Somalia|Somali|Mogadishu
ZA|South Africa||Pretoria
KR|South Korea,Republic of Korea||Seoul
SS|South Sudan||Juba
ES|Spain|Spanish|Madrid
LK|Sri Lanka|Lankan|Colombo
SD|Sudan|Sudanese|Khartoum
SR|Suriname|Surinamese|
SE|Sweden|Swedish|Stockholm
CH|Switzerland|Swiss|Bern
SY|Syria|Syrian|Damascus
TW|Taiwan|Taiwanese|Taipei
TJ|Tajikistan|Tajik|Dushanbe
TZ|Tanzania|Tanzanian|Dodoma
TH|Thailand|Thai|Bangkok
TL|East Timor,Timor-Leste|Timorese|Dili
TG|Togo|Togolese|
TO|Tonga|Tongan|
TT|Trinidad and Tobago|Trinidadian|
TN|Tunisia|Tunisian|Tunis
TR|Turkey,Türkiye,Turkiye|Turkish|Ankara
TM|Turkmenistan|Turkmen|Ashgabat
TV|Tuvalu|Tuvaluan|
UG|Uganda|Ugandan|Kampala
UA|Ukraine|Ukrainian|Kyiv,Kiev
AE|United Arab Emirates,UAE,U.A.E.|Emirati|Abu Dhabi
GB|United Kingdom,Britain,Great Britain,UK,U.K.|British,English,UK,U.K.|London
US|United States,United States of America,U.S.,USA|American,U.S.,US|Washington,White House
UY|Uruguay|Uruguayan|Montevideo
UZ|Uzbekistan|Uzbek|Tashkent
VU|Vanuatu|Vanuatuan|
VA|Vatican,Holy See,Vatican City||
VE|Venezuela|Venezuelan|Caracas
VN|Vietnam,Viet Nam|Vietnamese|Hanoi
YE|Yemen|Yemeni|Sanaa,Sana’a
ZM|Zambia|Zambian|Lusaka
ZW|Zimbabwe|Zimbabwean|Harare`;

const list = (words: string): string[] => (words === '' ? [] : words.split(','));

/** Lists the states of the world. */
export const STATES: readonly StateWords[] = lines.split('\n').map((line) => {
  const [code = '', names = '', adjectives = '', seats = ''] = line.split('|');
  const [name = '', ...others] = list(names);
  return { code, name, others, adjectives: list(adjectives), seats: list(seats) };
});

/** States whose name is a person's or another place's too: it counts where the sentence speaks of a government. */
export const ambiguousStates: ReadonlySet<string> = new Set([
  'Georgia',
  'Jordan',
  'Chad',
  'Grenada',
  'Dominica',
]);

/** States whose name is a larger place's too: it never counts alone. */
export const overshadowedStates: ReadonlySet<string> = new Set(['Georgia']);

/** Names of states in other languages that are words or names of something else in English. */
export const foreignHomographs: ReadonlySet<string> = new Set([
  'Maurice',
  'Dominique',
  'Dominica',
  'Granada',
  'Grenade',
  'Salvador',
  'Chili',
  'Chad',
  'Georgia',
  'Jordan',
  'Jordania',
  'Inde',
  'Tonga',
]);
