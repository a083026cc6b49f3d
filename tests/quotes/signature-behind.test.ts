import { expect, test } from 'vitest';
import { signatureBehind } from '../../lib/quotes/signature-behind.ts';

const cases: [name: string, behind: string, signs: string | null][] = [
  ['a name', ' — Ann Lee', 'Ann Lee'],
  ['a name with a stop', ' - Ann Lee.', 'Ann Lee'],
  ['a name and an office', ' – Ann Lee, mayor of Zenda', 'Ann Lee'],
  ['an office and a name', '--deputy mayor Ann Lee', 'deputy mayor Ann Lee'],
  ['in the next line', '\n— Ann Lee, builder\nIt rained.', 'Ann Lee'],
  ['no name: a clause', ' — Ann Lee looked at the clock — “now.”', null],
  ['no name: a report', ' — that was the answer.', null],
  ['no dash', ' Ann Lee', null],
  ['a line that goes on and on', ` — Ann Lee, ${'very '.repeat(40)}old`, null],
];

test.each(cases)('%s', (_name, behind, signs) => {
  const text = `“It rained.”${behind}`;
  const found = signatureBehind(text, '“It rained.”'.length);
  expect(found && text.slice(found.start, found.end)).toBe(signs);
});
