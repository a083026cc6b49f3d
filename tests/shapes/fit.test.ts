import * as v from 'valibot';
import { expect, test } from 'vitest';
import { fitTo } from '../../lib/shapes/fit.ts';
import { PLAIN_OBJECT } from '../../lib/shapes/plain-object.ts';
import { text } from '../../lib/shapes/text.ts';

const NAME = text(4);
const LIST = v.strictObject({ names: v.array(NAME), by: v.nullable(NAME) });

test.each<[string, v.GenericSchema, unknown]>([
  ['a text', NAME, 'Lund'],
  ['a text of whole surrogate pairs', NAME, '\u{1f600}!'],
  ['all fields', LIST, { names: ['Ada'], by: null }],
  ['a plain object', PLAIN_OBJECT, { names: 1 }],
  ['an object without prototype', PLAIN_OBJECT, Object.create(null)],
])('%s fits', (_, schema, value) => {
  expect(fitTo(schema, value)).toEqual({ fits: true, value });
});

test.each<[string, v.GenericSchema, unknown, path: string, fault: string, found: unknown]>([
  ['an empty text', NAME, '', '', 'non_empty', ''],
  ['a text too long', NAME, 'Lunds', '', 'max_length', 'Lunds'],
  ['half of a surrogate pair', NAME, '\ud800', '', 'well_formed', '\ud800'],
  ['no text', NAME, null, '', 'string', null],
  ['nothing', NAME, undefined, '', 'missing', undefined],
  ['a missing field', LIST, { names: [] }, 'by', 'missing', undefined],
  ['a field too many', LIST, { names: [], by: null, at: 1 }, 'at', 'unknown', 'at'],
  ['a part of a part', LIST, { names: ['Ada', 7], by: null }, 'names.1', 'string', 7],
  ['the first of several faults', LIST, { names: ['', 7], by: 7 }, 'names.0', 'non_empty', ''],
  ['a list', PLAIN_OBJECT, [], '', 'plain_object', []],
  ['a date', PLAIN_OBJECT, new Date(0), '', 'plain_object', new Date(0)],
])('%s does not', (_, schema, value, path, fault, found) => {
  expect(fitTo(schema, value)).toEqual({ fits: false, path, fault, found });
});

test('what fits is a copy that the sender cannot change', () => {
  const sent = { names: ['Ada'], by: null };
  const read = fitTo(LIST, sent);
  sent.names.push('Bo');
  expect(read).toEqual({ fits: true, value: { names: ['Ada'], by: null } });
});
