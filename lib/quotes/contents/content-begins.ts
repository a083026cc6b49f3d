import type { Cue } from '../../english/cues.ts';
import { CLAUSE_BEGINS } from './clause-begins.ts';
import type { ContentBegin } from './opening.ts';
import { PLEDGE_BEGINS } from './pledge-begins.ts';
import { VERDICT_BEGINS } from './verdict-begins.ts';

/** Lists all rows that find where reported words begin behind their cue, in the order in which they are asked. */
export const CONTENT_BEGINS: readonly ContentBegin[] = [
  ...VERDICT_BEGINS,
  ...PLEDGE_BEGINS,
  ...CLAUSE_BEGINS,
];

/** Gives the rows that are asked behind a cue, by what its verb takes: a verdict, an infinitive or a clause. */
export function beginsOf({ grammar }: Cue): readonly ContentBegin[] {
  if (grammar === 'judge' || grammar === 'stance') return VERDICT_BEGINS;
  return grammar === 'pledge' ? PLEDGE_BEGINS : CLAUSE_BEGINS;
}
