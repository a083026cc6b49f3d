import { cuesOf } from '../english/cues.ts';
import { STANCE_OF_VERB } from '../english/stances.ts';
import type { Stance } from '../model.ts';
import type { FoundQuote } from './found-quote.ts';

/** Reads off the cue what the speaker did with the words. Without a cue they were said. */
export function stanceOf(text: string, { cue }: Pick<FoundQuote, 'cue'>): Stance {
  if (!cue) return 'said';
  for (const word of text.slice(cue.start, cue.end).toLowerCase().split(/\s+/))
    for (const { verb } of cuesOf(word)) {
      const stance = STANCE_OF_VERB.get(verb);
      if (stance) return stance;
    }
  return 'said';
}
