import { foldCode, isInvisible, isJoining } from '../text/normalise.ts';
import { classOf, IDEOGRAPH, SPACE, WORD } from './characters.ts';
import { type Forms, laneA, laneB, SEED_A, slotOf } from './dictionary.ts';

/** Two more classes of code units, beside those of the scan: what vanishes, and what changes the letter before it. */
const INVISIBLE = 5;
const JOINING = 6;

const kinds = new Uint8Array(65536);

function kindOf(code: number): number {
  return kinds[code] || classify(code);
}

function classify(code: number): number {
  const character = String.fromCharCode(code);
  const kind = isInvisible(character) ? INVISIBLE : isJoining(character) ? JOINING : classOf(foldCode(code));
  kinds[code] = kind;
  return kind;
}

/**
 * Prepares to look for forms in the texts of a page one behind the other, as its nodes hold them: neither normalised nor
 * joined. Answers true where a form may stand in the text, or begin in the one before it and run on. Misses none that the
 * scan finds in the texts' block, and finds some more, so that only blocks with a true one must be put together.
 */
export function createPrefilter({ rawStarts: starts, slots }: Forms): (text: string) => boolean {
  // A word that the last text broke off: its hashes.
  let isRunning = false;
  let runningA = 0;
  let runningB = 0;

  return (text) => {
    const { length } = text;
    let a = runningA;
    let b = runningB;
    let at = 0;
    if (isRunning) {
      for (let kind = WORD; at < length; at += 1) {
        const code = text.charCodeAt(at);
        kind = kindOf(code);
        if (kind === JOINING) return true;
        if (kind === INVISIBLE) continue;
        if (kind !== WORD) break;
        a = laneA(a, foldCode(code));
        b = laneB(b, foldCode(code));
      }
      isRunning = at === length;
      runningA = a;
      runningB = b;
      if (at > 0 && slots[slotOf(slots, a, b) + 1] !== 0) return true;
    }
    starts.lastIndex = 0;
    nextStart: while (starts.test(text)) {
      at = starts.lastIndex - 1;
      let code = text.charCodeAt(at);
      let kind = kindOf(code);
      if (kind === WORD && at > 0 && kindOf(text.charCodeAt(at - 1)) === WORD) continue;
      a = SEED_A;
      b = 0;
      let next = 0;
      for (;;) {
        // One word.
        const isIdeograph = kind === IDEOGRAPH;
        for (;;) {
          if (kind === JOINING) return true;
          if (kind !== INVISIBLE) {
            a = laneA(a, foldCode(code));
            b = laneB(b, foldCode(code));
          }
          at += 1;
          if (at === length) break;
          code = text.charCodeAt(at);
          kind = kindOf(code);
          if (kind === JOINING) return true;
          if (kind !== INVISIBLE && (isIdeograph || kind !== WORD)) break;
        }
        next ||= at;
        const value = slots[slotOf(slots, a, b) + 1];
        if (value !== undefined && value > 0) return true;
        if (at === length) {
          // Half a form, or half a word of one: what follows can stand in the next text.
          if (value !== 0 || at !== next) return true;
          isRunning = true;
          runningA = a;
          runningB = b;
          return false;
        }
        if (value === 0) {
          starts.lastIndex = next;
          continue nextStart;
        }
        // What stands between two words: a run of spaces counts as one.
        for (let spaced = false; kind < WORD || kind === INVISIBLE; ) {
          if (kind !== INVISIBLE) {
            const isSpace = kind === SPACE;
            if (!isSpace || !spaced) {
              a = laneA(a, isSpace ? 32 : foldCode(code));
              b = laneB(b, isSpace ? 32 : foldCode(code));
            }
            spaced = isSpace;
          }
          at += 1;
          if (at === length) return true;
          code = text.charCodeAt(at);
          kind = kindOf(code);
        }
      }
    }
    return false;
  };
}
