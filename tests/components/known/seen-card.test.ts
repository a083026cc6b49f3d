import { h } from 'preact';
import { expect, test } from 'vitest';
import { KnownCard, type KnownCardState } from '../../../components/known/KnownCard.tsx';
import type { RecordActions } from '../../../components/lists/RecordList.tsx';
import type { ActorId } from '../../../lib/model.ts';
import type { KnownCardView } from '../../../lib/views/known-card-view.ts';
import { knownAnswer, knownMatch, knownQuote } from './known-quote.ts';
import { heard, rendered } from './rendered.ts';

const BRIDGE = 'The bridge at Zenda will open in May.';

const ACTIONS: RecordActions = {
  onRead: () => {},
  onReadSentence: () => {},
  onCopy: async () => true,
  compare: null,
  cite: {
    writers: {} as never,
    last: null,
    onChoose: () => {},
    isAboveAll: false,
    today: () => '2026-11-28',
  },
  onMore: null,
  onTicks: null,
  onOpenActor: null,
};

const view = (more: Partial<KnownCardView> = {}): KnownCardView => ({
  quotation: BRIDGE,
  speaker: 'Ann Lee',
  page: { date: '2026-11-28', isSure: true, source: null },
  answer: knownAnswer([knownMatch(knownQuote('a', { role: 'mayor of Zenda' }))]),
  ...more,
});

const card = (shown: KnownCardState) =>
  rendered(
    h(KnownCard, {
      shown,
      exit: { type: 'back', leave: () => {} },
      actions: ACTIONS,
      headingLevel: 1,
    }),
  );

const ready = (more: Partial<KnownCardView> = {}) => card({ state: 'ready', view: view(more) });

test('it has the quotation, whom the page names, both dates, the office at the time, and ways to the place', () => {
  const lines = heard(ready());
  expect(lines.slice(0, 4)).toEqual([
    'Already on record',
    `“${BRIDGE}”`,
    'Ann Lee · this page: 28 November 2026',
    'First on record: 7 March 2022, Zenda Herald',
  ]);
  expect(lines).toContain('Ann Lee · Mayor of Zenda · Zenda Herald');
  expect(lines).toContain('Show in article');
});

const PAGES: readonly [page: KnownCardView['page'], speaker: string | null, line: string][] = [
  [null, null, 'speaker not named · this page'],
  [{ date: null, isSure: false, source: null }, 'Ann Lee', 'Ann Lee · this page: day unknown'],
  [
    { date: '2026-11-28', isSure: false, source: null },
    'Ann Lee',
    'Ann Lee · this page: 28 November 2026, not confirmed',
  ],
];

test.each(PAGES)('of the page %j by %s it says “%s”', (page, speaker, line) => {
  expect(heard(ready({ page, speaker }))).toContain(line);
});

test('what somebody denied stands behind that word', () => {
  const quote = knownQuote('a', { stance: 'denied', reporting: 'denied that' });
  const lines = heard(ready({ answer: knownAnswer([knownMatch(quote)]) }));
  expect(lines).toContain(`denied that “${BRIDGE}”`);
});

test('more articles wait behind a press; a reprint is called that, and its agency', () => {
  const matches = ['a', 'b', 'c'].map((id, at) =>
    knownMatch(knownQuote(id, { source: `Paper ${id}`, date: `2022-03-0${at + 1}` })),
  );
  const answer = knownAnswer(matches, {
    origins: [
      { matches: [0, 1], agency: 'Ruritania Press' },
      { matches: [2], agency: null },
    ],
  });
  const seen = ready({ answer });
  expect(seen.querySelector('.known-lead')?.parentElement?.textContent).toBe(
    'First on record: 1 March 2022, Paper a, likely from Ruritania Press (+ 1 more article)',
  );
  const others = seen.querySelector<HTMLElement>('.other-quotes')!;
  expect(others.querySelector('summary')?.textContent).toBe(
    '2 more with these words, 1 of them in a reprint',
  );
  expect(others.querySelectorAll('.quote-entry')).toHaveLength(2);
  expect(Array.from(others.querySelectorAll('.known-reprint'), ({ textContent }) => textContent)).toEqual([
    'The same text as in Paper a, likely from Ruritania Press',
  ]);
});

test('each quote that was joined is shown', () => {
  const parts = ['a#1', 'a#2'].map((id) =>
    knownMatch(knownQuote(id, { text: `Part ${id}.` }), { class: 'joined', isWhole: false }),
  );
  const words = heard(ready({ answer: knownAnswer(parts) }));
  expect(words).toEqual(expect.arrayContaining(['“Part a#1.”', '“Part a#2.”']));
});

test('a cut quote has what both share marked, and the rest around it', () => {
  const text = `After years ${BRIDGE.replace('.', ', whatever it costs.')}`;
  const start = text.indexOf('The');
  const match = knownMatch(knownQuote('a', { text }), {
    class: 'cut',
    shared: { known: { start, end: start + 36 }, quoted: { start: 0, end: 36 } },
  });
  const seen = ready({ answer: knownAnswer([match]) });
  expect(seen.querySelector('mark')?.textContent).toBe('The bridge at Zenda will open in May');
  expect(Array.from(seen.querySelectorAll('.around-words'), (one) => one.textContent)).toEqual([
    'After years ',
    ', whatever it costs.',
  ]);
});

test('another speaker is named', () => {
  const quote = knownQuote('a', { speakers: [{ id: 'tom-reyes' as ActorId, name: 'Tom Reyes' }] });
  expect(heard(ready({ answer: knownAnswer([knownMatch(quote, { isOtherSpeaker: true })]) }))).toContain(
    'Also on record from Tom Reyes: 7 March 2022, Zenda Herald',
  );
});

test('what is gone meanwhile is said, and nothing of what anybody said', () => {
  const lines = heard(ready({ answer: knownAnswer([]) }));
  expect(lines).toContain('Nothing on record in these words');
});

test('it is busy while it loads, and says why it could not be filled', () => {
  expect(card({ state: 'loading' }).querySelector('[aria-busy=true]')).not.toBeNull();
  const failed = card({ state: 'error', error: { code: 'unexpected', message: 'torn' } });
  expect(failed.querySelector('[role=alert]')?.textContent).toContain('This card could not be filled');
});
