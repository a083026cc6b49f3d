import { describe, expect, test } from 'vitest';
import { DESCRIPTIONS } from '../../lib/speakers/descriptions.ts';

/** The name around which each example stands: the first one is described [so], the second one is not described {so}. */
const NAME = 'Ann Lee';

/** Gives what a row finds around each name of an example, and what stands there in marks. */
function foundIn(marked: string, finds: (before: string, after: string) => string | null): (string | null)[] {
  const text = marked.replace(/[[\]{}]/g, '');
  return [...text.matchAll(new RegExp(NAME, 'g'))].map(({ index }) =>
    finds(text.slice(0, index), text.slice(index + NAME.length)),
  );
}

describe.each([...DESCRIPTIONS])('$name', ({ sentence, finds }) => {
  test(`finds what is in brackets, and nothing else: ${sentence}`, () => {
    const [first, second] = foundIn(sentence, finds);
    const described = /\[([^\]]+)\]/.exec(sentence)?.[1] ?? '';
    const other = /\{([^}]+)\}/.exec(sentence)?.[1] ?? '';
    expect(first?.startsWith(described)).toBe(true);
    expect(second?.startsWith(other) ?? false).toBe(false);
  });
});
