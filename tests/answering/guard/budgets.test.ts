import { beforeEach, describe, expect, test } from 'vitest';
import { type Budgets, openBudgets } from '../../../lib/answering/guard/budgets.ts';
import type { PageDocument } from '../../../lib/answering/guard/page-document.ts';
import type { QuoteId } from '../../../lib/model.ts';
import { problemOf } from '../../../lib/problems/refusal.ts';
import { actorId } from '../../holdings/sample-index.ts';
import { sessionStore } from '../session-store.ts';

const HERE: PageDocument = { id: 'here', tab: 1, isUnique: true };
const NEXT: PageDocument = { id: 'next', tab: 1, isUnique: true };
const ELSEWHERE: PageDocument = { id: 'elsewhere', tab: 2, isUnique: true };
/** As a browser without ids of documents tells it: each document in the place has it. */
const PLACE: PageDocument = { id: 'place:1:0', tab: 1, isUnique: false };
const people = (count: number, from = 0) =>
  Array.from({ length: count }, (_, at) => actorId(`person-${from + at}`));
const [ANN = actorId(''), TOM = actorId('')] = people(2);
const quote = (at: number) => `article:${at}` as QuoteId;

let store: ReturnType<typeof sessionStore>;
let writes: number;
let time: number;
let waits: number[];
let budgets: Budgets;

function start(): void {
  budgets = openBudgets({
    store: {
      ...store,
      write(key, value) {
        writes += 1;
        return store.write(key, value);
      },
    },
    now: () => time,
    async wait(milliseconds) {
      waits.push(milliseconds);
    },
  });
}

beforeEach(() => {
  store = sessionStore();
  writes = 0;
  time = 1_000_000;
  waits = [];
  start();
});

/** Gives `ok`, or the code of the refusal. */
async function said(step: Promise<unknown>): Promise<string> {
  return step.then(
    () => 'ok',
    (error: unknown) => problemOf(error).code,
  );
}

describe('guesses', () => {
  test.each([
    ['an article’s', 50, []],
    ['those of the longest page that tests read', 20_000, []],
    // Ten at once, then one message each six seconds.
    ['50,000', 50_000, Array.from({ length: 15 }, () => 6_000)],
  ])('of a page that asks and waits are all answered, %s', async (_, count, late) => {
    for (let left = count; left > 0; left -= 2_000) {
      await budgets.guess(HERE, Math.min(2_000, left));
      time += waits.at(-1) ?? 0;
    }
    expect(waits.map(Math.round)).toEqual(late);
  });

  test('100,000 at once end the document’s budget, and only that document’s', async () => {
    const steps = Array.from({ length: 50 }, () => said(budgets.guess(HERE, 2_000)));
    const answers = await Promise.all(steps);
    expect(answers.filter((one) => one === 'ok').length).toBeLessThanOrEqual(10);
    time += 600_000;
    expect(await said(budgets.guess(HERE, 1))).toBe('page-over-budget');
    expect(await said(budgets.guess(NEXT, 1))).toBe('ok');
  });

  test('that wait are let go when the document is stopped', async () => {
    const slow = openBudgets({ store, now: () => time, wait: () => new Promise(() => {}) });
    const steps = Array.from({ length: 21 }, () => said(slow.guess(HERE, 2_000)));
    expect((await Promise.all(steps)).at(10)).toBe('page-over-budget');
  });

  test('are not given back by a background that stops, but for 2,000', async () => {
    for (let asked = 0; asked < 20_000; asked += 1_999) await budgets.guess(HERE, 1_999);
    start();
    waits = [];
    await budgets.guess(HERE, 4_000);
    expect(waits).toHaveLength(1);
  });

  test('cost a write for each 2,000, and a page without a name none', async () => {
    for (let asked = 0; asked < 1_900; asked += 10) await budgets.guess(HERE, 10);
    expect(writes).toBe(0);
    for (let asked = 0; asked < 10_000; asked += 10) await budgets.guess(HERE, 10);
    expect(writes).toBe(5);
  });
});

test.each([
  [300, 'ok'],
  [301, 'page-over-budget'],
])('a document that names %i actors: %s', async (count, outcome) => {
  for (const actor of people(299)) await budgets.name(HERE, [actor, ANN]);
  expect(await said(budgets.name(HERE, people(count - 299, 299)))).toBe(outcome);
  expect(await said(budgets.guess(HERE, 1))).toBe(outcome);
});

