import { expect, test } from 'vitest';
import { article, extracted, page } from '../parse.ts';

const closed = (isFree: string) =>
  page(
    `<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Rain in Zenda", "isAccessibleForFree": ${isFree}}</script>`,
  );
const long = `<p>${'It rained all day long in the old town beside the river. '.repeat(30)}</p>`;

test.each([
  ['an article that is not free and short', closed('false'), true],
  ['the same where the page says it in a string', closed('"False"'), true],
  ['an article that is free', closed('true'), false],
  ['a long one that is not free', closed('false').replace('</div>', `${long}</div>`), false],
  [
    'one with a call to subscribe behind it',
    page('', article('', '<p>Subscribe to continue reading.</p>')),
    true,
  ],
  ['one that breaks off', page('', article('', '<p>It rained all day and nobody in the town…</p>')), true],
  ['one that ends', page(''), false],
])('%s: an excerpt, %s', (_, html, isExcerpt) => {
  expect(extracted(html).isExcerpt).toBe(isExcerpt);
});
