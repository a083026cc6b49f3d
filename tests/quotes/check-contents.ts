import { afterEach, describe, expect, test } from 'vitest';
import { tokenisedText } from '../../lib/english/tokenised-text.ts';
import { findQuotes } from '../../lib/quotes/find-quotes.ts';

/** A row of one of the tables that find what is reported. */
interface Row {
  readonly name: string;
  readonly sentence: string;
  readonly at?: (one: never) => unknown;
  readonly agrees?: (one: never) => boolean;
}

/** What a row decides besides its example, and what looks like it and is not its business. All quotes stand in braces, in the order in which they begin. */
export type RowCases = Readonly<
  Record<string, { readonly fires?: readonly string[]; readonly holds: readonly string[] }>
>;

/** Gives the quotes of a marked text as they are found, in braces within the text. */
function marksOf(marked: string): { found: string[]; wanted: string[]; graded: string[] } {
  const text = marked.replace(/[{}]/g, '');
  const wanted: string[] = [];
  const open: { start: number; place: number }[] = [];
  let at = 0;
  for (const character of marked) {
    if (character === '{') open.push({ start: at, place: wanted.push('') - 1 });
    else if (character === '}') {
      const { start = 0, place = 0 } = open.pop() ?? {};
      wanted[place] = text.slice(start, at);
    } else at += character.length;
  }
  const { quotes } = findQuotes(tokenisedText(text));
  return {
    found: quotes.map(({ start, end }) => text.slice(start, end)),
    graded: quotes.map(
      ({ kind, speaker, start, end }) => `${kind}, ${speaker?.start}: ${text.slice(start, end)}`,
    ),
    wanted,
  };
}

/**
 * Tests each row of a table: it decides its example and the cases it fires on, so that without it they come out otherwise; and
 * it has no part in what it holds back.
 */
export function checkContents(table: readonly Row[], cases: RowCases): void {
  let restore: () => void = () => {};
  afterEach(() => restore());
  const silence = (row: Row): void => {
    const { at, agrees } = row;
    restore = () => Object.assign(row, at ? { at } : { agrees });
    Object.assign(row, at ? { at: () => null } : { agrees: () => false });
  };
  test('every row has its cases', () => {
    expect(Object.keys(cases).sort()).toEqual(table.map(({ name }) => name).sort());
  });
  describe.each(table)('$name', (row) => {
    const { fires = [], holds = [] } = cases[row.name] ?? {};
    test.each([row.sentence, ...fires])('decides: %s', (marked) => {
      const { found, wanted, graded } = marksOf(marked);
      expect(found).toEqual(wanted);
      silence(row);
      expect(marksOf(marked).graded, 'it comes out the same without the row').not.toEqual(graded);
    });
    test.each(holds)('holds back: %s', (marked) => {
      silence(row);
      const { found, wanted } = marksOf(marked);
      expect(found).toEqual(wanted);
      restore();
      expect(marksOf(marked).found).toEqual(wanted);
    });
  });
}
