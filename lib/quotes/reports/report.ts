import type { CueGrammar } from '../../english/cues.ts';
import type { ContentRange } from '../contents/content.ts';
import type { Range } from '../sentences/noun-phrase.ts';

/** Holds one act of reporting in a sentence: who, by which cue, and where the content stands. Ranges are of items. */
export interface Report {
  readonly grammar: CueGrammar | 'source' | 'colon';
  readonly cue: Range;
  readonly speaker: Range | null;
  /** The reported words after the cue: "said | that China would". */
  readonly after: ContentRange | null;
  /** The reported words before speaker and cue: "China would, | Wang said". */
  readonly before: ContentRange | null;
  /** Whether the content is introduced beyond doubt: "that", "whether", a colon. */
  readonly explicit: boolean;
  /** The rows that decided: of the cue, of the speaker, of where the content stands. */
  readonly rules: readonly string[];
}

const spoken: ReadonlySet<Report['grammar']> = new Set(['say', 'tell', 'ask', 'speak']);

/** Tells whether a cue introduces what somebody says, and no verdict, promise or stance. */
export const isSpoken = (grammar: Report['grammar']): boolean => spoken.has(grammar);
