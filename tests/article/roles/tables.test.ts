import { expect, test } from 'vitest';
import { BODY_DESCRIPTIONS } from '../../../lib/article/roles/body-descriptions.ts';
import { NO_OFFICES } from '../../../lib/article/roles/no-offices.ts';
import { OWNERS } from '../../../lib/article/roles/owners.ts';
import type { Span } from '../../../lib/model.ts';
import { fits, lacking, readExample, rolesOf } from './roles-of.ts';

const owners = (text: string): Span[] => rolesOf(text).flatMap(({ of }) => of ?? []);

test.each(OWNERS)('$name says whose an office is', ({ sentence }) => {
  const example = readExample(sentence);
  const found = owners(example.text);
  expect(found.map(({ start, end }) => example.text.slice(start, end))).toEqual(
    expect.arrayContaining(example.yes.map(({ start, end }) => example.text.slice(start, end))),
  );
  expect(fits(found, example)).toBe(true);
});

test.each(OWNERS)('without $name nothing says so', (row) => {
  const example = readExample(row.sentence);
  expect(lacking(OWNERS, row, () => fits(owners(example.text), example))).toBe(false);
});

test.each(NO_OFFICES)(
  '$name keeps words off the record, and no office that looks like them',
  ({ sentence }) => {
    const example = readExample(sentence);
    const found = rolesOf(example.text);
    expect(found.map(({ role }) => role)).toEqual(
      expect.arrayContaining(example.yes.map(({ start, end }) => example.text.slice(start, end))),
    );
    expect(fits(found, example)).toBe(true);
  },
);

test.each(NO_OFFICES)('without $name they are on record', (row) => {
  const example = readExample(row.sentence);
  expect(lacking(NO_OFFICES, row, () => fits(rolesOf(example.text), example))).toBe(false);
});

test.each(BODY_DESCRIPTIONS)('$name says what a body is', ({ sentence }) => {
  const example = readExample(sentence);
  const found = rolesOf(example.text);
  expect(found.map(({ role }) => role)).toEqual(
    example.yes.map(({ start, end }) => example.text.slice(start, end)),
  );
  expect(fits(found, example)).toBe(true);
});

test.each(BODY_DESCRIPTIONS)('without $name nothing says what it is', (row) => {
  const example = readExample(row.sentence);
  expect(lacking(BODY_DESCRIPTIONS, row, () => fits(rolesOf(example.text), example))).toBe(false);
});