describe('a card', () => {
  test('is opened of whom the document names, and of nobody else', async () => {
    await budgets.name(HERE, [ANN]);
    expect(await said(budgets.open(HERE, ANN))).toBe('ok');
    expect(await said(budgets.open(HERE, TOM))).toBe('index-lacks');
    expect(await said(budgets.open(ELSEWHERE, ANN))).toBe('index-lacks');
  });

  test('is opened after the background was stopped', async () => {
    await budgets.name(HERE, [ANN]);
    start();
    expect(await said(budgets.open(HERE, ANN))).toBe('ok');
  });

  test('comes once a second after three at once, three of them late, in all documents of a tab together', async () => {
    for (const page of [HERE, NEXT, ELSEWHERE]) await budgets.name(page, [ANN, TOM]);
    const pages = [HERE, NEXT, HERE, NEXT, HERE, NEXT, HERE, NEXT];
    const answers = await Promise.all(pages.map((page) => said(budgets.open(page, ANN))));
    expect(answers).toEqual([...Array(6).fill('ok'), 'asked-too-fast', 'asked-too-fast']);
    expect(waits).toEqual([1_000, 2_000, 3_000]);
    expect(await said(budgets.open(ELSEWHERE, ANN))).toBe('ok');
    time += 1_000;
    expect(await said(budgets.open(HERE, TOM))).toBe('ok');
    expect(waits).toEqual([1_000, 2_000, 3_000, 3_000]);
    expect(await said(budgets.open(HERE, TOM))).toBe('asked-too-fast');
  });

  test('of a 31st actor ends the document’s budget; the same thirty may be opened for ever', async () => {
    await budgets.name(HERE, people(31));
    const open = (actor = ANN) => {
      time += 1_000;
      return said(budgets.open(HERE, actor));
    };
    for (const actor of [...people(30), ...people(30), ...people(30)]) expect(await open(actor)).toBe('ok');
    expect(await open(people(1, 30)[0])).toBe('page-over-budget');
    expect(await open()).toBe('page-over-budget');
  });
});

test('a tab of the reader is opened once a second, and once for a double press', () => {
  expect(budgets.read(1, quote(1))).toBe(true);
  expect(budgets.read(1, quote(1))).toBe(false);
  expect(() => budgets.read(1, quote(2))).toThrow('asked-too-fast');
  expect(budgets.read(2, quote(2))).toBe(true);
  time += 1_000;
  expect(budgets.read(1, quote(2))).toBe(true);
});

describe('that a document is stopped', () => {
  beforeEach(() => said(budgets.guess(HERE, 50_000)));

  test('is said of its tab, until another is loaded there', async () => {
    expect([await budgets.isSpent(1), await budgets.isSpent(2)]).toEqual([true, false]);
    await budgets.onLoading(1);
    await budgets.guess(NEXT, 1);
    expect(await budgets.isSpent(1)).toBe(false);
    start();
    expect(await budgets.isSpent(1)).toBe(false);
  });

  test('is said again when it comes back out of the browser’s cache, and asks', async () => {
    await budgets.onLoading(1);
    expect(await said(budgets.guess(HERE, 1))).toBe('page-over-budget');
    expect(await budgets.isSpent(1)).toBe(true);
  });

  test('outlives the background', async () => {
    start();
    expect(await budgets.isSpent(1)).toBe(true);
    expect(await said(budgets.guess(HERE, 1))).toBe('page-over-budget');
  });

  test('is forgotten with its tab', async () => {
    await budgets.onClosed(1);
    expect(store.size()).toBe(0);
    expect(await budgets.isSpent(1)).toBe(false);
  });
});

test('where a browser tells no ids of documents, the next one in the place begins anew; names of the one before open', async () => {
  await budgets.name(PLACE, [ANN]);
  expect(await said(budgets.guess(PLACE, 50_000))).toBe('page-over-budget');
  await budgets.onLoading(1);
  expect(await said(budgets.guess(PLACE, 2_000))).toBe('ok');
  expect(await said(budgets.open(PLACE, ANN))).toBe('ok');
});

test('where a browser tells no ids, guesses of the next document wait as those of the first did', async () => {
  const slow = Promise.withResolvers<void>();
  budgets = openBudgets({ store, now: () => time, wait: () => slow.promise });
  await said(budgets.guess(PLACE, 50_000));
  await budgets.onLoading(1);
  let isAnswered = false;
  const late = budgets.guess(PLACE, 22_000).then(() => {
    isAnswered = true;
  });
  // Whatever needs no more than turns is done by the next task.
  await new Promise((done) => setImmediate(done));
  expect(isAnswered).toBe(false);
  slow.resolve();
  await late;
});

describe('a thousand documents are remembered', () => {
  const documents = (count: number, tab: (at: number) => number) =>
    Array.from({ length: count }, (_, at) => ({ id: `d${at}`, tab: tab(at), isUnique: true }));
  const opens = (page: PageDocument) => said(budgets.open(page, ANN));

  test('of a tab that makes frames without end its own are forgotten, first those that asked first', async () => {
    await budgets.name(ELSEWHERE, [ANN]);
    for (const page of documents(1_100, () => 1)) await budgets.name(page, [ANN]);
    expect(store.size()).toBe(1_000);
    expect(await opens(ELSEWHERE)).toBe('ok');
    expect(await opens({ id: 'd0', tab: 1, isUnique: true })).toBe('index-lacks');
    expect(await opens({ id: 'd1099', tab: 1, isUnique: true })).toBe('ok');
  });

  test.each([
    ['', () => {}],
    [', after the background was stopped', () => start()],
  ])('and those whose tab went on are forgotten before those that stand%s', async (_, stop) => {
    await budgets.name(ELSEWHERE, [ANN]);
    await budgets.name(HERE, [ANN]);
    await budgets.onLoading(HERE.tab);
    stop();
    for (const page of documents(999, (at) => 10 + at)) await budgets.name(page, [ANN]);
    expect(await opens(ELSEWHERE)).toBe('ok');
    expect(await opens(HERE)).toBe('index-lacks');
  });
});

test('a clock that is set back gives nothing, and takes nothing', async () => {
  await budgets.guess(HERE, 20_000);
  time -= 3_600_000;
  await budgets.guess(HERE, 2_000);
  expect(waits.map(Math.round)).toEqual([6_000]);
});
