import { describe, expect, test } from 'vitest';
import { curatedOf } from '../../lib/article/curated.ts';
import { readHeader } from '../../lib/article/read-header.ts';
import { tokenisedText } from '../../lib/english/tokenised-text.ts';
import { makeActor } from '../names/make-actor.ts';

const actors = [
  makeActor('zenda-press', 'organisation', ['Zenda Press Agency', 'The Zenda Press Agency'], ['ZPA']),
  makeActor('ruritania', 'state', ['Ruritania']),
  makeActor('ann-lee', 'person', ['Ann Lee']),
];
const curated = curatedOf(actors);
const read = (text: string) => readHeader(tokenisedText(text), curated);

const dates: [name: string, text: string, date: string | null][] = [
  ['a record at the beginning', ' date 2022-03-07 It rained.', '2022-03-07'],
  ['a record before a dateline', 'date 2023-02-23 STRELSAU, Feb. 23 — It rained.', '2023-02-23'],
  ['a dateline without a year', 'STRELSAU, Feb. 23 — It rained.', null],
  ['a dateline with its year', 'STRELSAU, Feb. 23, 2023 — It rained.', '2023-02-23'],
  ['a line of its own', 'Rain\nBy Ann Lee\n7 March 2022\nIt rained.', '2022-03-07'],
  [
    'a line of its own, with a label and a time',
    'Rain\nPublished: Mon, May 2, 2022\nIt rained.',
    '2022-05-02',
  ],
  [
    'a line of its own, with a label',
    'Rain\nPublished on May 2, 2022 at 10:15 GMT\nIt rained.',
    '2022-05-02',
  ],
  ['a line of its own, with its weekday', 'Rain\nMonday, 2 May 2022\nIt rained.', '2022-05-02'],
  ['a line of its own, behind a place', 'Rain\nSTRELSAU, Feb 24, 2023 (ZPA)\nIt rained.', '2023-02-24'],
  ['a line of its own, behind a bar', 'Rain\nStrelsau | 27 December 2022\nIt rained.', '2022-12-27'],
  ['a line of its own without a year', 'Rain\n7 March\nIt rained.', null],
  ['a line of its own, with dots and a time', 'Rain\n17.07.2023 - 16:40\nIt rained.', '2023-07-17'],
  ['a line of its own, of no day of the calendar', 'Rain\n31.02.2023\nIt rained.', null],
  ['a year in a sentence', 'In 2022 it rained.', null],
  ['a day in a sentence', 'It rained on 7 March 2022.', null],
  ['a day that no calendar has', 'date 2022-02-31 It rained.', null],
  ['nothing', '', null],
];

describe('date', () => {
  test.each(dates)('%s', (_name, text, date) => {
    expect(read(text).date).toBe(date);
  });
});

const sources: [name: string, text: string, source: string | null][] = [
  ['a by-line of an organisation', 'Rain\nBy Zenda Press Agency\nIt rained.', 'Zenda Press Agency'],
  ['a by-line with an article', 'Rain\nBy the Zenda Press Agency\nIt rained.', 'Zenda Press Agency'],
  ['a by-line by acronym', 'Rain\nBy ZPA\nIt rained.', 'Zenda Press Agency'],
  ['a dateline’s brackets', 'STRELSAU, March 3 (ZPA) — It rained.', 'Zenda Press Agency'],
  [
    'brackets behind a day of its own line',
    'Rain\nStrelsau, 7 March 2022 (ZPA)\nIt rained.',
    'Zenda Press Agency',
  ],
  ['brackets at the end', 'It rained. (ZPA)', 'Zenda Press Agency'],
  ['a line of its own at the end', 'It rained.\n/Zenda Press Agency', 'Zenda Press Agency'],
  ['a line of its own of a source that nobody listed', 'It rained.\n/The Zenda Gazette', 'The Zenda Gazette'],
  ['a by-line of a writer', 'Rain\nBy Ann Lee\nIt rained.', null],
  ['a by-line of a writer whom nobody listed', 'Rain\nBy Vera Stone\nIt rained.', null],
  ['brackets at the end that credit no source', 'It rained. (Twice)', null],
  ['an organisation in a sentence', 'Zenda Press Agency moved.\nIt rained.', null],
  ['a state', 'Rain\nBy Ruritania\nIt rained.', null],
  ['nothing', '', null],
];

