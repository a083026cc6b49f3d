import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sealed, unsealed } from '../../lib/library/sealed-row.ts';
import { problemOf } from '../../lib/problems/refusal.ts';

const row = fc.record({
  id: fc.string(),
  text: fc.string({ unit: 'binary', minLength: 1 }),
  at: fc.double(),
  list: fc.array(fc.record({ start: fc.nat(), words: fc.string() })),
  bits: fc.uint8Array({ minLength: 1 }),
});

test('a row comes back as it was sealed, through the copy that a database makes', () => {
  fc.assert(
    fc.property(row, (one) => {
      expect(unsealed(structuredClone(sealed(one)))).toEqual(one);
    }),
  );
});

/** Each changes one place of a row, as a bit that turned round does. */
const DAMAGES: readonly {
  name: string;
  change: (one: { text: string; bits: Uint8Array; id: string }) => object;
}[] = [
  { name: 'a letter', change: (one) => ({ ...one, text: `${one.text.slice(1)}~` }) },
  {
    name: 'a byte',
    change: (one) => ({ ...one, bits: one.bits.map((byte, at) => (at === 0 ? byte ^ 1 : byte)) }),
  },
  { name: 'a field that is gone', change: ({ bits: _, ...one }) => one },
  { name: 'a row that is none', change: () => null as never },
  {
    name: 'a row within itself',
    change: (one) => {
      const row: Record<string, unknown> = { ...one };
      row.text = row;
      return row;
    },
  },
  { name: 'a field’s name', change: ({ text, ...one }) => ({ ...one, texu: text }) },
];

test.each(DAMAGES)('$name that changed is told', ({ change }) => {
  const stored = change(sealed({ id: 'a', text: 'said Ann Lee', bits: Uint8Array.of(1, 2) })) as never;
  let problem: unknown = null;
  try {
    unsealed(stored);
  } catch (error) {
    problem = problemOf(error);
  }
  expect(problem).toEqual({ code: 'library-unavailable', why: 'damaged' });
});
