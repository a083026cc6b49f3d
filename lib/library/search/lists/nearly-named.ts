import type { ActorTable } from '../index/actor-table.ts';
import { wordsAsked } from '../words/plain-text.ts';

/**
 * Finds whose names, or names and roles, have each word of a phrase, some of them spelled nearly so: those with the fewest edits first. Equal
 * ones stand with those first who have most on record.
 */
export function nearlyNamed(
  actors: ActorTable,
  phrase: string,
  within: readonly ('names' | 'roles')[],
): readonly number[] {
  let all: ReadonlyMap<number, number> | null = null;
  for (const { text, isSingle } of wordsAsked(phrase.normalize('NFC'))) {
    const found = new Map<number, number>();
    actors.visitWith(text, { isBegun: true, isNear: !isSingle, in: within }, (number, edits) => {
      found.set(number, Math.min(edits, found.get(number) ?? edits));
    });
    const before: ReadonlyMap<number, number> =
      all ?? new Map([...found.keys()].map((number) => [number, 0]));
    all = new Map(
      [...before].flatMap(([number, edits]): [number, number][] => {
        const more = found.get(number);
        return more === undefined ? [] : [[number, edits + more]];
      }),
    );
  }
  const edits = all ?? new Map<number, number>();
  return actors
    .inOrder('relevance', true)
    .filter(({ number }) => edits.has(number))
    .map(({ number }) => number)
    .sort((a, b) => (edits.get(a) ?? 0) - (edits.get(b) ?? 0));
}
