import { expect, test } from 'vitest';
import { hostTyped } from '../../../components/settings/host-typed.ts';

test.each([
  ['news.example', 'news.example'],
  [' News.Example ', 'news.example'],
  ['https://news.example/2024/bridge?x=1', 'news.example'],
  ['news.example/politics', 'news.example'],
  ['zürich.example', 'xn--zrich-kva.example'],
  ['localhost:8080', 'localhost'],
  ['', null],
  ['the herald', null],
  ['herald', null],
  ['file:///home', null],
  ['javascript://news.example', null],
])('%j means %j', (typed, host) => {
  expect(hostTyped(typed)).toBe(host);
});
