import { lower, type Vocabulary } from '../english/vocabulary.ts';
import { CAPITAL, LETTER } from '../text/letters.ts';
import { isSurname, type MentionCase } from './mention-case.ts';

const CAPITALISED = new RegExp(`^(?: [${CAPITAL}][${LETTER}'-]*){1,3}`);
const FAMILY_FIRM = new RegExp(`^ (?:&|and|AND) ([${CAPITAL}][${LETTER}]+)`);
const YEAR = String.raw`(?:1[89]|20)\d\d[a-z]?`;
const PARTNER = String.raw`,? (?:and|&) [${CAPITAL}][${LETTER}-]+`;
/** What stands behind the one or two surnames of a reference: "(Maric, 1998;", "Maric & Orde (2004)", "Maric et al.", "Maric [12]". */
const REFERENCE = new RegExp(
  String.raw`^(?:,? et al\b| [A-Z]{1,2}[,.;]| \[\d| \((?:vol|pp?)\b|${PARTNER} ${YEAR}\b|(?:${PARTNER})?(?: \(${YEAR}[),;:]|, ${YEAR}[);:,]))`,
);
const SECOND = new RegExp(String.raw`[${CAPITAL}]\S+ (?:and|&) \| ${YEAR}\b`);
/** A year before the lives of those in office. */
const LONG_AGO = /\b1(?:[5-8]\d|9[0-3])\d\b/;

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

/** Says whether a surname stands in a reference to somebody's work, "(Maric, 1998)", "Maric et al.", or in the records of a family. */
export function isReference(one: MentionCase): boolean {
  const { sense, before, after } = one;
  if (!isSurname(sense) || sense.capitals) return false;
  return REFERENCE.test(after) || SECOND.test(`${before}|${after}`) || isOfFamily(one);
}

/** Sees a family's name: "née Maric", "the Maric brothers", "a Maric from Zenda", births and marriages of long ago. */
function isOfFamily({ before, after, sentence, words }: MentionCase): boolean {
  const around = `${before}|${after}`.toLowerCase();
  return words.ofFamily.test(around) || (LONG_AGO.test(sentence) && words.ofLives.test(sentence));
}
