import { claims } from '../../english/content-words.ts';
import { cuesOf } from '../../english/cues.ts';
import { REPORT_WORDS } from '../../english/report-words.ts';
import { Class } from '../../english/word-classes.ts';
import type { Item } from './item.ts';

/** Finds the "that" of claims which a verb rejects: "dismissed | claims that", "denied the report that"; null: it rejects none. */
export function claimsBehind(items: readonly Item[], at: number): number | null {
  if (!cuesOf(items[at]?.lower ?? '').some(({ verb }) => REPORT_WORDS.rejecting.has(verb))) return null;
  let noun = at + 1;
  while (noun < at + 3 && !isClaim(items[noun]) && isBeforeNoun(items[noun])) noun++;
  return isClaim(items[noun]) && items[noun + 1]?.lower === 'that' ? noun + 1 : null;
}

const isClaim = (item: Item | undefined): boolean => claims.has(item?.lower ?? '');

const isBeforeNoun = (item: Item | undefined): boolean =>
  item !== undefined &&
  ((item.classes & (Class.determiner | Class.possessive | Class.adjective)) !== 0 ||
    (item.shape === 'lower' && item.classes === 0));
