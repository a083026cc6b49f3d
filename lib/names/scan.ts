import type { Span } from '../model.ts';
import { IDEOGRAPH, kindOf, SPACE, WORD } from '../text/characters.ts';
import { normalise } from '../text/normalise.ts';
import { spaced } from '../text/spaced.ts';
import { type Dictionary, type Sense, sensesFrom, slotOf } from './dictionary.ts';
import { LONGEST_GAP, laneA, laneB, SEED_A, wordsEnd } from './name-keys.ts';

/** Marks a span that spells a form of the dictionary; whether it names the actor is decided later. */
export interface Candidate extends Span {
  /** The same span in the normalised text, which the rules read. */
  readonly from: number;
  readonly to: number;
  /** Whom the form can name. Never empty. */
  readonly senses: readonly Sense[];
}

/** A block as the rules read it. */
export interface Scanned {
  /** The block's text, normalised. */
  readonly text: string;
  readonly candidates: readonly Candidate[];
}

/** Finds every form of the dictionary in one block: whole words, leftmost, longest, none overlapping. */
export function scan(block: string, dictionary: Dictionary): Scanned {
  const normal = normalise(block);
  const { text } = normal;
  const { starts, slots } = dictionary;
  const candidates: Candidate[] = [];
  starts.lastIndex = 0;
  while (starts.test(text)) {
    const from = starts.lastIndex - 1;
    const first = kindOf(text.charCodeAt(from));
    if (first === WORD && from > 0 && kindOf(text.charCodeAt(from - 1)) === WORD) continue;
    const match = longestAt(text, from, dictionary, slots);
    if (match === null) continue;
    candidates.push({
      start: normal.rawStart(from),
      end: normal.rawEnd(match.to),
      from,
      to: match.to,
      senses: match.senses,
    });
    starts.lastIndex = match.to;
  }
  return { text, candidates };
}

interface Match {
  readonly to: number;
  readonly senses: readonly Sense[];
}

function longestAt(text: string, from: number, dictionary: Dictionary, slots: Int32Array): Match | null {
  let best: Match | null = null;
  let a = SEED_A;
  let b = 0;
  let at = from;
  for (;;) {
    // One word.
    let code = text.charCodeAt(at);
    const ideograph = kindOf(code) === IDEOGRAPH;
    do {
      a = laneA(a, code);
      b = laneB(b, code);
      at += 1;
      code = text.charCodeAt(at);
    } while (!ideograph && at < text.length && kindOf(code) === WORD);
    const value = slots[slotOf(slots, a, b) + 1] ?? 0;
    if (value === 0) return best;
    if (value > 0) best = verified(text, from, at, dictionary, value - 1) ?? best;
    // What stands between two words: a run of spaces counts as one.
    const gap = at;
    let spaced = false;
    while (at < text.length && at - gap <= LONGEST_GAP) {
      code = text.charCodeAt(at);
      const here = kindOf(code);
      if (here >= WORD) break;
      if (here !== SPACE || !spaced) {
        a = laneA(a, here === SPACE ? 32 : code);
        b = laneB(b, here === SPACE ? 32 : code);
      }
      spaced = here === SPACE;
      at += 1;
    }
    if (at >= text.length || at - gap > LONGEST_GAP) return best;
  }
}

/** Compares the text with the form itself: hashes can agree by chance, and a form can end in a sign ("U.S."). */
function verified(
  text: string,
  from: number,
  end: number,
  dictionary: Dictionary,
  first: number,
): Match | null {
  const words = spaced(text.slice(from, end));
  let to = end;
  const all = sensesFrom(dictionary, first);
  const senses = all.filter(({ key }) => {
    const last = wordsEnd(key);
    if (words !== key.slice(0, last)) return false;
    const tail = key.slice(last);
    const behind = end + tail.length;
    if (tail !== '' && !(text.startsWith(tail, end) && !isWordAt(text, behind))) return false;
    to = Math.max(to, behind);
    return true;
  });
  return senses.length > 0 ? { to, senses: senses.length === all.length ? all : senses } : null;
}

function isWordAt(text: string, offset: number): boolean {
  return offset < text.length && kindOf(text.charCodeAt(offset)) >= WORD;
}
