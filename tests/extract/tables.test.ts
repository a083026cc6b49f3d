import { describe, expect, test } from 'vitest';
import { DROPPED_AFTER } from '../../lib/extract/body/after-rows.ts';
import { DROPPED_BEFORE } from '../../lib/extract/body/before-rows.ts';
import { EXCERPTS } from '../../lib/extract/body/excerpt.ts';
import { ADDRESSES } from '../../lib/extract/facts/address.ts';
import { AUTHORS } from '../../lib/extract/facts/authors.ts';
import { DAY_SIGNALS } from '../../lib/extract/facts/day-signals.ts';
import { LANGUAGES } from '../../lib/extract/facts/language.ts';
import { DIGIT_DAYS } from '../../lib/extract/facts/page-days.ts';
import { DAY_CHOICES } from '../../lib/extract/facts/published-day.ts';
import { SITES } from '../../lib/extract/facts/site.ts';
import { TITLES } from '../../lib/extract/facts/title.ts';

const TABLES: Readonly<Record<string, readonly { readonly name: string; readonly sentence: string }[]>> = {
  ...{ DROPPED_BEFORE, DROPPED_AFTER, EXCERPTS, ADDRESSES, AUTHORS, DAY_SIGNALS, LANGUAGES, DIGIT_DAYS },
  ...{ DAY_CHOICES, SITES, TITLES },
};

describe.each(Object.entries(TABLES))('the rows of %s', (_, rows) => {
  test('have names of their own, fit to be printed', () => {
    const names = rows.map(({ name }) => name);
    expect(names.filter((name) => !/^[a-z]+(?:-[a-z]+)*$/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  test('have an example each', () => {
    expect(rows.filter(({ sentence }) => !/[[{]/.test(sentence))).toEqual([]);
  });
});
