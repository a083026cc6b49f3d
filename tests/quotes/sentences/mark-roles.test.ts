import { afterEach, describe, expect, test } from 'vitest';
import { MARK_ROLES } from '../../../lib/quotes/sentences/mark-roles.ts';
import { markedSpans } from '../../../lib/quotes/sentences/marks.ts';
import { paragraphs } from '../../../lib/text/paragraphs.ts';

const contents = (text: string) =>
  markedSpans(text, paragraphs(text)).map(({ start, end }) => text.slice(start, end));

/** What stands in marks because a row says so: without it, each would be read otherwise. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...contents: string[]])[]>> = {
  inches: [['a 2"x4" board and a 3"x5" board']],
  feet: [[`'He is 6' 2" tall,' she said.`, `He is 6' 2" tall,`]],
  elision: [["the summers of '68 and the cars' colours"], ['the ‘90s and the parties’ plans']],
  'turned-closing': [
    ['“Apparently not,“ he said. It rained.', 'Apparently not,'],
    ['„It rained“, he said. „It snowed.“', 'It rained', 'It snowed.'],
  ],
  'turned-opening': [['”It rained,” he said.', 'It rained,']],
  'inward-opening': [['»It rained,« he said.', 'It rained,']],
  'inward-closing': [['»It rained,« he said. »It snowed.«', 'It rained,', 'It snowed.']],
  'straight-opening': [['"It rained. "It snowed," she said.', 'It rained.', 'It snowed,']],
  'straight-closing': [['It rained," she said. "It snowed," she said.', 'It snowed,']],
  'low-closing': [['‚It rained‘, she said.', 'It rained']],
  'opening-behind-word': [['the parties‘ plan, and the cities’.']],
  'straight-single-opening': [["'It rained,' she said.", 'It rained,']],
  stray: [
    ['‘It didn’t rain in the ’90s,’ she said.', 'It didn’t rain in the ’90s,'],
    ["'It didn't rain,' she said.", "It didn't rain,"],
  ],
  possessive: [['‘The parties’ plan is good,’ she said.', 'The parties’ plan is good,']],
  'clipped-word': [['‘They went huntin’ again,’ she said.', 'They went huntin’ again,']],
};

// The table is constant for everything but this: a row is taken out to show that its cases need it.
const table = MARK_ROLES as (typeof MARK_ROLES)[number][];
const whole = [...MARK_ROLES];

afterEach(() => {
  table.splice(0, table.length, ...whole);
});

test('each row has cases', () => {
  expect(Object.keys(CASES).sort()).toEqual(whole.map(({ name }) => name).sort());
});

describe.each(Object.entries(CASES))('%s', (name, cases) => {
  test.each(cases)('reads %s', (text, ...expected) => {
    expect(contents(text)).toEqual(expected);
  });

  test.each(cases)('is needed for %s', (text, ...expected) => {
    table.splice(0, table.length, ...whole.filter((row) => row.name !== name));
    expect(contents(text)).not.toEqual(expected);
  });
});
