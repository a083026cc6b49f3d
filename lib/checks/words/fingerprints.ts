import { hashNumber } from '../../text/hash.ts';
import type { QuoteWord } from './quote-words.ts';

/** Words of a run. Two would be shared by strangers, four would lose what a changed word leaves of a short quote. */
export const RUN = 3;

/** Stands between the words of a run, so that "a bc" and "ab c" are two. */
const BETWEEN = ' ';

/**
 * Gives the fingerprint of each run of three words: its hash of 32 bits, at the place of its first word. A quote of two words has none.
 */
export function fingerprintsOf(words: readonly Pick<QuoteWord, 'form'>[]): Uint32Array {
  const count = Math.max(0, words.length - RUN + 1);
  const prints = new Uint32Array(count);
  for (let at = 0; at < count; at += 1) {
    let value: number | undefined;
    for (let k = at; k < at + RUN; k += 1) value = hashNumber(BETWEEN, hashNumber(words[k]!.form, value));
    prints[at] = value!;
  }
  return prints;
}
