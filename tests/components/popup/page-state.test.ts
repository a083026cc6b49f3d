import { describe, expect, test } from 'vitest';
import { actorsOfPage, frameAt } from '../../../components/popup/actors-of-page.ts';
import { closedToExtensions, type PageLink, pageState } from '../../../components/popup/page-state.ts';
import type { ActorId } from '../../../lib/model.ts';
import type { FrameSummary } from '../../../lib/wire/messages.ts';

const actor = (name: string, count: number, aliases: string[] = [name]) => ({
  id: name.toLowerCase() as ActorId,
  name,
  kind: 'state' as const,
  count,
  aliases,
});

const report = (frame: string, more: Partial<FrameSummary> = {}): FrameSummary => ({
  type: 'report',
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
  reports: FrameSummary[],
  overview: typeof ON,
  expected: string,
][] = [
  ['no report yet', 'connecting', [], ON, 'reading'],
  ['the page is being read', 'connected', [report('top', { state: 'reading' })], ON, 'reading'],
  ['read, nobody named', 'connected', [report('top')], ON, 'ready'],
  [
    'named while it is read on',
    'connected',
    [report('top', { state: 'reading', actors: [actor('China', 1)] })],
    ON,
    'ready',
  ],
  [
    'only a frame names somebody',
    'connected',
    [report('top'), report('a', { actors: [actor('China', 1)] })],
    ON,
    'ready',
  ],
  ['a password is asked for', 'connected', [report('top', { state: 'password-page' })], ON, 'password-page'],
  [
    'only a frame asks for one',
    'connected',
    [report('top'), report('a', { state: 'password-page' })],
    ON,
    'ready',
  ],
  [
    'off everywhere',
    'connected',
    [report('top', { state: 'off' })],
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
    [report('top', { state: 'off' })],
    { highlighting: true, siteOff: true },
    'off-here',
  ],
  ['just turned on again', 'connected', [report('top', { state: 'off' })], ON, 'reading'],
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
  test.each(STATES)('%s', (_, link, reports, overview, expected) => {
    expect(pageState(link, reports, overview, 'news.example').state).toBe(expected);
  });

  const FAST = { code: 'page-too-fast' } as const;
  test('notes of several frames stand once', () => {
    const state = pageState(
      'connected',
      [report('top', { notes: [FAST] }), report('a', { notes: [FAST] })],
      ON,
      null,
    );
    expect(state).toMatchObject({ notes: [FAST] });
  });
});

describe('the actors of several frames', () => {
  const reports = [
    report('a', { actors: [actor('Russia', 2), actor('China', 1)] }),
    report('top', { actors: [actor('China', 3)] }),
  ];

  test('are added up, those of the top document first', () => {
    expect(actorsOfPage(reports).map(({ name, count }) => [name, count])).toEqual([
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
    const [china] = actorsOfPage(reports);
    expect(china && frameAt(china, position)).toBe(expected);
  });

  test('matched what they matched in each, once', () => {
    const [china] = actorsOfPage([
      report('a', { actors: [actor('China', 3, ['China', 'Beijing'])] }),
      report('top', { actors: [actor('China', 2, ['PRC', 'China'])] }),
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
