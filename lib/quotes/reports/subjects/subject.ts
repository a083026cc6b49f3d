import type { Item } from '../../sentences/item.ts';
import type { Range } from '../../sentences/noun-phrase.ts';
import { SUBJECTS } from './subjects.ts';
import { type Voice, verbGroup } from './verb-group.ts';

/** Holds the subject of a verb, or null where the sentence has none before it. */
export interface Subject {
  readonly phrase: Range | null;
  readonly voice: Voice;
  /** Whether the phrase stands right before the verb, but for adverbs and auxiliaries. */
  readonly adjacent: boolean;
  /** The row of `SUBJECTS` that found it. */
  readonly rule: string;
}

/** Finds the subject of the verb at item `at`: a phrase before it, across adverbs, appositions and coordinated verbs. */
export function subjectOf(items: readonly Item[], at: number): Subject {
  const group = verbGroup(items, at);
  for (const { name, at: find } of SUBJECTS) {
    const found = find(group);
    if (found) return { ...found, voice: group.voice, rule: name };
  }
  return { phrase: null, adjacent: false, voice: group.voice, rule: 'none' };
}
