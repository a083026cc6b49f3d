import { expect, test } from 'vitest';
import { withoutProtocol } from '../../components/without-protocol.ts';

test.each([
  ['https://www.news.example/', 'news.example'],
  ['http://news.example/a/?page=2', 'news.example/a/?page=2'],
  ['http://localhost:8080/', 'localhost:8080'],
  ['file:///a.html', '/a.html'],
])('%s is shown as %s', (address, shown) => {
  expect(withoutProtocol(address)).toBe(shown);
});
