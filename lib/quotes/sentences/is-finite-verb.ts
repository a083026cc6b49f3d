import { cuesOf } from '../../english/cues.ts';
import { Class } from '../../english/word-classes.ts';
import type { Item } from './item.ts';

/** Tells whether a word is a verb by its class, or may be a form of a reporting verb. */
export function isFiniteVerb(item: Item | undefined): boolean {
  if (!item) return false;
  return (item.classes & (Class.verb | Class.auxiliary)) !== 0 || cuesOf(item.lower).length > 0;
}
