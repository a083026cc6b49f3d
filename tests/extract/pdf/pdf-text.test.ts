import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinLines, wholeWords } from '../../../lib/extract/pdf/join-lines.ts';
import { columnOf, PARAGRAPH_STARTS, paragraphStart } from '../../../lib/extract/pdf/paragraph-starts.ts';
import { pdfText } from '../../../lib/extract/pdf/pdf-text.ts';
import type { PlacedPage, PlacedText } from '../../../lib/extract/pdf/placed-page.ts';

const WIDE = 6;

/** Sets lines below each other; `x` in points, letters of 6 points at a height of 12. */
function lines(texts: readonly string[], { x = 72, y = 100, size = 12, leading = 14 } = {}): PlacedText[] {
  return texts.map((text, at) => ({
    text: text.trimStart(),
    left: x + (text.length - text.trimStart().length) * WIDE,
    right: x + text.length * WIDE,
    baseline: y + at * leading,
    size,
  }));
}

const page = (...texts: (readonly PlacedText[])[]): PlacedPage => ({
  width: 595,
  height: 842,
  texts: texts.flat(),
});
const read = (...pages: PlacedPage[]) => {
  const outcome = pdfText(pages, 'a.pdf');
  return outcome.ok ? outcome.text.split('\n\n') : outcome.error.code;
};

const BODY = [
  'Mayor Ann Lee of Zenda said on Tuesday that the new bridge would open',
  'in May. The council had agreed to pay for it, she said, and work would',
  'begin at once.',
];

describe('paragraphs', () => {
  test('a gap, a larger type and a line that is set in begin one', () => {
    const headline = lines(['Bridge to open in May'], { y: 60, size: 20 });
    const first = lines(BODY);
    const second = lines(
      ['   Tom Reyes, who opposed it, would not say whether he had changed his', 'mind.'],
      {
        y: 142,
      },
    );
    const third = lines(['Vera Stone agreed.'], { y: 185 });
    expect(read(page(headline, first, second, third))).toEqual([
      'Bridge to open in May',
      BODY.join(' '),
      'Tom Reyes, who opposed it, would not say whether he had changed his mind.',
      'Vera Stone agreed.',
    ]);
    const outcome = pdfText([page(headline, first, second)], 'a.pdf');
    expect(outcome.ok && outcome.title).toBe('Bridge to open in May');
  });

  test('nothing that is set like the text is a title', () => {
    const outcome = pdfText([page(lines(BODY))], 'a.pdf');
    expect(outcome.ok && outcome.title).toBe(null);
  });

  test('columns are read one after the other, and what crosses them where it stands', () => {
    const headline = lines(['Bridge over the river at Zenda to open in May after ten years of work on it'], {
      y: 60,
      size: 18,
    });
    const left = lines(
      ['Mayor Ann Lee said on Tuesday', 'that the bridge would open in', 'May. The council had agreed,'],
      { x: 72 },
    );
    const right = lines(
      ['and Tom Reyes said he would', 'not stand in the way of those', 'who want to cross the river.'],
      { x: 310 },
    );
    const rows = left.flatMap((text, at) => [text, right[at]!]);
    expect(read(page(headline, rows))).toEqual([
      headline[0]!.text,
      [...left, ...right].map(({ text }) => text).join(' '),
    ]);
  });

  test('the numbers of a list are no column', () => {
    const numbers = lines(['1.', '2.', '3.', '4.'], { leading: 30 });
    const items = lines(
      ['The bridge over the river.', 'The road to Zenda.', 'The school of Zenda.', 'The council of Zenda.'],
      {
        x: 110,
        leading: 30,
      },
    );
    expect(read(page(numbers, items))).toEqual([
      '1. The bridge over the river.',
      '2. The road to Zenda.',
      '3. The school of Zenda.',
      '4. The council of Zenda.',
    ]);
  });

  test('a paragraph goes on over a page', () => {
    const first = page(lines(BODY.slice(0, 2)));
    expect(read(first, page(lines(BODY.slice(2), { y: 80 })))).toEqual([BODY.join(' ')]);
  });
});

