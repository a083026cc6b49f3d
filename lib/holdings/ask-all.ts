import type { Holding } from './holding.ts';

/** Asks one holding. */
export type Question<Value> = (holding: Holding) => Promise<Value>;

/** Gathers the answers of all holdings in their order, and the names of those that gave none. */
export interface Answers<Value> {
  readonly values: readonly Value[];
  readonly missing: readonly string[];
}

/** The outcome of a question to one holding. */
type Outcome<Value> =
  | { readonly state: 'answered'; readonly value: Value }
  | { readonly state: 'late' }
  | { readonly state: 'failed'; readonly error: unknown };

/** Asks all holdings at once and waits until each answered, failed, or `over` resolved. Rejects where all failed. */
export async function askAll<Value>(
  holdings: readonly Holding[],
  question: Question<Value>,
  over: Promise<void>,
): Promise<Answers<Value>> {
  const all = await Promise.all(outcomes(holdings, question, over));
  throwWhereAllFailed(all);
  return {
    values: all.flatMap((one) => (one.state === 'answered' ? [one.value] : [])),
    missing: holdings.flatMap(({ name }, position) => (all[position]?.state === 'answered' ? [] : [name])),
  };
}

/** Asks all holdings at once for the one that has something; waits for none behind the first that has. Rejects where all failed. */
export async function askFirst<Value>(
  holdings: readonly Holding[],
  question: Question<Value | null>,
  over: Promise<void>,
): Promise<Value | null> {
  const all: Outcome<Value | null>[] = [];
  for (const asked of outcomes(holdings, question, over)) {
    const one = await asked;
    if (one.state === 'answered' && one.value !== null) return one.value;
    all.push(one);
  }
  throwWhereAllFailed(all);
  return null;
}

function outcomes<Value>(
  holdings: readonly Holding[],
  question: Question<Value>,
  over: Promise<void>,
): Promise<Outcome<Value>>[] {
  const late = over.then((): Outcome<Value> => ({ state: 'late' }));
  return holdings.map((holding) =>
    Promise.race([
      question(holding).then(
        (value): Outcome<Value> => ({ state: 'answered', value }),
        (error: unknown): Outcome<Value> => ({ state: 'failed', error }),
      ),
      late,
    ]),
  );
}

function throwWhereAllFailed(all: readonly Outcome<unknown>[]): void {
  const [one] = all;
  if (one?.state === 'failed' && all.every(({ state }) => state === 'failed')) throw one.error;
}
