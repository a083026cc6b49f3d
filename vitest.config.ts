import { defineConfig } from 'vitest/config';

/** Ends what hangs, in milliseconds. It measures nothing: a busy machine takes its time, and speed is the benchmarks' business. */
const LIMIT = 300_000;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/*/**', 'tests/e2e/**', 'tests/faults/**'],
          testTimeout: LIMIT,
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/*/**/*.test.ts'],
          // One worker for all files, so that each browser starts once: that takes longer than the tests of a file.
          isolate: false,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: LIMIT,
          expect: { poll: { timeout: 60_000 } },
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: ['tests/e2e/sight/**'],
          // One browser at a time: two at once compete for the processor, and clicks then miss their deadlines.
          fileParallelism: false,
          // After the others, for the same reason.
          sequence: { groupOrder: 2 },
          testTimeout: LIMIT,
          hookTimeout: LIMIT,
          expect: { poll: { timeout: 60_000 } },
        },
      },
      {
        test: {
          name: 'sight',
          environment: 'node',
          // These look at what stands still: they may run beside the others, where no click is to meet a deadline.
          include: ['tests/e2e/sight/**/*.test.ts'],
          fileParallelism: false,
          sequence: { groupOrder: 2 },
          testTimeout: LIMIT,
          hookTimeout: LIMIT,
          expect: { poll: { timeout: 60_000 } },
        },
      },
      {
        test: {
          name: 'faults',
          environment: 'node',
          include: ['tests/faults/**/*.test.ts'],
          // One browser at a time, and after the others: what is killed at a moment is to be killed at that moment.
          fileParallelism: false,
          sequence: { groupOrder: 3 },
          // A hundred starts of a browser take their time.
          testTimeout: 6 * LIMIT,
          hookTimeout: LIMIT,
        },
      },
    ],
  },
});
