import type { Extracted } from '../lib/extract/extracted.ts';
import type { Counts } from '../lib/holdings/holding.ts';
import type { ChangeId } from '../lib/library/change.ts';
import { knownEverywhere } from '../lib/library/derive/known-everywhere.ts';
import { readRecord } from '../lib/library/derive/read-record.ts';
import { recordOf } from '../lib/library/derive/record-of.ts';
import { putArticles } from '../lib/library/store/put-articles.ts';
import type { ActorId, ArticleId } from '../lib/model.ts';
import { keptText } from './kept-text.ts';
import { benchDatabase, openBenchLibrary } from './open-bench-library.ts';
import { watchThread } from './watch-thread.ts';

const known = knownEverywhere([]);
const library = openBenchLibrary();

function extracted(number: number): Extracted {
  const { title, text } = keptText(number);
  const day = new Date(Date.UTC(2010, 0, 1 + number)).toISOString().slice(0, 10);
  return {
    ...{ title, authors: [], site: `The Sample ${number % 12}`, address: `https://news.example/${number}` },
    ...{
      published: { day, isSure: true, printed: null },
      language: 'en',
      text,
      isExcerpt: false,
      isWhole: true,
    },
  };
}

/** Puts articles into the library, from one number to before another, so many in each step. */
export async function fill(from: number, to: number, atOnce: number): Promise<void> {
  await library.state();
  for (let at = from; at < to; at += atOnce) {
    const put = Array.from({ length: Math.min(atOnce, to - at) }, (_, k) => {
      const record = recordOf(extracted(at + k), {
        ...{ id: `00000000-${String(at + k).padStart(6, '0')}` as ArticleId, origin: 'page', edited: [] },
        now: new Date(Date.UTC(2024, 0, 1) + (at + k) * 60_000),
      });
      return { record, own: [], reading: readRecord(record, known.curated), change: 'x' as ChangeId };
    });
    await benchDatabase.write((tables) => putArticles(tables, { put, takeOut: [], decisions: [] }, known));
  }
}

/** Counts what the library holds. */
export async function counts(): Promise<Counts> {
  return library.holding.counts();
}

interface Times {
  /** Milliseconds from the request to the answer. */
  readonly whole: number;
  /** The longest that the thread was not free, in milliseconds. */
  readonly longest: number;
  /** How long clicks that came meanwhile waited for their answer, the longest. */
  readonly click: number;
}

/** Keeps an article and looks at the thread meanwhile. */
export async function keepOne(number: number): Promise<Times> {
  let ended = false;
  const longestOf = watchThread();
  const clicks: number[] = [];
  const clicking = clickUntil(() => ended, clicks);
  const begun = performance.now();
  await library.keep({ extracted: extracted(number), origin: 'page', how: 'ask', edited: [] });
  const whole = performance.now() - begun;
  const longest = longestOf();
  ended = true;
  await clicking;
  return { whole, longest, click: Math.max(0, ...clicks) };
}

/** Clicks as a reader does: the next one comes when the last is answered. */
async function clickUntil(isOver: () => boolean, clicks: number[]): Promise<void> {
  while (!isOver()) clicks.push(await timeClick());
}

let mostQuoted: ActorId | null = null;

/** Asks for the card of whoever is quoted most. */
export async function timeClick(): Promise<number> {
  mostQuoted ??= await benchDatabase.read(async (tables) => {
    const all = await tables.actors.all({});
    return all.sort((a, b) => b.said - a.said)[0]?.id ?? null;
  });
  const begun = performance.now();
  const first = { after: null, size: 20, grades: 'all' } as const;
  if (mostQuoted !== null)
    await Promise.all([
      library.holding.actor(mostQuoted),
      library.holding.saidBy(mostQuoted, first),
      library.holding.about(mostQuoted, first),
    ]);
  return performance.now() - begun;
}
