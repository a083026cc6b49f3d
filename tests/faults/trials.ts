import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether all trials run, which takes most of an hour: `npm run test:faults`. Otherwise a few of each do. */
const RUNS_ALL = process.env.ON_RECORD_FAULTS === 'all';

/** Where the courses of the trials begin; another number gives others. */
export const SEED = Number(process.env.ON_RECORD_FAULTS_SEED ?? 20_240_503);

/** Says how many trials there are. */
export function trials({ all, few }: { readonly all: number; readonly few: number }): number {
  return RUNS_ALL ? all : few;
}

/** Counts what the trials came to. */
export interface Outcomes {
  readonly add: (outcome: string) => void;
  /** Writes a line for whoever reads the run. */
  readonly tell: (subject: string) => void;
  readonly of: (outcome: string) => number;
}

/** Begins to count. */
export function countOutcomes(): Outcomes {
  const counts = new Map<string, number>();
  return {
    add: (outcome) => void counts.set(outcome, (counts.get(outcome) ?? 0) + 1),
    of: (outcome) => counts.get(outcome) ?? 0,
    tell: (subject) => {
      const parts = [...counts].sort().map(([outcome, count]) => `${count} ${outcome}`);
      process.stdout.write(`${subject}: ${parts.join(', ')}\n`);
    },
  };
}

/** Runs with a folder that is gone afterwards. */
export async function withFolder<Value>(run: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-faults-'));
  try {
    return await run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Says where a trial stands, so that it can be had again. */
export function trialName(trial: number): string {
  return `trial ${trial} of seed ${SEED}`;
}
