import { expect, test } from 'vitest';
import { identify } from '../../lib/identity/identify.ts';
import { localsIn, UNDECIDED } from './library.ts';

test.each([
  // Forms of one name that are names of their own.
  ['Steven Varga said it rained.', 'Stephen Varga said it snowed.', false],
  ['Mayor Steven Varga said it rained.', 'Mayor Stephen Varga said it snowed.', true],
  ['Steven Varga said it rained.', 'Steve Varga said it snowed.', true],
  ['Mayor Marcus Varga said it rained.', 'Mayor Marc Varga said it snowed.', true],
  [
    'The secretary-general, Pieter Varga, left. Varga said it rained.',
    'Secretary-General Peter Varga said it snowed.',
    true,
  ],
  // Walks of life, and what is won in one of them alone.
  [
    'Judge Karl Varga said it rained.',
    'Karl Varga of Zenda won the world sailing title. Varga said it snowed.',
    false,
  ],
  ['María Elena Varga said it rained.', 'Elena Varga said it snowed.', true],
])('%s %s is one: %s', (one, other, isOne) => {
  const people = identify(localsIn([one, other]), UNDECIDED).actors.filter(
    ({ actor }) => actor.kind === 'person',
  );
  expect(people).toHaveLength(isOne ? 1 : 2);
});
