/** Counts what a run of the tests came to. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Why something did not run, a line each. */
  readonly notes: readonly string[];
}

/** Is the part of vitest's JSON report that is read. */
interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message?: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/**
 * Reads vitest's JSON report. A file that fails outside its tests (it does not load, its set-up throws) counts as one
 * failure. So does a file without any test.
 */
export function readTally(json: string): Tally {
  const { testResults } = JSON.parse(json) as Report;
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  const notes: string[] = [];
  for (const { status, assertionResults } of testResults) {
    const count = (wanted: string) => assertionResults.filter((one) => one.status === wanted).length;
    passed += count('passed');
    const failures = count('failed');
    const broke = failures === 0 && (status === 'failed' || assertionResults.length === 0);
    failed += broke ? 1 : failures;
    for (const test of assertionResults) {
      if (test.status === 'passed' || test.status === 'failed') continue;
      skipped += broke ? 0 : 1;
      notes.push(`not run: ${test.fullName}`);
    }
  }
  return { passed, failed, skipped, notes };
}

/** Adds up what several runs came to. */
export function sumTallies(tallies: readonly Tally[]): Tally {
  const sum = (count: (tally: Tally) => number) => tallies.reduce((all, tally) => all + count(tally), 0);
  return {
    passed: sum(({ passed }) => passed),
    failed: sum(({ failed }) => failed),
    skipped: sum(({ skipped }) => skipped),
    notes: tallies.flatMap(({ notes }) => notes),
  };
}
