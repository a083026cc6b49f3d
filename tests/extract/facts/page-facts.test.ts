import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../cli/parse-page.ts';
import { ADDRESSES } from '../../../lib/extract/facts/address.ts';
import { AUTHORS } from '../../../lib/extract/facts/authors.ts';
import { LANGUAGES, languageOf } from '../../../lib/extract/facts/language.ts';
import type { PageFacts } from '../../../lib/extract/facts/page-facts.ts';
import { SITES } from '../../../lib/extract/facts/site.ts';
import { TITLES } from '../../../lib/extract/facts/title.ts';
import { readSource } from '../../../lib/extract/source/read-source.ts';
import { article } from '../parse.ts';
import { factsOf, linked } from './facts-of.ts';

interface Case {
  readonly head?: string;
  readonly body?: string;
  readonly address?: string;
}

const facts = ({
  head = '',
  body = '<p>It rained.</p>',
  address = 'https://www.post.example/rain',
}: Case): PageFacts => factsOf(head, body, address);
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const byline = (html: string): Case => ({ body: article(html) });

/** For each row of each table pages, and what is read from them. */
const TITLED: Readonly<Record<string, readonly [Case, PageFacts['title']][]>> = {
  'headline-in-sight': [
    [
      { head: '<title>Rain in Zenda | The Post</title>', body: '<h1>The Post</h1><h1>Rain in Zenda</h1>' },
      'Rain in Zenda',
    ],
    [
      { head: meta('og:title', 'Zenda drowns in rain'), body: '<h1>Rain drowns Zenda’s market</h1>' },
      'Rain drowns Zenda’s market',
    ],
    [{ head: '<title>Rain in Zenda</title>', body: '<h1>News</h1><h2>Rain in Zenda</h2>' }, 'Rain in Zenda'],
  ],
  'open-graph': [
    [
      { head: meta('og:title', 'Rain in Zenda | The Post') + meta('og:site_name', 'The Post') },
      'Rain in Zenda',
    ],
    [{ head: meta('og:title', 'Rain: what Zenda knows') }, 'Rain: what Zenda knows'],
  ],
  'linked-data': [[{ head: linked({ '@type': 'NewsArticle', headline: 'Rain in Zenda' }) }, 'Rain in Zenda']],
  'document-title': [
    [{ head: '<title>Rain in Zenda - post.example</title>' }, 'Rain in Zenda'],
    [{ head: '<title>News | Rain in old Zenda | What Ruritania reads</title>' }, 'What Ruritania reads'],
    [{ head: '<title>  Rain\n in  Zenda </title>' }, 'Rain in Zenda'],
  ],
  'first-heading': [[{ body: '<h1>Rain in Zenda</h1>' }, 'Rain in Zenda']],
};

const WRITTEN: Readonly<Record<string, readonly [Case, PageFacts['authors']][]>> = {
  'linked-article': [
    [
      { head: linked({ '@type': 'Article', author: [{ name: 'Ann Lee' }, 'Tom Reyes'] }) },
      ['Ann Lee', 'Tom Reyes'],
    ],
    [
      {
        head:
          linked({ '@type': 'Article', author: { '@id': '#a' } }) + linked({ '@id': '#a', name: 'Ann Lee' }),
      },
      ['Ann Lee'],
    ],
    [
      {
        head: linked({
          '@graph': [
            { '@type': 'Article', author: { '@id': '#a' } },
            { '@id': '#a', name: 'Ann Lee' },
          ],
        }),
      },
      ['Ann Lee'],
    ],
    [{ head: linked({ '@type': 'Article', author: 'The Post', publisher: { name: 'The Post' } }) }, []],
  ],
  'marked-at-headline': [
    [byline('<a rel="author" href="/ann">Ann Lee</a>'), ['Ann Lee']],
    [byline('<p class="byline">ByAnn Lee and Tom Reyes, Staff Writers</p>'), ['Ann Lee', 'Tom Reyes']],
    [byline('<span class="author vcard"><a class="url fn n">bread4zenda</a></span>'), ['bread4zenda']],
    [byline('<div class="author-box">Von <span class="author">Ann Lee</span>Publiziert</div>'), ['Ann Lee']],
    [byline('<p class="author">Staff</p>'), []],
  ],
  meta: [
    [{ head: '<meta name="author" content="Ann Lee, Tom Reyes">' }, ['Ann Lee', 'Tom Reyes']],
    [{ head: meta('article:author', 'https://post.example/ann') }, []],
    [{ head: '<meta name="author" content="Zenda Verlag GmbH">' }, []],
  ],
  'line-at-headline': [
    [byline('<p>By Ann Lee, 7 March 2022</p>'), ['Ann Lee']],
    [byline('<p>Geschrieben von Ann Lee am 7.3.2022</p>'), ['Ann Lee']],
    [byline('<p>By noon it rained.</p>'), []],
  ],
  'marked-once': [
    [{ body: `${article('', '<p>It rained on.</p>'.repeat(20))}<p class="author">Ann Lee</p>` }, ['Ann Lee']],
  ],
};

