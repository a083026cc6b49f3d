import { stateAdjectiveAt } from '../../english/compound-adjectives.ts';
import { descriptive } from '../../english/names/office-words.ts';
import type { Token } from '../../english/tokens.ts';
import { Class } from '../../english/word-classes.ts';
import type { Span } from '../../model.ts';

/** Finds the adjective of a state before a title. */
export function adjectiveBefore(before: readonly Token[]): { name: string | null; span: Span } | null {
  const k = behindModifiers(before);
  const stated = stateAdjectiveAt(before, k);
  return stated && { name: stated.name, span: spanFrom(before, stated.from, k) };
}

/** "The French and German | presidents". */
export function isJoined(before: readonly Token[]): boolean {
  const k = behindModifiers(before);
  const from = stateAdjectiveAt(before, k)?.from ?? k;
  return before[from - 1]?.lower === 'and' || before[from - 1]?.lower === ',';
}

const MOST_MODIFIERS = 3;

/** Gives the position of the last word that is no modifier of the title behind it: "Kenya’s | outgoing president". */
export function behindModifiers(before: readonly Token[]): number {
  let k = before.length - 1;
  const least = k - MOST_MODIFIERS;
  while (k > least && k >= 0 && isModifier(before[k] as Token)) k--;
  return k;
}

const isModifier = ({ lower, classes, shape, possessive }: Token): boolean =>
  shape === 'lower' && !possessive && (descriptive.has(lower) || (classes & Class.adjective) !== 0);

export function spanFrom(tokens: readonly Token[], from: number, to: number): Span {
  return { start: (tokens[from] as Token).start, end: (tokens[to] as Token).end };
}
