import { afterEach, describe, expect, test } from 'vitest';
import { tokenise } from '../../../lib/english/tokens.ts';
import type { Span } from '../../../lib/model.ts';
import type { Report } from '../../../lib/quotes/reports/report.ts';
import { reportsOf } from '../../../lib/quotes/reports/reports.ts';
import { markedSpans } from '../../../lib/quotes/sentences/marks.ts';
import type { Range } from '../../../lib/quotes/sentences/noun-phrase.ts';
import { sentencesOf } from '../../../lib/quotes/sentences/sentences.ts';
import { spanOf } from '../../../lib/quotes/sentences/span-of.ts';

/** Is a row of a table as these tests see it. */
interface Row {
  readonly name: string;
  readonly sentence: string;
}

/** What a row reads, and what looks like it and is another's. Brackets hold what must be read, braces a cue that must not. */
export type Cases = Readonly<
  Record<string, { readonly fires?: readonly string[]; readonly holds?: readonly string[] }>
>;

/** Says which words of a report the brackets of a table's sentences hold. */
type Part = 'cue' | 'speaker' | 'content';

/** Holds the words that a report points at. */
interface ReadReport {
  readonly rules: readonly string[];
  readonly cue: readonly string[];
  readonly speaker: readonly string[];
  readonly content: readonly string[];
}

/** Finds the reports of a text of one paragraph. */
function reportsIn(text: string): ReadReport[] {
  const block = { start: 0, end: text.length, tokens: tokenise(text) };
  return sentencesOf(text, block, 0, markedSpans(text, [block]), 0).flatMap((sentence) => {
    const words = (range: Range | null) => (range ? [place(text, spanOf(sentence.items, range))] : []);
    return reportsOf(sentence).map(({ rules, cue, speaker, before, after }: Report) => ({
      rules,
      cue: words(cue),
      speaker: words(speaker),
      content: [...words(before), ...words(after)],
    }));
  });
}

const place = (text: string, { start, end }: Span): string => `${start}: ${text.slice(start, end)}`;

/** Reads a marked sentence, and expects its brackets and braces to hold. With a name, a report must carry it. */
function check(sentence: string, part: Part, name: string | null): void {
  const text = sentence.replaceAll(/[[\]{}]/g, '');
  const found = reportsIn(text);
  const read = marked(sentence, text, '[', ']');
  for (const words of read) expect(found.flatMap((report) => report[part])).toContain(words);
  for (const words of marked(sentence, text, '{', '}'))
    expect(found.flatMap(({ cue }) => cue)).not.toContain(words);
  if (name && read.length > 0) expect(found.flatMap(({ rules }) => rules)).toContain(name);
}

/** Tells whether a marked sentence is read as `check` expects. */
function reads(sentence: string, part: Part, name: string | null): boolean {
  try {
    check(sentence, part, name);
    return true;
  } catch {
    return false;
  }
}

/** Lists what stands between two marks in a sentence, by its place in the text without any. */
function marked(sentence: string, text: string, open: string, close: string): string[] {
  const found: string[] = [];
  let start = 0;
  let at = 0;
  for (const character of sentence) {
    if (character === open) start = at;
    else if (character === close) found.push(place(text, { start, end: at }));
    else if (!'[]{}'.includes(character)) at += character.length;
  }
  return found;
}

/**
 * Tests a table of rows: each reads its example and its cases, no other row would read all of them, and each holds back from the rest.
 * `isNamed`: a report carries the names of these rows.
 */
export function testRows(rows: readonly Row[], part: Part, isNamed: boolean, cases: Cases): void {
  // The table is constant for everything but this: a row is taken out to show that no other reads its cases.
  const table = rows as Row[];
  const whole = [...rows];
  afterEach(() => {
    table.splice(0, table.length, ...whole);
  });

  describe.each(whole)('$name', ({ name, sentence }) => {
    const { fires = [], holds = [] } = cases[name] ?? {};
    const own = isNamed ? name : null;
    test.each([sentence, ...fires])('reads: %s', (one) => check(one, part, own));
    test('is needed', () => {
      table.splice(0, table.length, ...whole.filter((row) => row.name !== name));
      expect([sentence, ...fires].filter((one) => !reads(one, part, own))).not.toEqual([]);
    });
    test.each(holds)('holds back: %s', (one) => check(one, part, null));
  });

  test('every row has its cases', () => {
    expect(Object.keys(cases).sort()).toEqual(whole.map(({ name }) => name).sort());
  });
}
