import { expect, test } from 'vitest';
import { knownLines } from '../../../components/known/known-lines.ts';
import { knownLineWords } from '../../../components/words/known/known-line-words.ts';
import type { KnownView } from '../../../lib/holdings/known/known-view.ts';
import type { ActorId } from '../../../lib/model.ts';
import type { KnownAnswer } from '../../../lib/views/known-answer.ts';
import { knownAnswer, knownMatch, knownQuote } from './known-quote.ts';

const said = (id: string, date: string | null, source: string, more: Partial<KnownView> = {}) =>
  knownMatch(knownQuote(id, { date, source }), more);

const byReyes = { isOtherSpeaker: true } as const;
const reyes = (id: string, date: string | null, more: Partial<KnownView> = {}) =>
  knownMatch(
    knownQuote(id, {
      date,
      source: 'Gazette',
      speakers: [{ id: 'tom-reyes' as ActorId, name: 'Tom Reyes' }],
    }),
    { ...byReyes, ...more },
  );

const reworded = (id: string, date: string | null, known = 19, more: Partial<KnownView> = {}) =>
  said(id, date, 'Gazette', {
    class: 'reworded',
    rule: 'reworded',
    differences: [
      { type: 'replaced', known: { start: known, end: known + 4 }, quoted: { start: 19, end: 22 } },
    ],
    ...more,
  });

const five = ['2022-03-07', '2022-03-08', '2022-03-09', '2022-03-10', '2022-03-11'].map((date, at) =>
  said(`a${at}`, date, at === 0 ? 'Zenda Herald' : 'Gazette'),
);

const LINES: readonly [name: string, answer: KnownAnswer, lines: readonly string[]][] = [
  ['nothing', knownAnswer([]), []],
  ['one article', knownAnswer([five[0]!]), ['First on record: 7 March 2022, Zenda Herald']],
  [
    'two articles',
    knownAnswer(five.slice(0, 2)),
    ['First on record: 7 March 2022, Zenda Herald (+ 1 more article)'],
  ],
  ['five articles', knownAnswer(five), ['First on record: 7 March 2022, Zenda Herald (+ 4 more articles)']],
  [
    'reprints of one text count once',
    knownAnswer(five, {
      origins: [
        { matches: [0, 1, 2], agency: null },
        { matches: [3, 4], agency: null },
      ],
    }),
    ['First on record: 7 March 2022, Zenda Herald (+ 1 more article)'],
  ],
  ...(
    [
      ['Associated Press', 'Zenda Herald', ', likely from Associated Press'],
      ['Associated Press', 'The Associated Press', ''],
      ['Associated Press', 'AP News', ''],
      ['Associated Press', 'Apulia Today', ', likely from Associated Press'],
      ['AFP', 'Agence France-Presse', ''],
      ['AFP', 'Zenda Herald', ', likely from AFP'],
    ] as const
  ).map(([agency, source, likely]): (typeof LINES)[number] => [
    `a text of ${agency} in ${source}`,
    knownAnswer([said('a', '2022-03-07', source)], { origins: [{ matches: [0], agency }] }),
    [`First on record: 7 March 2022, ${source}${likely}`],
  ]),
  [
    'two quotes of one article are no two articles',
    knownAnswer([said('a#1', '2022-03-07', 'Zenda Herald'), said('a#2', '2022-03-07', 'Zenda Herald')]),
    ['First on record: 7 March 2022, Zenda Herald'],
  ],
  ['undated', knownAnswer([said('a', null, 'Zenda Herald')]), ['On record: undated, Zenda Herald']],
  [
    'dated and undated',
    knownAnswer([five[0]!, said('u', null, 'Gazette')]),
    ['First on record: 7 March 2022, Zenda Herald (+ 1 more article)'],
  ],
  [
    'another speaker alone',
    knownAnswer([reyes('a', '2022-03-07')]),
    ['Also on record from Tom Reyes: 7 March 2022, Gazette'],
  ],
  [
    'another speaker before: nobody is said to be first',
    knownAnswer([reyes('r', '2016-03-03'), five[0]!]),
    ['On record: 7 March 2022, Zenda Herald', 'Also on record from Tom Reyes: 3 March 2016, Gazette'],
  ],
  [
    'another speaker later',
    knownAnswer([five[0]!, reyes('r', '2022-04-01')]),
    ['First on record: 7 March 2022, Zenda Herald', 'Also on record from Tom Reyes: 1 April 2022, Gazette'],
  ],
  [
    'other words',
    knownAnswer([reworded('a', '2022-03-07')]),
    ['Worded differently on 7 March 2022 (Gazette)'],
  ],
  ['other words, undated', knownAnswer([reworded('a', null)]), ['Worded differently undated (Gazette)']],
  [
    'the same other words in two articles',
    knownAnswer([reworded('a', '2022-03-07'), reworded('b', '2022-03-09')]),
    ['Worded differently on 7 March 2022 (Gazette) (+ 1 more article)'],
  ],
  [
    'two other wordings, and the same words behind them',
    knownAnswer([reworded('a', '2016-03-07'), reworded('b', '2018-03-09', 11), five[0]!]),
    [
      'First on record: 7 March 2022, Zenda Herald',
      'Worded differently on 7 March 2016 (Gazette)',
      'Worded differently on 9 March 2018 (Gazette)',
    ],
  ],
  [
    'other words of another speaker',
    knownAnswer([
      reyes('a', '2022-03-07', {
        class: 'reworded',
        differences: [{ type: 'dropped', known: { start: 19, end: 24 }, quoted: { start: 19, end: 19 } }],
      }),
    ]),
    ['Worded differently by Tom Reyes on 7 March 2022 (Gazette)'],
  ],
  [
    'cut from a longer quote: all of it is on record',
    knownAnswer([said('a', '2022-03-07', 'Gazette', { class: 'cut', rule: 'lies-within' })]),
    ['First on record: 7 March 2022, Gazette'],
  ],
  [
    'a part of it',
    knownAnswer([said('a', '2022-03-07', 'Gazette', { class: 'cut', isWhole: false })]),
    ['In part on record: 7 March 2022, Gazette'],
  ],
  [
    'words that somebody denied',
    knownAnswer([knownMatch(knownQuote('a', { stance: 'denied', reporting: 'denied that' }))]),
    ['First on record: 7 March 2022, Zenda Herald there: denied that …'],
  ],
  [
    'joined',
    knownAnswer([
      said('a#1', '2022-03-07', 'Gazette', { class: 'joined', isWhole: false }),
      said('a#2', '2022-03-07', 'Gazette', { class: 'joined', isWhole: false, rule: 'beside-a-part' }),
    ]),
    ['Joined from two quotes: 7 March 2022, Gazette'],
  ],
];

test.each(LINES)('%s', (_name, answer, expected) => {
  const lines = knownLines(answer).map((line) => {
    const { lead, place, more, stance } = knownLineWords(line);
    return [lead, place, more, stance].filter((part) => part !== '').join(' ');
  });
  expect(lines).toEqual(expected);
});

test('a joined line has each of its quotes', () => {
  const parts = ['a#1', 'a#2'].map((id) =>
    said(id, '2022-03-07', 'Gazette', { class: 'joined', isWhole: false }),
  );
  const [line] = knownLines(knownAnswer(parts));
  expect([line?.match, ...(line?.others ?? [])]).toEqual(parts);
});
