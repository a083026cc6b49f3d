/** The words by which English news tells an office in apposition to a name: "Ann Lee, formerly a member of the senate". Lower case. */

/** Lists openers before the office. */
export const appositionOpeners: ReadonlySet<string> = new Set(
  'also now once formerly previously currently a an the who is was has been served serves worked works as its his her their appointed named elected'.split(
    ' ',
  ),
);

/** Openers of an office that somebody held, and holds no longer. */
export const pastOpeners: ReadonlySet<string> = new Set(
  'once formerly previously was served worked'.split(' '),
);

/** Openers of an office that somebody has come into, or still holds. */
export const heldOpeners: ReadonlySet<string> = new Set('has appointed named elected'.split(' '));

/** Prepositions within an office's name: "director of the Office for Trade". */
export const officeLinks: ReadonlySet<string> = new Set('of for at in on to from with'.split(' '));

/** Lists prepositions before the time of an office: "mayor in May". */
export const timeLinks: ReadonlySet<string> = new Set(['in', 'on', 'since', 'until']);

/** Lists prepositions before the place of an event, far behind the office. */
export const placeLinks: ReadonlySet<string> = new Set(['at', 'in', 'on']);

/** Lists first words of another office behind "and": "mayor of Zenda and now a senator". */
export const nextOffice: ReadonlySet<string> = new Set('now then a an the former later'.split(' '));
