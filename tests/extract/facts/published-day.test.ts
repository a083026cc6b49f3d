import { describe, expect, test } from 'vitest';
import { DAY_SIGNALS } from '../../../lib/extract/facts/day-signals.ts';
import { DAY_CHOICES } from '../../../lib/extract/facts/published-day.ts';
import { article } from '../parse.ts';
import { factsOf, linked } from './facts-of.ts';

interface Case {
  readonly head?: string;
  /** Stands between the headline and the text. */
  readonly below?: string;
  /** Stands behind the text. */
  readonly behind?: string;
  readonly address?: string;
}

const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const stamp = (content: string) => meta('article:published_time', content);
const dayOf = ({ head = '', below = '', behind = '', address = 'https://post.example/rain' }: Case) =>
  factsOf(`<title>Rain in Zenda</title>${head}`, article(below, behind), address).published;

/** For each row a page on which it alone has the day, and pages that look like it and have none. */
const SIGNALS: Readonly<
  Record<string, { readonly finds: readonly Case[]; readonly passes: readonly Case[] }>
> = {
  'linked-article': {
    finds: [
      { head: linked({ '@type': 'NewsArticle', datePublished: '2022-03-07', dateModified: '2022-03-09' }) },
      {
        head: linked(
          `<!--//<![CDATA[\n{"@type":"NewsArticle","headline":"a\nb","datePublished":"2022-03-07"}//]]>-->`,
        ),
      },
      {
        head: linked({
          '@graph': [{ '@type': 'WebSite' }, { '@type': 'BlogPosting', datePublished: '2022-03-07' }],
        }),
      },
    ],
    passes: [{ head: linked({ '@type': 'NewsArticle', dateModified: '2022-03-07' }) }],
  },
  'linked-page': {
    finds: [{ head: linked({ '@type': 'WebPage', datePublished: '2022-03-07' }) }],
    passes: [
      { head: linked({ '@type': 'Comment', headline: 'Rain', datePublished: '2022-03-07' }) },
      {
        head: linked(
          ['2022-03-07', '2022-03-08'].map((datePublished) => ({ '@type': 'WebPage', datePublished })),
        ),
      },
    ],
  },
  'published-meta': {
    finds: [{ head: stamp('2022-03-07') }, { head: '<meta name="pubdate" content="20220307">' }],
    passes: [{ head: meta('article:modified_time', '2022-03-07') }],
  },
  'item-property': {
    finds: [{ below: '<span itemprop="datePublished" content="2022-03-07">Monday</span>' }],
    passes: [{ below: '<span itemprop="dateModified" content="2022-03-07">Monday</span>' }],
  },
  'time-stamp-at-headline': {
    finds: [{ below: '<time datetime="2022-03-07">Monday</time>' }],
    passes: [
      { below: 'Updated <time datetime="2022-03-07">Monday</time>' },
      { below: '<time class="updated" datetime="2022-03-07">Monday</time>' },
    ],
  },
  'time-at-headline': {
    finds: [{ below: '<time>7 March 2022</time>' }],
    passes: [{ below: '<div>Last modified: <time>7 March 2022</time></div>' }],
  },
  'marked-at-headline': {
    finds: [{ below: '<p class="entry-date">7 March 2022</p>' }],
    passes: [{ below: '<p class="date">Updated on 7 March 2022</p>' }],
  },
  'line-at-headline': {
    finds: [
      { below: '<p>By Ann Lee, 7 March 2022</p>' },
      { below: `<p>7.3.2022 – ${'It rained. '.repeat(30)}</p>` },
    ],
    passes: [{ below: `<p>${'It rained. '.repeat(30)} It had not since 7 March 2022.</p>` }],
  },
  'labelled-line': {
    finds: [
      {
        behind: `${'<p>It rained on.</p>'.repeat(20)}<p>Published: 7 March 2022. Last change: 9 March 2022.</p>`,
      },
    ],
    passes: [{ behind: `${'<p>It rained on.</p>'.repeat(20)}<p>Last change: 9 March 2022.</p>` }],
  },
  'time-stamp-once': {
    finds: [{ behind: `${'<p>It rained on.</p>'.repeat(20)}<time datetime="2022-03-07">Monday</time>` }],
    passes: [
      {
        behind: `${'<p>It rained on.</p>'.repeat(20)}<p>Updated <time datetime="2022-03-07">Monday</time></p>`,
      },
    ],
  },
  'marked-once': {
    finds: [{ behind: `${'<p>It rained on.</p>'.repeat(20)}<time class="post-time">7 March 2022</time>` }],
    passes: [
      {
        behind: `${'<p>It rained on.</p>'.repeat(20)}<time>7 March 2022</time><p>or</p><time>8 March 2022</time>`,
      },
    ],
  },
  'in-address': {
    finds: [
      { address: 'https://post.example/2022/03/07/rain' },
      { address: 'https://post.example/rain-2022-03-07.html' },
    ],
    passes: [
      { address: 'https://post.example/2022/03/rain' },
      { address: 'https://post.example/rain-202203071' },
    ],
  },
  'dated-meta': {
    finds: [{ head: '<meta name="dc.date" content="2022-03-07">' }],
    passes: [{ head: '<meta name="last-modified" content="2022-03-07">' }],
  },
};