const PUBLISHED: Readonly<Record<string, readonly [Case, PageFacts['site']][]>> = {
  'open-graph': [
    [{ head: meta('og:site_name', 'The Post') }, 'The Post'],
    [{ head: meta('og:site_name', '@thepost') }, 'post.example'],
  ],
  publisher: [[{ head: linked({ '@type': 'Article', publisher: { name: 'The Post' } }) }, 'The Post']],
  application: [[{ head: '<meta name="application-name" content="The Post">' }, 'The Post']],
  host: [
    [{}, 'post.example'],
    [{ address: '' }, null],
  ],
};

const canonical = (href: string) => `<link rel="canonical" href="${href}">`;
const STORY = 'https://www.post.example/rain-in-old-zenda';
const ADDRESSED: Readonly<Record<string, readonly [Case, PageFacts['address']][]>> = {
  canonical: [
    [{ head: canonical(STORY), address: `${STORY}?x=1#top` }, STORY],
    [{ head: canonical(STORY), address: 'https://m.post.example/amp/rain-in-old-zenda' }, STORY],
    [{ head: canonical('/rain-in-old-zenda'), address: `${STORY}?x=1` }, STORY],
    [{ head: canonical(STORY), address: '' }, STORY],
    [{ head: canonical('https://agency.example/rain-in-old-zenda'), address: STORY }, STORY],
    [{ head: canonical('https://www.post.example/'), address: STORY }, STORY],
    [
      { head: canonical('https://www.post.example/story'), address: 'https://www.post.example/story?id=7' },
      'https://www.post.example/story?id=7',
    ],
  ],
  meta: [[{ head: meta('og:url', STORY), address: `${STORY}?x=1` }, STORY]],
  document: [
    [{ address: `${STORY}#comments` }, STORY],
    [{ address: 'file:///rain.html' }, null],
  ],
  'linked-data': [
    [{ head: linked({ '@type': 'Article', headline: 'Rain', url: STORY }), address: '' }, STORY],
  ],
};

const SPOKEN: Readonly<Record<string, readonly [Case, PageFacts['language']][]>> = {
  document: [[{}, 'en']],
  'content-language': [[{ head: '<meta http-equiv="content-language" content="de, en">' }, 'en']],
  'open-graph': [[{ head: meta('og:locale', 'en_GB') }, 'en']],
  'in-language': [[{ head: '<meta itemprop="inLanguage" content="de">' }, 'en']],
};

const TABLES: readonly (readonly [
  keyof PageFacts,
  readonly { readonly name: string }[],
  Readonly<Record<string, readonly (readonly [Case, unknown])[]>>,
])[] = [
  ['title', TITLES, TITLED],
  ['authors', AUTHORS, WRITTEN],
  ['site', SITES, PUBLISHED],
  ['address', ADDRESSES, ADDRESSED],
  ['language', LANGUAGES, SPOKEN],
];

describe.each(TABLES)('%s', (fact, rows, cases) => {
  test('every row is tested', () => {
    expect(Object.keys(cases)).toEqual(rows.map(({ name }) => name));
  });

  test.each(
    Object.entries(cases).flatMap(([row, all]) => all.map(([one, value]) => [row, one, value] as const)),
  )('%s: %j is %j', (_, one, value) => {
    expect(facts(one)[fact]).toEqual(value);
  });
});

test.each([
  ['<html lang="de-AT">', 'de-AT'],
  ['<html lang="english">', null],
  ['<html lang="en_US">', 'en-US'],
])('%s declares %s', (html, language) => {
  expect(languageOf(readSource(parsePage(html), ''))).toBe(language);
});

describe('what a site left of the page before', () => {
  const old = [
    canonical('https://www.post.example/sun-over-ruritania'),
    meta('og:title', 'Sun over Ruritania'),
    linked({
      '@type': 'Article',
      headline: 'Sun over Ruritania',
      datePublished: '2020-01-01',
      author: 'Vera Stone',
    }),
  ].join('');

  test('is not taken for this page’s', () => {
    expect(facts({ head: `<title>Rain in Zenda</title>${old}`, body: article(), address: STORY })).toEqual({
      title: 'Rain in Zenda',
      authors: [],
      published: { day: null, isSure: false, printed: null },
      site: 'post.example',
      address: STORY,
      language: 'en',
    });
  });

  test('is this page’s where its headline says the same', () => {
    const same = old.replaceAll('Sun over Ruritania', 'Rain in Zenda');
    expect(facts({ head: same, body: article(), address: STORY })).toMatchObject({
      authors: ['Vera Stone'],
      published: { day: '2020-01-01' },
    });
  });
});

test('of a list of related articles the one that names the page is its own', () => {
  const list = ['Sun', 'Rain in Zenda', 'Snow'].map((headline, at) => ({
    ...{ '@type': 'NewsArticle', headline, datePublished: `2022-03-0${at + 1}` },
  }));
  const head = `<title>Rain in Zenda</title>${linked(list)}`;
  expect(facts({ head, body: article() }).published.day).toBe('2022-03-02');
});
