import { lower, type Vocabulary } from '../english/vocabulary.ts';
import { CAPITAL, LETTER } from '../text/letters.ts';
import { isSurname, type MentionCase } from './mention-case.ts';

const CAPITALISED = new RegExp(`^(?: [${CAPITAL}][${LETTER}'-]*){1,3}`);
const FAMILY_FIRM = new RegExp(`^ (?:&|and|AND) ([${CAPITAL}][${LETTER}]+)`);
const YEAR = String.raw`(?:1[89]|20)\d\d[a-z]?`;
const PARTNER = `,? (?:and|&) [${CAPITAL}][${LETTER}-]+`;
/** What stands behind the one or two surnames of a reference: "(Maric, 1998;", "Maric & Orde (2004)", "Maric et al.", "Maric [12]". */
const REFERENCE = new RegExp(
  String.raw`^(?:,? et al\b| [A-Z]{1,2}[,.;]| \[\d| \((?:vol|pp?)\b|${PARTNER} ${YEAR}\b|(?:${PARTNER})?(?: \(${YEAR}[),;:]|, ${YEAR}[);:,]))`,
);

/** Says whether a surname is a thing's: "Maric Avenue", "the Maric Prize", "Maric & Sons". */
export function isNamedThing(one: MentionCase): boolean {
  const { sense, after, words } = one;
  if (!isSurname(sense)) return false;
  const partner = FAMILY_FIRM.exec(after)?.[1];
  if (partner !== undefined) return words.family.has(lower(partner));
  const run = (CAPITALISED.exec(after)?.[0] ?? '').trim().split(' ').map(lower);
  // In a headline any word has a capital: there the head must be known, and what leads to it be of a name.
  if (sense.capitals || one.isInTitleCase) {
    const head = run.findIndex((word) => isHead(word, words));
    return head >= 0 && run.slice(0, head).every((word) => words.middle.has(word));
  }
  const [first = ''] = run;
  if (isHead(first, words)) return true;
  // Behind a surname that stands first comes a given name.
  if (first === '' || sense.actor.name.startsWith(sense.alias)) return false;
  return !words.followers.has(first) && !words.politics.test(first) && !words.capitals.has(first);
}

/** Says whether a word heads the names of things: "Avenue", "Prize". */
export const isHead = (word: string, { heads, bearing, family }: Vocabulary): boolean =>
  heads.has(word) || bearing.has(word) || family.has(word);

/** Says whether a surname stands in a reference to somebody's work, "(Maric, 1998)", "Maric et al.", or is a family's: "née Maric". */
export function isReference({ sense, before, after, words }: MentionCase): boolean {
  if (!isSurname(sense) || sense.capitals) return false;
  return REFERENCE.test(after) || words.ofFamily.test(`${before}|${after}`.toLowerCase());
}

/**
 * Says whether a ship, a pub, a book or a village bears the name: "the SS Zubrovia", "a pub called the White House", "Zubrovia, a novel by",
 * "Zubrovia, Maine,". Where a place stands before, "In Zubrovia, a film by Ann Lee", the name is a state's.
 */
export function isChristened({ before, after, sense, words }: MentionCase): boolean {
  if (sense.actor.kind === 'person') return false;
  return words.ofCounty.test(after) || words.christened.test(`${before}|${after}`);
}