describe.each(Object.entries(SIGNALS))('%s', (_, { finds, passes }) => {
  test.each(finds)('finds the day of %j', (one) => {
    expect(dayOf(one).day).toBe('2022-03-07');
  });

  test.each(passes)('finds none in %j', (one) => {
    expect(dayOf(one).day).toBeNull();
  });
});

test('every row of the signals is tested', () => {
  expect(Object.keys(SIGNALS)).toEqual(DAY_SIGNALS.map(({ name }) => name));
});

/** What each row of the choices takes, from signals that agree or do not. */
const CHOICES: Readonly<Record<string, readonly [one: Case, day: string | null, isSure: boolean][]>> = {
  'printed-beside-greenwich': [
    [{ below: '<time datetime="2022-03-08T01:00:00Z">7 March 2022</time>' }, '2022-03-07', false],
    [
      {
        head: stamp('2022-03-08T01:00:00Z'),
        below: '<time datetime="2022-03-08T01:00:00Z">7 March 2022</time>',
      },
      '2022-03-07',
      false,
    ],
    [
      { head: stamp('2022-03-08T14:00:00Z'), below: '<time datetime="2022-03-08">7 March 2022</time>' },
      '2022-03-08',
      true,
    ],
  ],
  'stamp-as-printed': [
    [{ head: stamp('2022-03-07T12:00:00Z'), below: '<p>7 March 2022</p>' }, '2022-03-07', true],
    [{ head: stamp('2022-03-04'), below: '<p>03/04/2022</p>' }, '2022-03-04', true],
    [
      {
        head: stamp('2022-03-09'),
        below: '<p>7 March 2022</p>',
        behind: linked({ '@type': 'Article', datePublished: '2022-03-07' }),
      },
      '2022-03-07',
      true,
    ],
  ],
  'printed-beside-stamp': [
    [{ head: stamp('2022-03-08T01:00:00Z'), below: '<p>7 March 2022</p>' }, '2022-03-07', false],
  ],
  stamp: [
    [{ head: stamp('2022-03-07') }, '2022-03-07', false],
    [
      { head: stamp('2022-03-07') + linked({ '@type': 'Article', datePublished: '2022-03-07' }) },
      '2022-03-07',
      true,
    ],
    [
      { head: stamp('2022-03-07') + linked({ '@type': 'Article', datePublished: '2022-03-07T01:00:00Z' }) },
      '2022-03-07',
      false,
    ],
    [{ head: stamp('2022-03-07'), below: '<p>7 May 2022</p>' }, '2022-03-07', false],
  ],
  'printed-in-address': [
    [
      { address: 'https://post.example/2022/03/07/rain', below: '<p>9 March 2022</p><p>7 March 2022</p>' },
      '2022-03-07',
      true,
    ],
  ],
  address: [[{ address: 'https://post.example/2022/03/07/rain' }, '2022-03-07', false]],
  printed: [
    [{ below: '<p>7 March 2022</p>' }, '2022-03-07', false],
    [{ below: '<p>03/04/2022</p>' }, null, false],
  ],
  loose: [[{ head: '<meta name="date" content="2022-03-07">' }, '2022-03-07', false]],
};

describe.each(Object.entries(CHOICES))('%s', (_, cases) => {
  test.each(cases)('%j: %s, sure: %s', (one, day, isSure) => {
    expect(dayOf(one)).toMatchObject({ day, isSure });
  });
});

test('every row of the choices is tested', () => {
  expect(Object.keys(CHOICES)).toEqual(DAY_CHOICES.map(({ name }) => name));
});

describe('the JSON-LD of a story that was there before', () => {
  const old = { '@type': 'NewsArticle', headline: 'Snow over the hills', datePublished: '2021-01-05' };
  const at = (url: string) => ({ head: linked({ ...old, url }), below: '<p>7 March 2022</p>' });

  test.each([
    ['names another page', at('https://post.example/snow'), '2022-03-07'],
    [
      'names no page, so that nobody knows',
      { head: linked(old), below: '<p>7 March 2022</p>' },
      '2021-01-05',
    ],
    ['names this page under another headline', at('https://post.example/rain'), '2021-01-05'],
  ])('%s', (_, one, day) => {
    expect(dayOf(one).day).toBe(day);
  });
});

test('the string is kept as the page has it', () => {
  expect(dayOf({ below: '<p>Veröffentlicht am 7. März 2022 um 9 Uhr</p>' }).printed).toBe('7. März 2022');
});
