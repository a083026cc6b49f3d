import { fold } from '../../identity/names/fold.ts';
import { hashNumber } from '../../text/hash.ts';

/** Gives a speaker's key, by which speakers are counted: one for each last name, 0 for nobody. "Ann Lee" and "Mayor Lee" are one. */
export function speakerKey(name: string | null): number {
  const last =
    fold(name ?? '')
      .split(' ')
      .at(-1) ?? '';
  return last === '' ? 0 : hashNumber(last) || 1;
}
