import { expect, test } from 'vitest';
import { citeFile } from '../../lib/cite/cite-set.ts';
import { linkToSentence } from '../../lib/cite/link-to-sentence.ts';
import { FULL } from './sample-quotes.ts';

test.each([
  ['csv', 'Ana Ruiz', 'on-record-ana-ruiz-2024-05-03.csv'],
  ['bibtex', 'Zoë  Oak/..\\?', 'on-record-zoe-oak-2024-05-03.bib'],
  ['csl-json', '大桥', 'on-record-大桥-2024-05-03.csl.json'],
  ['plain', '', 'on-record-2024-05-03.txt'],
  ['json-ld', '\u202e../', 'on-record-2024-05-03.jsonld'],
  ['ris', 'a'.repeat(300), `on-record-${'a'.repeat(60)}-2024-05-03.ris`],
] as const)('the file of %s of “%s”', (format, setName, expected) => {
  expect(citeFile(format, [FULL], { setName, today: '2024-05-03' }).name).toBe(expected);
});

test.each([
  ['csv', '\ufeff'],
  ['html', '<!doctype html>\n<meta charset="utf-8">\n<figure>'],
] as const)('the file of %s says how its letters are written', (format, head) => {
  const { text } = citeFile(format, [FULL], { setName: '', today: '2024-05-03' });
  expect(text.startsWith(head)).toBe(true);
});

test.each([
  ['https://a.example/b', 'https://a.example/b#:~:text=x'],
  ['https://a.example/b#c', 'https://a.example/b#c:~:text=x'],
  ['https://a.example/b#:~:text=old', 'https://a.example/b#:~:text=x'],
  ['https://a.example/b#c:~:text=old&text=older', 'https://a.example/b#c:~:text=x'],
])('the link to words at %s', (address, expected) => {
  expect(linkToSentence(address, 'text=x')).toBe(expected);
});
