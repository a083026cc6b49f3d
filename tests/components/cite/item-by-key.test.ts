import { expect, test } from 'vitest';
import { itemByKey } from '../../../components/cite/item-by-key.ts';

const ITEMS = ['Markdown', 'HTML', 'APA', 'MLA', 'AP story'].map((textContent) => ({ textContent }));

test.each([
  ['ArrowDown', 'HTML', 'APA'],
  ['ArrowDown', 'AP story', 'Markdown'],
  ['ArrowUp', 'Markdown', 'AP story'],
  ['Home', 'MLA', 'Markdown'],
  ['End', 'MLA', 'AP story'],
  ['a', 'Markdown', 'APA'],
  ['A', 'APA', 'AP story'],
  ['a', 'AP story', 'APA'],
  ['m', 'Markdown', 'MLA'],
  ['x', 'APA', null],
  [' ', 'APA', null],
  ['Enter', 'APA', null],
  ['Escape', 'APA', null],
])('%s leads from %s to %s', (key, from, to) => {
  const target = ITEMS.find(({ textContent }) => textContent === from) as unknown as EventTarget;
  const event = { key, target, altKey: false, ctrlKey: false, metaKey: false };
  expect(itemByKey(event, ITEMS)?.textContent ?? null).toBe(to);
  expect(itemByKey({ ...event, ctrlKey: true }, ITEMS)).toBeNull();
});
