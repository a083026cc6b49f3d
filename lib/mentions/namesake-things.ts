import { lower, type Vocabulary } from '../english/vocabulary.ts';
import { CAPITAL, LETTER } from '../text/letters.ts';
import { isSurname, type MentionCase } from './mention-case.ts';

const CAPITALISED = new RegExp(`^(?: [${CAPITAL}][${LETTER}'-]*){1,3}`);
const FAMILY_FIRM = new RegExp(`^ (?:&|and|AND) ([${CAPITAL}][${LETTER}]+)`);
/** A year in brackets, behind the one or two surnames of a reference: "(Maric, 1998;", "Maric & Orde (2004)", "Maric et al." */
const REFERENCE = new RegExp(
  String.raw`^(?:,? et al\b| [A-Z]{1,2}[,.;]|(?:,? (?:and|&) [${CAPITAL}][${LETTER}-]+)?(?: \((?:1[89]|20)\d\d[a-z]?[),;:]|, (?:1[89]|20)\d\d[a-z]?[);:,]))`,
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

/** Says whether a surname stands in a reference to somebody's work: "(Maric, 1998)", "Maric et al." */
export function isReference({ sense, after }: MentionCase): boolean {
  return isSurname(sense) && !sense.capitals && REFERENCE.test(after);
}
