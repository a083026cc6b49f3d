import { Refusal } from '../problems/refusal.ts';

/** Gives a value that was found; throws a `Refusal` where it was not. */
export function requireFound<T>(
  value: T | null | undefined,
  what: 'name' | 'quote' | 'article' | 'tab' | 'page',
): T {
  if (value === null || value === undefined) throw new Refusal({ code: 'index-lacks', what });
  return value;
}
