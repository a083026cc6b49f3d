import { describe, expect, test } from 'vitest';
import { atOnce, inSlices, SLICE } from '../../../lib/page/follow/slices.ts';

test('work at once goes to its end, wherever it was', async () => {
  const steps = [1, 2, 3].values();
  steps.next();
  atOnce(steps);
  expect(steps.next().done).toBe(true);
});

describe('work in slices', () => {
  test('gives the page a turn each time a slice is used up', async () => {
    let clock = 0;
    const turns: number[] = [];
    const timer = setInterval(() => turns.push(clock), 0);
    function* steps() {
      for (let step = 0; step < 40; step += 1) {
        clock += 1;
        yield;
      }
    }
    expect(await inSlices(steps(), new AbortController().signal, () => clock)).toBe(40);
    clearInterval(timer);
    for (const turn of turns) expect(turn % SLICE).toBe(0);
  });

  test('waits, once the slice is over, for what a step has asked', async () => {
    let clock = 2_000;
    const order: string[] = [];
    const answer = new Promise<void>((resolve) => {
      setTimeout(() => {
        order.push('answer');
        resolve();
      }, 20);
    });
    function* steps() {
      for (let step = 0; step < 2 * SLICE; step += 1) {
        clock += 1;
        order.push('step');
        yield step === 0 ? answer : undefined;
      }
    }
    await inSlices(steps(), new AbortController().signal, () => clock);
    expect(order.indexOf('answer')).toBe(SLICE);
  });

  test('waits at once for what a function gives that a step yields', async () => {
    const order: string[] = [];
    function* steps() {
      order.push('paint');
      yield async () => {
        await new Promise((resolve) => setTimeout(resolve, 20));
        order.push('frame');
      };
      order.push('look');
    }
    await inSlices(steps(), new AbortController().signal, () => 0);
    expect(order).toEqual(['paint', 'frame', 'look']);
  });

  test('stops at its next step when aborted', async () => {
    const life = new AbortController();
    let done = 0;
    function* steps() {
      for (;;) {
        done += 1;
        if (done === 5) life.abort();
        yield;
      }
    }
    await inSlices(steps(), life.signal, () => 0);
    expect(done).toBe(5);
  });
});
