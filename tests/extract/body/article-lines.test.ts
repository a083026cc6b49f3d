import { expect, test } from 'vitest';
import { parsePage } from '../../../cli/parse-page.ts';
import { articleLines } from '../../../lib/extract/body/article-lines.ts';

test.each([
  ['paragraphs', '<p>One.</p><p>Two.</p>', ['One.', 'Two.']],
  ['line breaks', 'One.<br>Two.<br><br>Three.', ['One.', 'Two.', 'Three.']],
  ['inline elements', '<p>O<b>n</b>e <i>two</i>.</p>', ['One two.']],
  ['spaces and breaks of the markup', '<p> One\n  two. </p>', ['One two.']],
  ['text beside blocks', 'One.<p>Two.</p>Three.', ['One.', 'Two.', 'Three.']],
  [
    'lists and cells',
    '<ul><li>One</li><li>Two</li></ul><table><tr><td>A<td>B</table>',
    ['One', 'Two', 'A', 'B'],
  ],
  ['what has no words', '<p>One.<script>x()</script><style>p{}</style></p>', ['One.']],
  ['empty elements', '<p></p><p> </p><div><br></div>', []],
])('%s', (_, html, lines) => {
  expect(articleLines(parsePage(html).body).map(({ text }) => text)).toEqual(lines);
});

test('a line knows its level, its links and whether it is an entry', () => {
  const html = '<h2>One</h2><ul><li><a href="/">Two</a></li></ul><p>Three <a href="/">four</a>.</p>';
  expect(articleLines(parsePage(html).body)).toEqual([
    { text: 'One', level: 2, linked: 0, isEntry: false },
    { text: 'Two', level: 0, linked: 1, isEntry: true },
    { text: 'Three four.', level: 0, linked: 4 / 11, isEntry: false },
  ]);
});

test('a tree thousands deep is walked', () => {
  const document = parsePage('');
  let inner: Element = document.body;
  for (let depth = 0; depth < 20_000; depth++) inner = inner.appendChild(document.createElement('div'));
  inner.textContent = 'Deep.';
  expect(articleLines(document.body).map(({ text }) => text)).toEqual(['Deep.']);
});
