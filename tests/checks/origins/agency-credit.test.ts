import { describe, expect, test } from 'vitest';
import { AGENCY_CREDITS, agencyCredit } from '../../../lib/checks/origins/agency-credit.ts';
import { newsAgency } from '../../../lib/english/pages/news-agencies.ts';

const STORY = ['The pier of Zenda opens in May.', 'It was built in a year.', 'Nobody drowned.', 'It rained.'];

/** Makes an article of lines, and reads its credit. `around` stands before and behind them. */
function creditIn(
  lines: string,
  {
    at,
    source = null,
    authors = [],
  }: Partial<{ at: 'head' | 'foot'; source: string | null; authors: readonly string[] }> = {},
) {
  const own = lines.split(' | ');
  const all = at === 'foot' ? [...STORY, ...STORY, ...own] : [...own, ...STORY];
  return agencyCredit({ text: all.join('\n\n'), source, authors });
}

describe('rows', () => {
  test.each(AGENCY_CREDITS)('$name: $sentence', ({ name, sentence }) => {
    const bare = sentence.replace(/[[\]{}]/g, '');
    const found =
      {
        publisher: () => creditIn('Pier opens', { source: bare.replace('Source: ', '') }),
        'writer-of-the-page': () => creditIn('Pier opens', { authors: bare.split(' | ') }),
      }[name] ?? (() => creditIn(bare, { at: isAtTheEnd(name) ? 'foot' : 'head' }));
    expect(found()?.rule).toBe(name);
    const [, shown = ''] = /\[([^\]]+)\]/.exec(sentence) ?? [];
    const credited = name === 'reporting-and-editing' ? 'Reuters' : newsAgency(shown);
    expect(found()?.agency).toBe(credited);
  });

  test.each(AGENCY_CREDITS)('$name holds back: $sentence', ({ name, sentence }) => {
    const others = sentence.replace(/\[[^\]]+\]/g, 'Zenda Gazette').replace(/[{}]/g, '');
    expect(creditIn(others, { at: isAtTheEnd(name) ? 'foot' : 'head' })).toBeNull();
  });
});

const isAtTheEnd = (name: string): boolean => /at-the-end|copyright|of-the-agency|editing/.test(name);

describe('agencies', () => {
  const CASES: readonly [lines: string, at: 'head' | 'foot', agency: string | null][] = [
    ['DALLAS (AP) — The mayor of Zenda is moving.', 'head', 'Associated Press'],
    ['Dec 29 (Reuters) - The mayor of Zenda moved.', 'head', 'Reuters'],
    ['New York (AFP) – The mayor of Zenda moved.', 'head', 'AFP'],
    ['NEW YORK, Nov. 19 (UPI) — The mayor moved.', 'head', 'UPI'],
    ['BEIJING, March 7 (Xinhua) -- The mayor moved.', 'head', 'Xinhua'],
    ['By The Associated Press', 'head', 'Associated Press'],
    ['By ASSOCIATED PRESS | The mayor moved.', 'head', 'Associated Press'],
    ['By Ann Lee and Tom Reyes | Reuters | The mayor moved.', 'head', 'Reuters'],
    ['ANN LEE, Associated Press | The mayor moved.', 'head', 'Associated Press'],
    ['By Ann Lee of the Zenda Gazette | The AP said so.', 'head', null],
    ['Source: Reuters', 'foot', 'Reuters'],
    ['/ANI', 'foot', 'ANI'],
    ['© 2022 AFP', 'foot', 'AFP'],
    ['Copyright © 2022 Zenda Gazette', 'foot', null],
    ['Reporting by Ann Lee in Zenda; Editing by Tom Reyes', 'foot', null],
    ['The mayor told Reuters.', 'head', null],
    ['The mayor spoke (AP Photo/Ann Lee)', 'head', null],
    ['The mayor spoke. (AP/Ann Lee)', 'foot', null],
    ['A Reuters poll, and one of Bloomberg, said so.', 'head', null],
    ['Bloomberg and the mayor at odds', 'head', null],
    ['Bloomberg, mayor at odds', 'head', null],
    ['“It rained,” she told the Associated Press.', 'foot', null],
  ];
  test.each(CASES)('%s (%s): %s', (lines, at, agency) => {
    expect(creditIn(lines, { at })?.agency ?? null).toBe(agency);
  });

  test('a line without end costs no more', () => {
    const line = '. Ann Lee writers and (c) By Ann, - Ann '.repeat(50_000);
    const before = performance.now();
    expect(creditIn(line, { at: 'foot' })).toBeNull();
    expect(creditIn(line, { at: 'head' })).toBeNull();
    expect(performance.now() - before).toBeLessThan(2_000);
  });

  test('nothing has no credit', () => {
    expect(agencyCredit({ text: '', source: null, authors: [] })).toBeNull();
  });
});
