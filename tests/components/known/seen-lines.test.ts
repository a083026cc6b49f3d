import { h } from 'preact';
import { expect, test } from 'vitest';
import { KnownLines } from '../../../components/known/KnownLines.tsx';
import { findKnown } from '../../../lib/checks/find-known.ts';
import { KnownQuotes } from '../../../lib/checks/known/known-quotes.ts';
import { viewKnownMatch } from '../../../lib/holdings/known/known-view.ts';
import type { QuoteView } from '../../../lib/holdings/quote-view.ts';
import type { KnownAnswer } from '../../../lib/views/known-answer.ts';
import { knownAnswer, knownMatch, knownQuote } from './known-quote.ts';
import { heard, rendered } from './rendered.ts';

/** Compares a quotation by Ann Lee with quotes on record, all of one article. */
function answerOn(quotation: string, texts: readonly string[], more: Partial<QuoteView> = {}): KnownAnswer {
  const views = texts.map((text, at) => knownQuote(`a#${at}`, { text, ...more }));
  const quotes = views.map(({ text, date }) => ({ article: 'a', text, speaker: 'Ann Lee', date }));
  const known = new KnownQuotes();
  known.add(quotes);
  const matches = findKnown(
    { text: quotation, speaker: 'Ann Lee', article: null },
    known,
    (at) => quotes[at]!,
  );
  return knownAnswer(matches.map((match) => viewKnownMatch(match, views[match.quote]!)));
}

const BRIDGE = 'The bridge at Zenda will open in the first week of May.';

const LINES: readonly [
  name: string,
  quotation: string,
  known: readonly string[],
  heard: readonly string[],
][] = [
  ['the same words', BRIDGE, [BRIDGE], ['First on record: 7 March 2022, Zenda Herald', 'Why this match?']],
  [
    'another word',
    'The bridge at Zenda may open in the first week of May.',
    [BRIDGE],
    [
      'Worded differently on 7 March 2022 (Zenda Herald)',
      '“The bridge at Zenda instead of will: may open in the first week of May.”',
      'Why this match?',
    ],
  ],
  [
    'a “not” more',
    'The bridge at Zenda will not open in the first week of May.',
    [BRIDGE],
    [
      'Worded differently on 7 March 2022 (Zenda Herald)',
      '“The bridge at Zenda will only here: not (negation) open in the first week of May.”',
      'Differs in “not”.',
      'Why this match?',
    ],
  ],
  [
    'another number',
    'The old bridge at Zenda carries twenty carts across the river each morning.',
    ['The old bridge at Zenda carries 12 carts across the river each morning.'],
    [
      'Worded differently on 7 March 2022 (Zenda Herald)',
      '“The old bridge at Zenda carries instead of 12 (number): twenty (number) carts across the river each morning.”',
      'Differs in “12” and “twenty”.',
      'Why this match?',
    ],
  ],
  [
    'cut from a longer quote',
    BRIDGE,
    [`After years of dispute ${BRIDGE.replace('.', ', whatever it costs.')}`],
    [
      'First on record: 7 March 2022, Zenda Herald',
      'Cut. What stood around it:',
      '“After years of dispute The bridge at Zenda will open in the first week of May, whatever it costs.”',
      'Why this match?',
    ],
  ],
  [
    'edited in brackets',
    '[The mayor] will open the old bridge at Zenda in the first week of May.',
    ['She will open the old bridge at Zenda in the first week of May.'],
    [
      'On record: 7 March 2022, Zenda Herald',
      'Only what stands in brackets differs.',
      '“She will open the old bridge at Zenda in the first week of May.”',
      'Why this match?',
    ],
  ],
  [
    'joined',
    `${BRIDGE} The ferrymen of Ruritania have carried our people long enough.`,
    [BRIDGE, 'The ferrymen of Ruritania have carried our people long enough.'],
    [
      'Joined from two quotes: 7 March 2022, Zenda Herald',
      `“${BRIDGE}”`,
      '“The ferrymen of Ruritania have carried our people long enough.”',
      'Why this match?',
    ],
  ],
  ['nothing', 'The weather was fine.', [BRIDGE], []],
];

test.each(LINES)('%s', (_name, quotation, known, expected) => {
  const answer = answerOn(quotation, known);
  expect(heard(rendered(h(KnownLines, { quotation, answer, place: 'page' })))).toEqual(expected);
});

test('whoever denied the words is never shown without that', () => {
  const answer = answerOn(BRIDGE, [BRIDGE], { stance: 'denied', reporting: 'denied that' });
  expect(heard(rendered(h(KnownLines, { quotation: BRIDGE, answer, place: 'page' })))).toContain(
    `denied that “${BRIDGE}”`,
  );
});

test('the key of a difference names where the quotation stands', () => {
  const quotation = 'The bridge at Zenda may open in the first week of May.';
  const answer = answerOn(quotation, [BRIDGE]);
  const key = (place: 'page' | 'draft') =>
    rendered(h(KnownLines, { quotation, answer, place })).querySelector('.difference-key')?.textContent;
  expect(key('page')).toBe('on record on this page');
  expect(key('draft')).toBe('on record in your text');
});

test('of many lines two are seen at once, the others on demand', () => {
  const speakers = ['Tom Reyes', 'Hans Mohr', 'Ida Voss'].map((name) =>
    knownMatch(knownQuote(name, { speakers: [{ id: name as never, name }] }), { isOtherSpeaker: true }),
  );
  const answer = knownAnswer([knownMatch(knownQuote('a')), ...speakers]);
  const seen = rendered(h(KnownLines, { quotation: BRIDGE, answer, place: 'page' }));
  expect(seen.querySelectorAll('.known-lines > .known-line')).toHaveLength(2);
  expect(seen.querySelector('summary')?.textContent).toBe('2 more on record');
  expect(seen.querySelectorAll('details .known-line')).toHaveLength(2);
});
