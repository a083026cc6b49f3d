import type { Span } from '../model.ts';
import { characterClass, isWithinWord, isWordLike, wordEnd } from '../text/characters.ts';
import { normalise } from '../text/normalise.ts';
import type { Forms, Sense } from './forms.ts';
import { LONGEST_GAP } from './name-keys.ts';

/** Marks a span that spells a form; whether it names the actor is decided later. */
export interface Candidate extends Span {
  /** The same span in the normalised text, which the rules read. */
  readonly from: number;
  readonly to: number;
  /** The senses the form can have. Never empty. */
  readonly senses: readonly Sense[];
}

/** Holds a block as the rules read it. */
export interface Scanned {
  /** The block's text, normalised. */
  readonly text: string;
  readonly candidates: readonly Candidate[];
}

/** Finds every form in one block: whole words, leftmost, longest, none overlapping. */
export function scan(block: string, { starts, byWord }: Forms): Scanned {
  const normal = normalise(block);
  const { text } = normal;
  const candidates: Candidate[] = [];
  starts.lastIndex = 0;
  while (starts.test(text)) {
    const from = starts.lastIndex - 1;
    if (isWithinWord(text, from)) continue;
    for (const { parts, senses } of byWord.get(text.slice(from, wordEnd(text, from))) ?? []) {
      const to = endOf(parts, text, from);
      if (to < 0) continue;
      candidates.push({ start: normal.rawStart(from), end: normal.rawEnd(to), from, to, senses });
      starts.lastIndex = to;
      break;
    }
  }
  return { text, candidates };
}

/** Gives the end of a spelling that begins here, any run of spaces for one. -1: the text differs, or its last word goes on. */
function endOf(parts: readonly string[], text: string, from: number): number {
  let at = from;
  for (const part of parts) {
    if (at > from) {
      const gap = at;
      while (at < text.length && characterClass(text.charCodeAt(at)) === 'space') at += 1;
      if (at === gap || at - gap > LONGEST_GAP) return -1;
    }
    if (!text.startsWith(part, at)) return -1;
    at += part.length;
  }
  return isCutOff(text, at) ? -1 : at;
}

/** Says whether a form that ends here would be cut off: within a word, or in a sign that stands right before one. */
function isCutOff(text: string, at: number): boolean {
  if (isWordLike(text.charCodeAt(at - 1))) return isWithinWord(text, at);
  return at < text.length && isWordLike(text.charCodeAt(at));
}