describe('source', () => {
  test.each(sources)('%s', (_name, text, source) => {
    expect(read(text).source).toBe(source);
  });
});

const headlines: [name: string, text: string, title: string | null][] = [
  ['the first line', 'Rain in Strelsau\nIt rained.', 'Rain in Strelsau'],
  ['past empty lines', '\n\n  Rain in Strelsau \nIt rained.', 'Rain in Strelsau'],
  ['past a date record', ' date 2022-03-07 Rain in Strelsau\nIt rained.', 'Rain in Strelsau'],
  ['under a paper’s name', 'The Zenda Gazette\nRain in Strelsau\nIt rained.', 'Rain in Strelsau'],
  ['under a day', 'Monday, 7 March 2022\nRain in Strelsau\nIt rained.', 'Rain in Strelsau'],
  ['a question', 'Did it rain?\nIt did.', 'Did it rain?'],
  ['words in marks', '“It rained”\nIt did.', '“It rained”'],
  ['an abbreviation at its end', 'Rain in the U.S.\nIt rained.', 'Rain in the U.S.'],
  ['a dateline is none', 'STRELSAU, Feb. 23 — It rained\nIt stopped.', null],
  ['a sentence is none', 'It rained.\nIt stopped.', null],
  ['a sentence in marks is none', '“It rained.”\nIt stopped.', null],
  ['a caption is none', 'Rain falls on Strelsau (ZPA/Ann Lee)\nIt rained.', null],
  ['a label is none', 'Weather:\nIt rained.', null],
  ['a paragraph is none', `${'rain, '.repeat(40)}\nIt rained.`, null],
  ['the only line is none', 'Rain in Strelsau', null],
  ['nothing', '', null],
];

describe('headline', () => {
  test.each(headlines)('%s', (_name, text, title) => {
    expect(read(text).title).toBe(title);
  });
});

const openings: [name: string, text: string, opening: string][] = [
  ['the first line', 'Rain in Strelsau\nIt rained.', 'Rain in Strelsau'],
  ['past a date record and a dateline', 'date 2022-03-07 STRELSAU, Feb. 23 — It rained.', 'It rained.'],
  ['nothing', '', ''],
];

describe('opening', () => {
  test.each(openings)('%s', (_name, text, opening) => {
    expect(read(text).opening).toBe(opening);
  });

  test('a long first line is cut between words', () => {
    const { opening } = read(`${'rain, '.repeat(40)}\nIt rained.`);
    expect(opening).toMatch(/^(?:rain, )+rain…$/);
    expect(opening.length).toBeLessThanOrEqual(91);
  });
});

const original = 'https://gazette.example/rain?page=2';
const addresses: [name: string, text: string, address: string | null][] = [
  ['a line of its own', `Rain\n${original}\nIt rained.`, original],
  ['a line with a label', `Rain\nURL: ${original}\nIt rained.`, original],
  ['a line at the end', `Rain\nIt rained.\nOriginal: ${original}`, original],
  ['the same one twice', `Rain\n${original}\nIt rained.\n${original}`, original],
  ['two that differ', `Rain\n${original}\nIt rained.\nhttps://other.example/`, null],
  ['an address in a sentence', `Rain\nIt rained, see ${original}\nIt stopped.`, null],
  ['what somebody else’s label names', `Rain\nPhoto: ${original}\nIt rained.`, null],
  ['an address of no web', 'Rain\nfile:///etc/rain\nIt rained.', null],
  ['an address with a log-in', 'Rain\nhttps://ann@gazette.example/rain\nIt rained.', null],
  ['nothing', '', null],
];

describe('address', () => {
  test.each(addresses)('%s', (_name, text, address) => {
    expect(read(text).address).toBe(address);
  });
});