describe('what printing adds', () => {
  const head = (number: number) =>
    lines([`The Zenda Herald            3 May 2024, page ${number}`], { y: 30 });
  const foot = (number: number) => lines([`https://herald.example/bridge ${number}/3`], { y: 820 });
  const printed = (number: number, body: readonly string[]) => page(head(number), lines(body), foot(number));

  test('lines at the edges that repeat at the same place go, whatever they count', () => {
    expect(
      read(printed(1, BODY), printed(2, ['Vera Stone agreed.']), printed(3, ['So did Tom Reyes.'])),
    ).toEqual([BODY.join(' '), 'Vera Stone agreed.', 'So did Tom Reyes.']);
  });

  test('a line of the text that repeats stays, and a header of one page', () => {
    const same = lines(['Vera Stone agreed.'], { y: 400 });
    expect(read(page(head(1), lines(BODY), same), page(lines(BODY), same))).toContain('Vera Stone agreed.');
    expect(read(page(head(1), lines(BODY)))).toHaveLength(2);
  });
});

test.each([
  [
    'the word stands elsewhere',
    ['The coun-', 'cil agreed.', 'A council is chosen.'],
    'The council agreed. A council is chosen.',
  ],
  ['nobody says so', ['A well-', 'known mayor.'], 'A well-known mayor.'],
  [
    'a name is no rest of a word',
    ['The council-', 'Lee dispute: council'],
    'The council- Lee dispute: council',
  ],
  ['a soft hyphen is for the line alone', ['The coun\u00ad', 'cil agreed.'], 'The council agreed.'],
  ['capitals are letters too', ['Coun-', 'cil of Zenda. The COUNCIL'], 'Council of Zenda. The COUNCIL'],
])('hyphens at line ends: %s', (_name, cut, joined) => {
  expect(joinLines(cut, wholeWords(cut))).toBe(joined);
});

test.each([
  ['a scan', page(), 'pdf-without-text'],
  ['a scan with a stamp', page(lines(['Scan 17'])), 'pdf-without-text'],
  ['a text without spaces', page(lines(BODY.map((line) => line.replaceAll(' ', '')))), 'pdf-without-spaces'],
])('%s is refused', (_name, one, code) => {
  expect(read(one)).toBe(code);
});

test('scripts without spaces are no text without spaces', () => {
  expect(read(page(lines(['安·李市长星期二在曾达说大桥将于五月开放市议会已经同意'])))).toHaveLength(1);
});

describe('rows', () => {
  const column = { left: 72, right: 492, leading: 14 };
  const at = (
    text: string,
    left: number,
    baseline: number,
    right = left + text.length * WIDE,
    size = 12,
  ) => ({
    text,
    left,
    right,
    baseline,
    size,
  });
  const full = at('The council had agreed to pay', 72, 100, 490);
  test.each([
    ['other-size', at('Bridge', 72, 100, 300, 20), at('The bridge', 72, 120), false],
    ['sentence-goes-on', full, at('for it.', 72, 80), true],
    ['after-break', at('It was agreed.', 72, 700, 490), at('The council', 72, 80), true],
    ['wider-gap', full, at('The council', 72, 130), false],
    ['set-in', full, at('The council', 84, 114), false],
    ['item', full, at('• the road', 72, 114), false],
    ['after-short-line', at('By Ann Lee', 72, 100), at('ZENDA: it', 72, 114), false],
    ['after-short-sentence', at('It was agreed.', 72, 100, 400), at('The council', 72, 114), false],
    [null, full, at('for it.', 72, 114), false],
    [null, at('an early', 72, 100, 300), at('end of a line', 72, 114), false],
  ])('%s', (name, before, line, isOverBreak) => {
    const found = paragraphStart({ before, line, column, columnBefore: column, isOverBreak });
    expect(found?.name ?? null).toBe(name);
  });

  test('each is tried', () => {
    expect(PARAGRAPH_STARTS.map(({ name }) => name)).toHaveLength(8);
    expect(columnOf(lines(BODY))).toMatchObject({ left: 72, leading: 14 });
  });
});

test('however a line is cut into runs, it reads the same', () => {
  const cuts = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 40, maxLength: 40 });
  fc.assert(
    fc.property(cuts, (sizes) => {
      let next = 0;
      const runs = lines(BODY).flatMap((line) => {
        const parts: PlacedText[] = [];
        for (let from = 0; from < line.text.length; ) {
          const size = sizes[next++ % sizes.length]!;
          const text = line.text.slice(from, from + size);
          parts.push({
            ...line,
            text,
            left: line.left + from * WIDE,
            right: line.left + (from + text.length) * WIDE,
          });
          from += size;
        }
        return parts;
      });
      expect(read(page(runs))).toEqual([BODY.join(' ')]);
    }),
  );
});
