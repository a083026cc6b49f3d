import { describe, expect, test } from 'vitest';
import { parsePage } from '../../cli/parse-page.ts';
import { extractHtml } from '../../lib/extract/extract-html.ts';
import { extractPage } from '../../lib/extract/extract-page.ts';
import { extractSelection } from '../../lib/extract/extract-selection.ts';
import { article, extracted, page, RAIN } from './parse.ts';

const ADDRESS = 'https://www.post.example/2022/rain';

describe('a page', () => {
  test('is read whole', () => {
    const head = `<title>Rain in Zenda | The Post</title><meta property="og:site_name" content="The Post">
      <link rel="canonical" href="/2022/rain?x=1#top"><meta property="article:published_time" content="2022-03-07T09:10:00+01:00">`;
    const body = article(
      '<p class="byline">By <a rel="author" href="/ann">Vera Stone</a>, March 7, 2022</p>',
    );
    expect(extracted(page(head, body))).toEqual({
      title: 'Rain in Zenda',
      authors: ['Vera Stone'],
      published: { day: '2022-03-07', isSure: true, printed: expect.stringContaining('2022') },
      site: 'The Post',
      address: 'https://www.post.example/2022/rain?x=1',
      language: 'en',
      text: RAIN.join('\n\n'),
      isExcerpt: false,
      isWhole: true,
    });
  });

  test('that says nothing of itself has no facts but its host and its headline', () => {
    expect(extracted(page(''), '')).toMatchObject({
      title: 'Rain in Zenda',
      authors: [],
      published: { day: null, isSure: false, printed: null },
      site: null,
      address: null,
    });
  });

  test('of a few words is no article', () => {
    const outcome = extractPage(parsePage(page('', '<main><p>It rained.</p></main>')), ADDRESS);
    expect(outcome).toEqual({ ok: false, error: { code: 'page-no-article', words: 2, fewest: 40 } });
  });

  test('of too many elements is refused before anything is read', () => {
    const outcome = extractPage(parsePage(page('', '<p>A</p>'.repeat(100_001))), ADDRESS);
    expect(outcome).toEqual({
      ok: false,
      error: { code: 'page-too-large', what: 'elements', count: 100_005, most: 100_000 },
    });
  });
});

test('markup nested deeper than browsers make it is refused', () => {
  const html = page('', `${'<div>'.repeat(600)}${article()}`);
  expect(extractPage(parsePage(html), ADDRESS)).toMatchObject({
    ok: false,
    error: { code: 'page-too-large', what: 'levels', most: 512 },
  });
});

test.each([
  ['much text', `${'<div>'.repeat(450)}<p>${RAIN[0]!.repeat(3_500)}</p>`],
  ['many elements', `${'<div>'.repeat(450)}${'<p>A</p>'.repeat(23_000)}`],
])('%s far down is refused: each element around it would be read', (_, html) => {
  expect(extractPage(parsePage(page('', html)), ADDRESS)).toMatchObject({
    ok: false,
    error: { code: 'page-too-large', what: 'levels' },
  });
});

test('a selection of a page that is too large is read', () => {
  const document = parsePage(page('', `${article()}${'<i>A</i>'.repeat(100_001)}`));
  const paragraph = document.querySelector('p')!.cloneNode(true);
  expect(extractSelection(document, ADDRESS, [paragraph])).toMatchObject({ value: { text: RAIN[0] } });
});

test('a selection is the article, with the facts of its page', () => {
  const document = parsePage(page('<title>Rain in Zenda</title>'));
  const [, second] = document.querySelectorAll('p');
  const outcome = extractSelection(document, ADDRESS, [second!.cloneNode(true)]);
  expect(outcome).toMatchObject({
    ok: true,
    value: { title: 'Rain in Zenda', text: RAIN[1], isWhole: false, isExcerpt: false },
  });
});

test.each([
  [`<!-- saved from url=(0034)${ADDRESS} -->`],
  [`<!--\n Page saved with SingleFile \n url: ${ADDRESS} \n saved date: Mon -->`],
])('a saved page knows where it was: %s', (comment) => {
  const html = page('').replace('<html', `${comment}<html`);
  expect(extractHtml(parsePage(html), html)).toMatchObject({ ok: true, value: { address: ADDRESS } });
});
