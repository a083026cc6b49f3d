import { expect, test } from 'vitest';
import { readTally, sumTallies } from '../../cli/tally.ts';

const assertion = (status: string, fullName = status) => ({ status, fullName });
const file = (status: string, ...assertionResults: { status: string; fullName: string }[]) => ({
  name: 'a.test.ts',
  status,
  assertionResults,
});

const CASES = [
  {
    name: 'passed and failed are counted over all files',
    files: [
      file('passed', assertion('passed'), assertion('passed')),
      file('failed', assertion('failed'), assertion('passed')),
    ],
    tally: { passed: 3, failed: 1, skipped: 0, notes: [] },
  },
  {
    name: 'a file that does not load is a failure',
    files: [file('failed'), file('passed', assertion('passed'))],
    tally: { passed: 1, failed: 1, skipped: 0, notes: [] },
  },
  {
    name: 'a file whose set-up throws is one failure, not as many skipped tests',
    files: [file('failed', assertion('skipped'), assertion('skipped'))],
    tally: { passed: 0, failed: 1, skipped: 0, notes: ['not run: skipped', 'not run: skipped'] },
  },
  {
    name: 'a file without a test is a failure',
    files: [file('passed')],
    tally: { passed: 0, failed: 1, skipped: 0, notes: [] },
  },
  {
    name: 'what did not run is named',
    files: [file('passed', assertion('passed'), assertion('skipped', 'real pages: data absent'))],
    tally: { passed: 1, failed: 0, skipped: 1, notes: ['not run: real pages: data absent'] },
  },
];

test.each(CASES)('$name', ({ files, tally }) => {
  expect(readTally(JSON.stringify({ testResults: files }))).toEqual(tally);
});

test('runs of parts are added up', () => {
  const one = { passed: 3, failed: 1, skipped: 0, notes: ['one'] };
  const other = { passed: 4, failed: 0, skipped: 2, notes: ['two', 'three'] };
  expect(sumTallies([one, other])).toEqual({
    passed: 7,
    failed: 1,
    skipped: 2,
    notes: ['one', 'two', 'three'],
  });
});
