import { afterEach, describe, expect, test } from 'vitest';

/** Lists what is found because a row of a table says so: a text and what is expected of it. */
export type RowCases<Expected> = Readonly<
  Record<string, readonly (readonly [text: string, expected: Expected])[]>
>;

/** Shows of each row of a table what it finds, and that without it the same is not found. */
export function checkRows<Expected>(
  rows: readonly { readonly name: string }[],
  cases: RowCases<Expected>,
  read: (text: string) => Expected,
): void {
  // The table is constant for everything but this: a row is taken out to show that its cases need it.
  const table = rows as { readonly name: string }[];
  const whole = [...rows];
  afterEach(() => {
    table.splice(0, table.length, ...whole);
  });

  test('each row has cases', () => {
    expect(Object.keys(cases).sort()).toEqual(whole.map(({ name }) => name).sort());
  });

  describe.each(Object.entries(cases))('%s', (name, own) => {
    test.each(own)('reads %s', (text, expected) => {
      expect(read(text)).toEqual(expected);
    });

    test.each(own)('is needed for %s', (text, expected) => {
      table.splice(0, table.length, ...whole.filter((row) => row.name !== name));
      expect(read(text)).not.toEqual(expected);
    });
  });
}
