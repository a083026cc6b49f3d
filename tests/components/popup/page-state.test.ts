import { describe, expect, test } from 'vitest';
import { actorsOfPage, frameAt } from '../../../components/popup/actors-of-page.ts';
import { closedToExtensions, type PageLink, pageState } from '../../../components/popup/page-state.ts';
import { NO_RECORD } from '../../../lib/holdings/passages/record-counts.ts';
import type { ActorId } from '../../../lib/model.ts';
import type { FrameSummary } from '../../../lib/wire/messages.ts';

const actor = (name: string, count: number, aliases: string[] = [name]) => ({
  id: name.toLowerCase() as ActorId,
  name,
  kind: 'state' as const,
  count,
  aliases,
});

const summary = (frame: string, more: Partial<FrameSummary> = {}): FrameSummary => ({
  type: 'summary',
  frame,
  top: frame === 'top',
  state: 'ready',
  actors: [],
  notes: [],
  ...more,
});

const ON = { highlighting: true, siteOff: false };

const STATES: readonly [
  name: string,
  link: PageLink,
  summaries: FrameSummary[],
  overview: typeof ON,
  expected: string,
][] = [
  ['no summary yet', 'connecting', [], ON, 'reading'],
  ['the page is being read', 'connected', [summary('top', { state: 'reading' })], ON, 'reading'],
  ['read, nobody named', 'connected', [summary('top')], ON, 'ready'],
  [
    'named while it is read on',
    'connected',
    [summary('top', { state: 'reading', actors: [actor('China', 1)] })],
    ON,
    'ready',
  ],
  [
    'only a frame names somebody',
    'connected',
    [summary('top'), summary('a', { actors: [actor('China', 1)] })],
    ON,
    'ready',
  ],
  ['a password is asked for', 'connected', [summary('top', { state: 'password-page' })], ON, 'password-page'],
  [
    'only a frame asks for one',
    'connected',
    [summary('top'), summary('a', { state: 'password-page' })],
    ON,
    'ready',
  ],
  [
    'off everywhere',
    'connected',
    [summary('top', { state: 'off' })],
    { highlighting: false, siteOff: false },
    'off-everywhere',
  ],
  [
    'off everywhere explains more than off here',
    'connected',
    [],
    { highlighting: false, siteOff: true },
    'off-everywhere',
  ],
  [
    'off here',
    'connected',
    [summary('top', { state: 'off' })],
    { highlighting: true, siteOff: true },
    'off-here',
  ],
  ['just turned on again', 'connected', [summary('top', { state: 'off' })], ON, 'reading'],
  ['opened before the installation', 'not-loaded', [], ON, 'not-loaded'],
  ['off explains more than not loaded', 'not-loaded', [], { highlighting: true, siteOff: true }, 'off-here'],
  [
    'a browser page, even when off',
    'browser-page',
    [],
    { highlighting: false, siteOff: false },
    'browser-page',
  ],
  ['a store', 'store', [], ON, 'store'],
  ['access withheld', 'withheld', [], ON, 'withheld'],
];

describe('the state of a page', () => {
  test.each(STATES)('%s', (_, link, summaries, overview, expected) => {
    expect(pageState(link, summaries, overview, 'news.example', new Map()).state).toBe(expected);
  });

  const FAST = { code: 'page-too-fast' } as const;
  test('notes of several frames stand once', () => {
    const state = pageState(
      'connected',
      [summary('top', { notes: [FAST] }), summary('a', { notes: [FAST] })],
      ON,
      null,
      new Map(),
    );
    expect(state).toMatchObject({ notes: [FAST] });
  });

  test('the language is that of the page, not of a frame', () => {
    const note = (language: string) => ({ code: 'other-language', language }) as const;
    const of = (...summaries: FrameSummary[]) => pageState('connected', summaries, ON, null, new Map());
    expect(of(summary('top'), summary('a', { notes: [note('fr')] }))).toMatchObject({ notes: [] });
    expect(of(summary('top', { notes: [note('de')] }))).toMatchObject({ notes: [note('de')] });
  });

  test('those with something on record come first; none is listed before that is known', () => {
    const summaries = [
      summary('top', { actors: [actor('China', 1), actor('Norland', 1), actor('Russia', 1)] }),
    ];
    const counts = (name: string, said: number, about: number) =>
      [name as ActorId, { ...NO_RECORD, said, about, namedIn: 1 }] as const;
    const known = new Map([counts('china', 0, 0), counts('norland', 0, 2), counts('russia', 3, 0)]);
    expect(pageState('connected', summaries, ON, null, null)).toEqual({ state: 'reading' });
    const state = pageState('connected', summaries, ON, null, known);
    expect(state.state === 'ready' && state.actors.map(({ name }) => name)).toEqual([
      'Norland',
      'Russia',
      'China',
    ]);
  });
});

describe('the actors of several frames', () => {
  const summaries = [
    summary('a', { actors: [actor('Russia', 2), actor('China', 1)] }),
    summary('top', { actors: [actor('China', 3)] }),
  ];

  test('are added up, those of the top document first', () => {
    expect(actorsOfPage(summaries).map(({ name, count }) => [name, count])).toEqual([
      ['China', 4],
      ['Russia', 2],
    ]);
  });

  test.each([
    [0, 'top'],
    [2, 'top'],
    [3, 'a'],
    [4, 'top'],
    [-1, 'a'],
    [-2, 'top'],
    [7, 'a'],
  ])('mention %i is in frame %s', (position, expected) => {
    const [china] = actorsOfPage(summaries);
    expect(china && frameAt(china, position)).toBe(expected);
  });

  test('matched what they matched in each, once', () => {
    const [china] = actorsOfPage([
      summary('a', { actors: [actor('China', 3, ['China', 'Beijing'])] }),
      summary('top', { actors: [actor('China', 2, ['PRC', 'China'])] }),
    ]);
    expect(china?.aliases).toEqual(['PRC', 'China', 'Beijing']);
  });

  test('an actor without mentions is in no frame', () => {
    expect(frameAt({ ...actor('China', 0), frames: [] }, 0)).toBeNull();
  });
});

test.each([
  ['https://www.bbc.com/news', null],
  ['http://localhost:8080/', null],
  ['file:///tmp/page.html', null],
  ['https://chromewebstore.google.com/detail/x', 'store'],
  ['https://addons.mozilla.org/en-US/firefox/', 'store'],
  ['https://addons.mozilla.org.example/', null],
  ['chrome://settings', 'browser-page'],
  ['about:blank', 'browser-page'],
  ['moz-extension://x/reader.html', 'browser-page'],
  ['view-source:https://www.bbc.com/', 'browser-page'],
  ['', 'browser-page'],
] as const)('%s is closed to extensions: %s', (url, expected) => {
  expect(closedToExtensions(url)).toBe(expected);
});
