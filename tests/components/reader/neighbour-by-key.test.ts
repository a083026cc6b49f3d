import { expect, test } from 'vitest';
import { neighbourByKey } from '../../../components/reader/neighbour-by-key.ts';

const controls = ['first', 'second', 'third'];
const room = { querySelectorAll: () => controls } as unknown as Element;
const held = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };

const keys: [key: string, on: string, leadsTo: string | null][] = [
  ['ArrowRight', 'first', 'second'],
  ['ArrowLeft', 'third', 'second'],
  ['Home', 'third', 'first'],
  ['End', 'first', 'third'],
  ['ArrowLeft', 'first', null],
  ['ArrowRight', 'third', null],
  ['ArrowDown', 'first', null],
  ['ArrowRight', 'another control', null],
];

test.each(keys)('%s on the %s', (key, target, leadsTo) => {
  expect(neighbourByKey({ ...held, key, target } as unknown as KeyboardEvent, room, '.control')).toBe(
    leadsTo,
  );
});

test.each(['altKey', 'ctrlKey', 'metaKey', 'shiftKey'])('%s makes it another command', (other) => {
  const event = { ...held, key: 'ArrowRight', target: 'first', [other]: true };
  expect(neighbourByKey(event as unknown as KeyboardEvent, room, '.control')).toBeNull();
});
