import { isCapitalised } from '../text/characters.ts';
import { isAcronym, type MentionCase, someWord } from './mention-case.ts';
import { isNoGivenName } from './namesakes.ts';

/** A size behind the acronym of its country: "EU 37 =", "US 6.5)". */
const SIZE = /^:? ?\d{1,2}(?:[.,]\d|[–-]\d\d)?(?: ?[=/|,;)–]| is |\.? ?$|\. )/;
/** Where one size of several begins. */
const BESIDE_SIZE = /(?:^|[=/|(,;:]|size|is|or) ?$/;
/** A line of nothing but short acronyms and small numbers: a row or a cell of a table. */
const TABLE_ROW = /^(?:[A-Z]{2,3}\b|cm|[\d.,½]{1,4}|[ |/:–-]|(?:[Ww]o)?[Mm]en|Sizes?)+$/;

/**
 * Says whether an acronym is a measure in a shop's table, the type of a machine, a road or a method of medicine: "EU 37 = US 6.5", "a BMW
 * G20", "on US 12", "a US scan". What is called after an organisation is none of it either: "a NATO strap".
 */
export function isLabel(one: MentionCase): boolean {
  const { name, next, previous, words } = one;
  if (!isAcronym(name)) return false;
  if (/^U\.?S\b/.test(name) && (isRoad(one) || words.ofScan.test(one.after))) return true;
  if (/^[A-Z]{2}$/.test(name)) return isSize(one);
  if (one.sense.actor.kind === 'state') return false;
  return words.labels.has(previous.toLowerCase()) || words.labels.has(next) || isModel(one);
}

/**
 * Sees the number of a road behind the country, which then has no article. "US 12 billion" counts something. Those who write "U.S." mean
 * the country's highway; there a word of roads must stand behind: "U.S. 6 west of".
 */
function isRoad({ name, after, previous, words }: MentionCase): boolean {
  if (!words.ofRoad.test(after) || words.determiner.test(previous.toLowerCase())) return false;
  return name === 'US' || !/^ \d+[,.;)]/.test(after);
}

function isSize({ before, name, after, words }: MentionCase): boolean {
  if (words.sizes.test(after) || (SIZE.test(after) && BESIDE_SIZE.test(before))) return true;
  return TABLE_ROW.test(before + name + after);
}

/** Sees a maker before the type, or what has such types: "Canon G7", "seat G20". Summits are named after their town. */
function isModel({ name, before, previous, next, opens, isInTitleCase, words }: MentionCase): boolean {
  if (!/\d/.test(name) || !isCapitalised(previous)) return false;
  if (opens || isInTitleCase || /[.] \S+ $/.test(before)) return false;
  return (
    !isNoGivenName(previous, words) && !words.politics.test(next) && !/^(?:meet|nation|financ)/.test(next)
  );
}

/** Names of one word, and of a number, which firms and painters have too. Longer ones say whose they are. */
const BARE = /^(?:(?:the )?\S+|group of \w+)$/i;

/** Says whether an organisation's name is a firm's or a thing's here: "Geopost, a parcel firm", "The Brics were made of clay". */
export function isWare(one: MentionCase): boolean {
  const { next, sentence, words } = one;
  return isBare(one) && (words.wares.test(next) || (tellsNothing(one) && words.wares.test(sentence)));
}

/** Says whether it is so here, or elsewhere in the document. */
export function isTakenByWare(one: MentionCase): boolean {
  return isWare(one) || (isBare(one) && tellsNothing(one) && one.evidence.isTaken(one.sense.alias));
}

const isBare = ({ sense: { actor, form }, name }: MentionCase): boolean =>
  actor.kind === 'organisation' && form === 'full' && !isAcronym(name) && BARE.test(name);

/** Sees that the sentence neither says that the name tells something, nor that it is one of states or of news. */
const tellsNothing = ({ sentence, words }: MentionCase): boolean =>
  !someWord(sentence, (word) => words.tells.test(word));
