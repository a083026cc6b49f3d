/** Common nouns by which English news calls an organisation that it named before: what its name may tell. Lower case. */

/** Nouns for firms, which a name need not show. */
const firms = new Set(
  'company firm business group manufacturer maker retailer operator carmaker startup start-up chain developer supplier chipmaker lender carrier brand'.split(
    ' ',
  ),
);

/** Other nouns, each with the words of a name that it fits. */
const others = `union: union workers federation brotherhood association
trust: trust
charity: trust charity foundation
foundation: foundation
council: council
ministry: ministry
department: department
agency: agency administration bureau office press xinhua reuters tass interfax kyodo yonhap
bureau: bureau
regulator: office authority commission agency regulator
watchdog: office authority commission agency watchdog
authority: authority
fund: fund funds capital
commission: commission
committee: committee
board: board
university: university
college: college
school: school academy
district: schools district
institute: institute
institution: university institute college museum
hospital: hospital infirmary medical clinic
clinic: clinic
museum: museum gallery
gallery: gallery
church: church cathedral
bank: bank
airline: airlines airline airways air jet
carrier: airlines airline airways air
club: club fc united city rovers town athletic county
team: club fc united city rovers town
association: association
federation: federation
society: society
league: league
party: party
institute: institute
center: center centre
centre: centre center
network: network
office: office
organisation: organisation organization
organization: organization organisation
alliance: alliance pact treaty organization organisation
bloc: bloc union pact
body: association council commission board office agency authority
group: group alliance council coalition association campaign movement network society action
company: company inc corp ltd plc holdings industries group
newspaper: post times today daily herald tribune journal news mail guardian mirror gazette
paper: post times today daily herald tribune journal news mail guardian mirror gazette
daily: post times today daily herald tribune journal news mail guardian mirror gazette
broadcaster: radio television tv broadcasting news network bbc cnn
outlet: post times today daily herald tribune journal news mail guardian mirror gazette agency
police: police
service: service
force: police force
airport: airport
campaign: campaign
band: band duo trio quartet quintet orchestra
orchestra: orchestra philharmonic symphony
choir: choir chorus
theatre: theatre theater
theater: theatre theater
duo: -
trio: -`;

const fits = new Map<string, Set<string>>();
for (const line of others.split('\n')) {
  const [noun = '', words = ''] = line.split(': ');
  fits.set(noun, new Set([...(fits.get(noun) ?? []), ...words.split(' ')]));
}

/** All words by which a name shows what it is; a name without any may be a firm's. */
const telling = new Set([...fits.values()].flatMap((words) => [...words]));
const firmWords = new Set('company inc corp ltd plc holdings industries group'.split(' '));

/** Tells whether a noun in lower case may stand for an organisation named before: "the union". */
export const isBodyNoun = (noun: string): boolean => firms.has(noun) || fits.has(noun);

/** Tells whether a noun in lower case may stand for any firm: "the company". */
export const isFirmNoun = (noun: string): boolean => firms.has(noun);

/** Lists all such nouns. */
const bodyNouns: readonly string[] = [...new Set([...firms, ...fits.keys()])];

/** Lists the nouns by which an organisation may be called: those that the words of its name fit, and firms' where they say nothing else. */
export function bodyNounsOf(name: string): string[] {
  const words = name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
  const mayBeFirm = words.every((word) => !telling.has(word) || firmWords.has(word));
  return bodyNouns.filter(
    (noun) => (mayBeFirm && firms.has(noun)) || words.some((word) => fits.get(noun)?.has(word)),
  );
}
