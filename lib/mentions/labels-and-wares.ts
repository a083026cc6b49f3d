import { isCapitalised } from '../text/characters.ts';
import { isAcronym, type MentionCase, someWord } from './mention-case.ts';
import { isNoGivenName } from './namesakes.ts';

/** A size behind the acronym of its country: "EU 37 =", "US 6.5)". */
const SIZE = /^:? ?\d{1,2}(?:[.,]\d|[–-]\d\d)?(?: ?[=/|,;)–]| is |\.? ?$|\. )/;
/** Where one size of several begins. */
const BESIDE_SIZE = /(?:^|[=/|(,;:]|size|is|or) ?$/;
/** A line of nothing but short acronyms and small numbers: a row or a cell of a table. */
const TABLE_ROW = /^(?:[A-Z]{2,3}\b|cm|[\d.,½]{1,4}|[ |/:–-]|(?:[Ww]o)?[Mm]en|Sizes?)+$/;

/** Says whether an acronym is a measure in a shop's table or the type of a machine: "EU 37 = US 6.5", "a BMW G20". */
export function isLabel(one: MentionCase): boolean {
  const { name } = one;
  if (/^[A-Z]{2}$/.test(name)) return isSize(one);
  return /^G-?\d/.test(name) && isModel(one);
}

function isSize({ before, name, after, words }: MentionCase): boolean {
  if (words.sizes.test(after) || (SIZE.test(after) && BESIDE_SIZE.test(before))) return true;
  return TABLE_ROW.test(before + name + after);
}

/** Sees a maker before the type, or what has such types: "Canon G7", "seat G20". Summits are named after their town. */
function isModel({ before, previous, next, opens, isInTitleCase, words }: MentionCase): boolean {
  if (words.labels.has(previous.toLowerCase()) || words.labels.has(next)) return true;
  if (!isCapitalised(previous) || opens || isInTitleCase || /[.] \S+ $/.test(before)) return false;
  return (
    !isNoGivenName(previous, words) && !words.politics.test(next) && !/^(?:meet|nation|financ)/.test(next)
  );
}

/** Says whether an organisation's name is a firm's or a thing's here: "Geopost, a parcel firm", "The Brics were made of clay". */
export function isWare(one: MentionCase): boolean {
  return isSilent(one) && one.words.wares.test(one.sentence);
}

/** Says whether it is so here, or elsewhere in the document. */
export function isTakenByWare(one: MentionCase): boolean {
  return isSilent(one) && (one.words.wares.test(one.sentence) || one.evidence.isTaken(one.sense.alias));
}

/** Sees an organisation of which the sentence neither says that it tells something, nor that it is one of states or of news. */
function isSilent({ sense: { actor, form }, name, sentence, words }: MentionCase): boolean {
  if (actor.kind !== 'organisation' || form !== 'full' || isAcronym(name)) return false;
  return !someWord(sentence, (word) => words.tells.test(word));
}
