import { expect, test } from 'vitest';
import { inTurn } from '../../../lib/answering/guard/in-turn.ts';

test('steps run one after the other, and an error stops none but its own', async () => {
  const turn = inTurn();
  const log: string[] = [];
  const step = (name: string) => async () => {
    log.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, 1));
    log.push(`${name} ends`);
    if (name === 'b') throw new Error('b failed');
    return name;
  };
  const answers = await Promise.allSettled([turn(step('a')), turn(step('b')), turn(step('c'))]);
  expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});
