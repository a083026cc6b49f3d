import { calledVerbs, reproaches, voicingVerbs } from '../../english/content-words.ts';
import type { Cue } from '../../english/cues.ts';
import { isGerund } from '../../english/word-classes.ts';
import type { Item } from '../sentences/item.ts';
import type { GradeCase } from './grade-case.ts';

/** Items of a judgement in which its reason is looked for. */
const REACH = 12;

/**
 * Tells whether a judgement says what for, or as what: "criticised | Lee for closing it", "dismissed | it as idle", and "voiced fear that |
 * it would fall". So much makes it words, and not only an act.
 */
export function hasReason({ items, from, to, cues }: GradeCase): boolean {
  const words = items.slice(from, Math.min(to, from + REACH));
  return cues.some((cue) => gives(cue, items, from, words));
}

function gives({ verb, form }: Cue, items: readonly Item[], from: number, words: readonly Item[]): boolean {
  if (form === 'base') return false;
  if (voicingVerbs.has(verb)) return items[from - 1]?.lower === 'that';
  return words.some(
    ({ lower }, k) =>
      k > 0 &&
      ((calledVerbs.has(verb) && lower === 'as') ||
        (reproaches.has(verb) && lower === 'for' && isCause(words, k))),
  );
}

/** Tells whether "for" stands behind a name or a pronoun, or before what was done: "Lee | for the delay", "the town | for not closing it". */
function isCause(words: readonly Item[], at: number): boolean {
  const next = words[at + 1]?.lower ?? '';
  return isGerund(next) || next === 'not' || at === 1 || words[at - 1]?.shape !== 'lower';
}
