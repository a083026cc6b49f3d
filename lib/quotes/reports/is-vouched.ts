import { REPORT_WORDS } from '../../english/report-words.ts';
import type { Item } from '../sentences/item.ts';
import type { Report } from './report.ts';

/** Tells whether a recording only vouches for what somebody reports: "according to a transcript, | he told them that". */
export function isVouched(
  items: readonly Item[],
  { grammar, speaker, after }: Report,
  all: readonly Report[],
): boolean {
  if (grammar !== 'source' || !speaker || !after) return false;
  if (!REPORT_WORDS.recordings.has((items[speaker.to - 1] as Item).lower)) return false;
  return all.some(({ cue }) => after.from <= cue.from && cue.from < after.to);
}
