/** The states of the United States, as datelines and titles write them: "Gov. Ann Lee of Ohio", "(R-Ohio)", "D-N.Y.". */

const abbreviations: Readonly<Record<string, string>> = {
  alabama: 'ala al',
  alaska: 'ak',
  arizona: 'ariz az',
  arkansas: 'ark ar',
  california: 'calif ca',
  colorado: 'colo co',
  connecticut: 'conn ct',
  delaware: 'del de',
  florida: 'fla fl',
  georgia: 'ga',
  hawaii: 'hi',
  idaho: 'id',
  illinois: 'ill il',
  indiana: 'ind in',
  iowa: 'ia',
  kansas: 'kan ks',
  kentucky: 'ky',
  louisiana: 'la',
  maine: 'me',
  maryland: 'md',
  massachusetts: 'mass ma',
  michigan: 'mich mi',
  minnesota: 'minn mn',
  mississippi: 'miss ms',
  missouri: 'mo',
  montana: 'mont mt',
  nebraska: 'neb ne',
  nevada: 'nev nv',
  'new hampshire': 'nh',
  'new jersey': 'nj',
  'new mexico': 'nm',
  'new york': 'ny',
  'north carolina': 'nc',
  'north dakota': 'nd',
  ohio: 'oh',
  oklahoma: 'okla ok',
  oregon: 'ore or',
  pennsylvania: 'pa penn',
  'rhode island': 'ri',
  'south carolina': 'sc',
  'south dakota': 'sd',
  tennessee: 'tenn tn',
  texas: 'tex tx',
  utah: 'ut',
  vermont: 'vt',
  virginia: 'va',
  washington: 'wash wa',
  'west virginia': 'wva wv',
  wisconsin: 'wis wi',
  wyoming: 'wyo wy',
};

const states: ReadonlyMap<string, string> = new Map(
  Object.entries(abbreviations).flatMap(([state, short]) =>
    [state, ...short.split(' ')].map((form): [string, string] => [form, state]),
  ),
);

/** States whose name is a woman's too. Lower case. */
export const statesLikeNames: ReadonlySet<string> = new Set(['virginia', 'georgia', 'montana']);

/** Returns the state that a name or an abbreviation stands for, in lower case; null for anything else. Stops do not matter. */
export function usStateOf(words: string): string | null {
  return states.get(words.toLowerCase().replaceAll('.', '').trim()) ?? null;
}

/** Returns the state that a full name stands for; null for abbreviations, which are words too: "in", "or". */
export function usStateNamed(words: string): string | null {
  const lower = words.toLowerCase();
  return Object.hasOwn(abbreviations, lower) ? lower : null;
}

/** What the people of the states are called, before a name as a party is: "Kentuckian Ann Lee". Lower case. */
export const usDemonyms: ReadonlySet<string> = new Set(
  'alabamian alaskan arizonan arkansan californian coloradan delawarean floridian georgian hawaiian idahoan illinoisan hoosier iowan kansan kentuckian louisianan mainer marylander michigander minnesotan mississippian missourian montanan nebraskan nevadan oklahoman oregonian pennsylvanian tennessean texan utahn vermonter virginian washingtonian wisconsinite wyomingite'.split(
    ' ',
  ),
);
