/** The words by which English news tells whose an office is, and who holds it no longer. All in lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Lists nouns that head an office of a state: "President of Ruritania". */
export const stateOffices = words(
  'president vice-president president-elect premier prime-minister minister chancellor monarch king queen emperor empress sultan emir secretary undersecretary ambassador',
);

/** Nouns that tell who leads without naming the office. */
export const leaderNouns = words('leader chief head ruler');

/** Nouns that tell what somebody is to another. */
export const relativeNouns = words(
  'rival challenger successor predecessor partner winner runner-up newcomer icon legend colleague supporter',
);

/** Nouns for what somebody does, whatever the office. */
export const callingNouns = words('diplomat politician statesman stateswoman veteran figure');

/** Nouns for those who sit in a body with many others: the lesser of two offices. */
export const seatNouns = words('member fellow delegate representative candidate nominee official');

/** Heads of an office whose "of" tells its field, not its place: "Minister of Trade", "Secretary of State". */
export const fieldHeads = words(
  'minister secretary undersecretary commissioner chancellor chief lord master',
);

/** Nouns for those who are sent to a place: "ambassador to Zenda" is not Zenda's. */
export const envoyNouns = words('ambassador envoy consul representative negotiator rapporteur correspondent');

/** Links before whose an office is: "governor of Zenda", "spokeswoman for the ministry". */
export const ownerLinks = words('of for at with');

/** Words before an office that its holder has left, or has died in. */
export const leftOffice = words(
  'late retired ousted deposed toppled erstwhile one-time onetime sometime past previous impeached predecessor',
);

/** Words behind an office that was held at another time: "mayor | during the flood". */
export const otherTimes = words('during before when throughout');

/** Participles of those who have left, and the words right before them that say so: "is now retired", not "retired rivals". */
export const leavings = words('retired resigned quit');
export const sinceWhen = words('now since has had is recently long');

/** Participles before the office that they give: "elected mayor in 2010". */
export const toOffice = words('elected appointed named');

/** Words before an office that its holder does not have yet. */
export const notYetInOffice = words('incoming future would-be aspiring prospective next hopeful');

/** Words that tell what somebody is like, not what the office is for: "popular minister", "climate minister". */
export const descriptive = words(
  'popular young old elderly veteran local famous prominent longtime long-time longest-serving new-look popular star ace rookie key main lead fellow self-styled moderate rich wealthy poor top tough outgoing retired late own hardline far-right far-left centre-right center-right centre-left center-left right-wing left-wing pro-western pro-russian two-time three-time then-serving same only newly-elected caretaker unpopular loyal then',
);

/** Words for what an office is for that look like verbs: "housing minister", "public works director". */
export const fieldNouns = words(
  'housing planning engineering marketing nursing mining fishing shipping banking licensing building trading training farming manufacturing broadcasting policing works needs plans supports advertising accounting programming lending sporting',
);

/** Words for a rank that stand before the adjective of a state: "Assistant U.S. Attorney". */
export const rankWords = words(
  'former assistant deputy vice acting interim associate senior junior principal chief',
);

/** Nouns for those who learn or teach: "a French student" may be one of French. */
export const learnerNouns = words('student teacher professor lecturer scholar tutor translator interpreter');

/** Offices of a town, whose name may also stand for a government: "Washington’s mayor". */
export const townOffices = words(
  'mayor councillor councilor councilman councilwoman alderman bishop archbishop coroner superintendent',
);

/** Names of states that take an article: "President of the Philippines". */
const articled = words(
  'bahamas comoros gambia maldives netherlands philippines seychelles vatican uae uk u.k. u.s. u.a.e. us usa un u.n. eu e.u.',
);

/** Last words of names that take an article: "the United States", "the World Bank". */
const articledEnds = words(
  'states kingdom emirates union republic congo federation islands nations bank organization organisation commission council court committee congress parliament assembly ministry agency league association fund group house kremlin pentagon party institute society government department office board',
);

/** Tells whether a name takes an article behind "of": "the United States", "the Kremlin", not "NATO". */
export function takesArticle(name: string): boolean {
  const lower = name.toLowerCase();
  const last = lower.split(' ').at(-1) ?? '';
  return articled.has(lower) || (articledEnds.has(last) && (lower.includes(' ') || last === 'kremlin'));
}
