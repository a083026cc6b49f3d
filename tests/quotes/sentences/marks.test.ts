import { describe, expect, test } from 'vitest';
import { markedSpans } from '../../../lib/quotes/sentences/marks.ts';
import { paragraphs } from '../../../lib/text/paragraphs.ts';

/** Marks the spans of a text: each content as it stands inside its marks. */
const contents = (text: string) =>
  markedSpans(text, paragraphs(text)).map(({ start, end }) => text.slice(start, end));

const framed: [name: string, text: string, contents: string[]][] = [
  ['straight marks', '"It rained," she said.', ['It rained,']],
  ['curly marks', '“It rained,” she said.', ['It rained,']],
  ['doubled apostrophes', "''It rained,'' she said.", ['It rained,']],
  ['grave accents and apostrophes', "``It rained,'' she said.", ['It rained,']],
  ['low opening marks', '„It rained,” she said.', ['It rained,']],
  ['guillemets', '«It rained», she said.', ['It rained']],
  ['single curly marks', '‘It rained all day,’ she said.', ['It rained all day,']],
  ['single straight marks', "'It rained all day,' she said.", ['It rained all day,']],
  [
    'an excerpt of another article, with its own quotes',
    '"Lee tried to laugh it off by saying, “Only the bridge.” But Reyes was relentless. “It fell,” he said.',
    ['Only the bridge.', 'It fell,'],
  ],
  ['two quotes of a sentence', '“It rained,” she said, “and it snowed.”', ['It rained,', 'and it snowed.']],
  [
    'straight marks, split around the cue',
    '"It rained," she said, "and it snowed."',
    ['It rained,', 'and it snowed.'],
  ],
  [
    'speech in speech belongs to the outer',
    '“He said ‘it rained’ to me,” she said.',
    ['He said ‘it rained’ to me,'],
  ],
  ['straight speech in speech', `"He said 'it rained' to me," she said.`, ["He said 'it rained' to me,"]],
  [
    'double marks in British singles',
    '‘He said “it rained” to me,’ she said.',
    ['He said “it rained” to me,'],
  ],
  [
    'nested in the same marks',
    '“He told us, “It rained,” and left,” she said.',
    ['He told us, “It rained,” and left,'],
  ],
  ['an apostrophe inside speech', '“It didn’t rain,” she said.', ['It didn’t rain,']],
  ['an apostrophe inside British speech', '‘It didn’t rain at all,’ she said.', ['It didn’t rain at all,']],
  ['marks in brackets', '("It rained")', ['It rained']],
  ['marks after a dash', 'One answer—“rain”—was enough.', ['rain']],
  ['a mark before a question mark', 'Who said "rain"?', ['rain']],
  ['a number at the end of straight marks', '"It was 1990," she said.', ['It was 1990,']],
];

describe('frames', () => {
  test.each(framed)('%s', (_name, text, expected) => {
    expect(contents(text)).toEqual(expected);
  });
});

const unframed: [name: string, text: string][] = [
  ['no marks', 'It rained.'],
  ['a contraction', 'It didn’t rain, and it won’t.'],
  ['a possessive', 'The parties’ plan is the city’s plan.'],
  ['straight apostrophes', "The parties' plan isn't the city's."],
  ['left-out letters', 'Rock ’n’ roll of the ’90s'],
  ['a left-out century between straight apostrophes', "the summers of '68 and the cars' colours"],
  ['feet and inches', 'He is 6\' 2" tall and she is 5\' 4" tall.'],
  ['inches alone', 'A 15" screen and a 13" screen'],
  ['a closing mark alone', 'It rained,” she said.'],
  ['an empty pair', 'An empty “” pair'],
];

describe('no frames', () => {
  test.each(unframed)('%s', (_name, text) => {
    expect(contents(text)).toEqual([]);
  });
});

const across: [name: string, text: string, contents: string[]][] = [
  [
    'each paragraph of a speech repeats the mark',
    '“It rained.\n“It snowed,” she said.',
    ['It rained.\n“It snowed,'],
  ],
  [
    'three paragraphs of one speech',
    '"It rained.\n"It snowed.\n"It froze."\nThat was all.',
    ['It rained.\n"It snowed.\n"It froze.'],
  ],
  ['an unclosed mark ends with its paragraph', '“It rained.\nThe mayor left.', ['It rained.']],
  [
    'an unclosed mark leaves the next paragraph’s alone',
    '“It rained.\nLee said, “It snowed.”',
    ['It rained.', 'It snowed.'],
  ],
  [
    'an unclosed mark ends where a new sentence opens another',
    '“It rained. “It snowed,” she said.',
    ['It rained.', 'It snowed,'],
  ],
  ['an unclosed mark at the end of the text', 'She said: “It rained', ['It rained']],
];

describe('across paragraphs', () => {
  test.each(across)('%s', (_name, text, expected) => {
    expect(contents(text)).toEqual(expected);
  });
});

test('a span knows its marks and its paragraphs', () => {
  const text = 'Rain\n“It rained.\n“It snowed.”\n‘It froze all night.’';
  expect(
    markedSpans(text, paragraphs(text)).map(({ outerStart, outerEnd, paragraph, lastParagraph }) => [
      text.slice(outerStart, outerEnd),
      paragraph,
      lastParagraph,
    ]),
  ).toEqual([
    ['“It rained.\n“It snowed.”', 1, 2],
    ['‘It froze all night.’', 3, 3],
  ]);
});
