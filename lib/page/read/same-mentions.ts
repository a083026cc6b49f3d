import type { Mention } from '../../model.ts';

/** Says whether two lists of mentions in one text are the same. */
export function sameMentions(some: readonly Mention[], others: readonly Mention[]): boolean {
  return (
    some.length === others.length &&
    some.every((one, position) => {
      const other = others[position];
      return (
        one.start === other?.start &&
        one.end === other.end &&
        one.actor === other.actor &&
        one.rule === other.rule &&
        one.alias === other.alias
      );
    })
  );
}
