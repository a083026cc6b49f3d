import { knownDatabase } from '../lib/browser/databases/known-database.ts';
import type { ChangeId } from '../lib/library/change.ts';
import { ENGINE } from '../lib/library/derive/engine.ts';
import { type StoredArticle, storedArticle } from '../lib/library/store/stored-article.ts';
import type { Actor, ActorId, ArticleId, Quote } from '../lib/model.ts';
import { generatedWords } from './generated-words.ts';
import { mulberry32 } from './mulberry32.ts';
import { benchDatabase, openBenchLibrary } from './open-bench-library.ts';
import { watchThread } from './watch-thread.ts';

const QUOTES = 34;

let library = openBenchLibrary();

/** Puts articles of generated quotes into the library, from one number to before another. Who is who is left out: no quotation asks for it. */
export async function fill(from: number, to: number): Promise<void> {
  await library.state();
  await benchDatabase.write(async (tables) => {
    for (let number = from; number < to; number += 1) tables.articles.put(generatedArticle(number));
    const meta = await tables.meta.get('library');
    if (meta?.key === 'library') tables.meta.put({ ...meta, articles: to, quotes: to * QUOTES });
  });
}

/** Says what a step took, in milliseconds: all of it, and the longest that the thread was not free meanwhile. */
interface Times {
  readonly whole: number;
  readonly longest: number;
}

/** Makes the index from nothing, behind questions that ask on until it is whole. */
export async function build(): Promise<Times> {
  await knownDatabase().destroy();
  library = openBenchLibrary();
  return timed(async () => {
    do await library.known.has([quotation('Nothing of all this.')]);
    while ((await library.known.progress()) !== null && (await resting()));
  });
}

/** Goes through the articles as building does, and makes nothing of them. */
export async function readAll(): Promise<Times> {
  return timed(async () => {
    for (let above = ''; ; ) {
      const some = await benchDatabase.read((tables) => tables.articles.all({ above, limit: 20 }));
      if (some.length < 20) return;
      above = some.at(-1)?.place ?? above;
    }
  });
}

/** Asks a background that has just started: it loads the index. */
export async function load(): Promise<Times> {
  library = openBenchLibrary();
  return timed(() => library.known.has([quotation('Nothing of all this.')]));
}

/** Looks up the quotations of a page, every fourth of which is known with a word changed: which are marked, and what is shown of those. */
export async function page(
  size: number,
  round: number,
): Promise<{ has: number; shown: number; found: number }> {
  const random = mulberry32(round + 1);
  const texts = Array.from({ length: size }, (_, k) => {
    const known = quoteTexts(Math.floor(random() * 30))[k % QUOTES] ?? '';
    return k % 4 === 0 ? known.split(' ').with(4, 'otherwise').join(' ') : generatedWords(random, 24);
  });
  const has = await timed(() => library.known.has(texts.map(quotation)));
  let found = 0;
  const shown = await timed(async () => {
    found = (await library.holding.known(texts.map(quotation))).filter(({ length }) => length > 0).length;
  });
  return { has: has.whole, shown: shown.whole, found };
}

/** Puts an article more, and asks about it: the first question takes it in. */
export async function oneMore(number: number): Promise<{ first: number; next: number; found: boolean }> {
  await fill(number, number + 1);
  const [text = ''] = quoteTexts(number);
  let found = false;
  const first = await timed(async () => {
    [found = false] = await library.known.has([quotation(text)]);
  });
  const next = await timed(() => library.known.has([quotation(text)]));
  return { first: first.whole, next: next.whole, found };
}

const quotation = (text: string) => ({ text, speaker: null, article: null });

const resting = () => new Promise<true>((done) => setTimeout(() => done(true), 50));

async function timed(work: () => Promise<unknown>): Promise<Times> {
  const longestOf = watchThread();
  const begun = performance.now();
  await work();
  return { whole: performance.now() - begun, longest: longestOf() };
}

function quoteTexts(number: number): readonly string[] {
  const random = mulberry32(number + 100_000);
  return Array.from({ length: QUOTES }, () => `${generatedWords(random, 8 + Math.floor(29 * random()))}.`);
}

function generatedArticle(number: number): StoredArticle {
  const id = `00000000-${String(number).padStart(6, '0')}` as ArticleId;
  const speaker = {
    ...{ id: `${id}#person` as ActorId, name: `Ann ${'abcdefghij'[number % 10]}son`, kind: 'person' },
    ...{ aliases: [], short: [], seats: [], origin: 'discovered' },
  } satisfies Actor;
  let text = '';
  const quotes = quoteTexts(number).map((words): Quote => {
    text += `${speaker.name} said: “`;
    const start = text.length;
    text += words;
    const end = text.length;
    text += '”\n\n';
    return {
      ...{ start, end, kind: 'direct', speaker: null, speakers: [speaker.id], cue: null, stance: 'said' },
      ...{ by: 'name', antecedent: null, rules: [] },
    };
  });
  const record = {
    ...{ id, origin: 'page' as const, title: null, authors: [], source: 'The Sample', language: 'en' },
    ...{ address: `https://news.example/${number}`, dateIsSure: true, datePrinted: null, isExcerpt: false },
    ...{ date: new Date(Date.UTC(2010, 0, 1 + number)).toISOString().slice(0, 10), edited: [], text },
    ...{ kept: '2024-05-01T10:00:00Z', keptDay: '2024-05-01' },
  };
  const reading = {
    ...{ engine: ENGINE, notRead: null, opening: '', mentions: [], quotes, roles: [] },
    discovered: [speaker],
  };
  return storedArticle({ record, own: [], reading, change: 'x' as ChangeId }, {});
}
