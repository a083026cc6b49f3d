import { nameList } from '../../lib/cite/words/name-list.ts';
import type { KnownView } from '../../lib/holdings/known/known-view.ts';
import type { KnownAnswer } from '../../lib/views/known-answer.ts';
import { likelyAgency } from './origins/likely-agency.ts';

/**
 * Says what a line tells. `first`: the day from which the whole quotation is on record in the same words. `record`: the same words, but no day is known, or
 * somebody else has an earlier one. `also`: the same words from another speaker than the one whom the page names. `joined`: quotes of one article that it puts
 * together. `reworded`: other words. `part`: some of its words.
 */
export type KnownLineType = 'first' | 'record' | 'joined' | 'reworded' | 'part' | 'also';

/** Is one line of what is on record of a quotation: matches that say the same of it. */
export interface KnownLine {
  readonly type: KnownLineType;
  /** Stands for the line: the earliest of its matches. */
  readonly match: KnownView;
  /** The other quotes that are joined with that one; of the other lines, those of more articles and of reprints. */
  readonly others: readonly KnownView[];
  /** Whom it is on record from, where that is somebody else than the page names; else null. */
  readonly otherSpeaker: string | null;
  /** Articles that have the same besides, the reprints of one text counted once. */
  readonly more: number;
  /** The news agency that the text with `match` is likely from, where it is not the source itself. */
  readonly agency: string | null;
}

const RANKS: Readonly<Record<KnownLineType, number>> = {
  first: 0,
  record: 0,
  joined: 1,
  reworded: 2,
  part: 2,
  also: 3,
};

/** Says in lines what is on record of a quotation, the most telling one first; none where nothing is. Lines of one rank keep the order of the matches. */
export function knownLines(answer: KnownAnswer): KnownLine[] {
  const groups = [...Map.groupBy(answer.matches, groupOf).values()];
  return groups
    .map((group) => lineOf(group as [KnownView, ...KnownView[]], answer))
    .sort((one, other) => RANKS[one.type] - RANKS[other.type]);
}

/** Tells whether a quote has the whole quotation in the same words. */
const isSameWhole = ({ isWhole, class: kind }: KnownView): boolean =>
  isWhole && kind !== 'reworded' && kind !== 'joined';

/** Writes who said a quote on record; null where nobody is identified. */
const speakersOf = ({ quote: { speakers, namedAs } }: KnownView): string | null =>
  speakers.length === 0 ? namedAs : nameList(speakers.map(({ name }) => name));

/** Gives matches that say the same of a quotation one key. */
function groupOf(match: KnownView): string {
  const { class: kind, quote, differences, shared } = match;
  const speaker = match.isOtherSpeaker ? speakersOf(match) : null;
  if (isSameWhole(match)) return JSON.stringify(['same', speaker]);
  if (kind === 'joined') return JSON.stringify([kind, quote.article]);
  const said =
    kind === 'reworded'
      ? differences.map(({ known, quoted }) => [quote.text.slice(known.start, known.end), quoted.start])
      : shared.quoted;
  return JSON.stringify([kind, speaker, said]);
}

function lineOf([match, ...others]: readonly [KnownView, ...KnownView[]], answer: KnownAnswer): KnownLine {
  const type = typeOf(match, answer.first);
  const origins = new Set([match, ...others].map((one) => originOf(one, answer)));
  return {
    ...{ type, match, others },
    otherSpeaker: match.isOtherSpeaker ? speakersOf(match) : null,
    more: type === 'joined' ? 0 : origins.size - 1,
    agency: likelyAgency(match, answer),
  };
}

function typeOf(match: KnownView, first: string | null): KnownLineType {
  if (isSameWhole(match)) {
    if (match.isOtherSpeaker) return 'also';
    return first !== null && match.quote.date === first ? 'first' : 'record';
  }
  if (match.class === 'joined' || match.class === 'reworded') return match.class;
  // What stands in brackets is nobody's words: without them the whole of it is there.
  if (match.class === 'edited') return match.isOtherSpeaker ? 'also' : 'record';
  return 'part';
}

/** Names the text that a match is printed in: one for all its reprints, and for two quotes of one article. */
function originOf(match: KnownView, { matches, origins }: KnownAnswer): string {
  const at = matches.indexOf(match);
  const origin = origins.findIndex((one) => one.matches.includes(at));
  const [first] = origins[origin]?.matches ?? [];
  return matches[first ?? at]?.quote.article ?? match.quote.article;
}
