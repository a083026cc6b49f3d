/**
 * Runs in the library page before its own scripts, and in the plain page that it is compared with: sees what the page's workers are asked and
 * answer, when that is painted, and which frames are late.
 */
import type { IndexNews, IndexRequest } from '../lib/library/search/index-messages.ts';

/** What a page has shown so far; times are milliseconds since its navigation began. */
export interface Seen {
  /** The frame with the first rows that are read, and how many quotes of how many were searched by then. */
  firstRows: number | null;
  readAtFirst: string | null;
  /** When the index was whole. */
  ready: number | null;
  /** What each typed letter took. */
  readonly typed: Typed[];
}

/** What a typed letter took until its rows were painted, in milliseconds: all of it, and the two answers of the worker. */
export interface Typed {
  readonly words: string;
  readonly whole: number;
  readonly find: number;
  readonly rows: number;
}

/** Is what a page scrolled like: milliseconds between frames, and the frames in which a row in sight was not read yet. */
export interface Scrolled {
  readonly frames: readonly number[];
  readonly blank: number;
}

/** Is what this script gives to whoever drives the page. */
export interface Watched {
  readonly seen: Seen;
  scroll(from: number, milliseconds: number, step: number): Promise<Scrolled>;
}

const seen: Seen = { firstRows: null, readAtFirst: null, ready: null, typed: [] };
let read = '';
/** The letter that was typed last, as long as its rows are not painted. */
let letter: { readonly words: string; readonly at: number; find: number; rows: number } | null = null;

/** Runs once the next frame is painted. */
function afterPaint(run: (now: number) => void): void {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => run(performance.now());
    port2.postMessage(null);
  });
}

/** Looks in each frame whether there are rows. */
function watchForRows(): void {
  if (document.querySelector('.row-open:not([aria-busy=true])') === null) {
    requestAnimationFrame(watchForRows);
    return;
  }
  const readThen = read;
  afterPaint((now) => {
    seen.firstRows = now;
    seen.readAtFirst = readThen;
  });
}

function endLetter(): void {
  const typed = letter;
  letter = null;
  if (typed !== null)
    afterPaint((now) =>
      seen.typed.push({ words: typed.words, whole: now - typed.at, find: typed.find, rows: typed.rows }),
    );
}

function hear(news: IndexNews, asked: ReadonlyMap<number, IndexRequest & { readonly at: number }>): void {
  if (news.type === 'progress' && news.progress.state !== 'failed') {
    read = `${news.progress.read} of ${news.progress.total}`;
    if (news.progress.state === 'whole') seen.ready ??= performance.now();
  }
  const request = news.type === 'answer' ? asked.get(news.number) : undefined;
  if (news.type !== 'answer' || request === undefined || request.query.words !== letter?.words) return;
  const took = performance.now() - request.at;
  if (request.ask === 'find') {
    letter.find = took;
    // Nothing was found: no rows are asked for.
    if ('total' in news.value && news.value.total === 0) endLetter();
  } else if (request.ask === 'rows') {
    letter.rows = took;
    endLetter();
  }
}

globalThis.Worker = class extends globalThis.Worker {
  readonly #asked = new Map<number, IndexRequest & { readonly at: number }>();

  constructor(...given: ConstructorParameters<typeof globalThis.Worker>) {
    super(...given);
    this.addEventListener('message', ({ data }: MessageEvent<IndexNews>) => hear(data, this.#asked));
  }

  override postMessage(message: unknown): void {
    const isAsked = typeof message === 'object' && message !== null && 'number' in message;
    if (isAsked) {
      const request = message as IndexRequest;
      this.#asked.set(request.number, { ...request, at: performance.now() });
    }
    super.postMessage(message);
  }
};

addEventListener(
  'input',
  ({ target, timeStamp }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'search') return;
    letter = { words: target.value, at: timeStamp, find: Number.NaN, rows: Number.NaN };
    // The plain page sets its rows in the same event.
    if (document.querySelector('.plain-rows') !== null) endLetter();
  },
  { capture: true },
);

/** Scrolls from a part of the page, 0 its top and 1 its end, by so many px in each frame. */
function scroll(from: number, milliseconds: number, step: number): Promise<Scrolled> {
  scrollTo({ top: from * (document.documentElement.scrollHeight - innerHeight), behavior: 'instant' });
  const frames: number[] = [];
  let blank = 0;
  let last: number | null = null;
  let end: number | null = null;
  return new Promise((resolve) => {
    const frame = (now: number) => {
      if (last !== null) frames.push(now - last);
      last = now;
      end ??= now + milliseconds;
      // Before anything is moved, so that nothing is laid out for it.
      const isLate = [...document.querySelectorAll('.row-open[aria-busy=true]')].some((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      });
      if (isLate) blank += 1;
      if (now >= end) return resolve({ frames, blank });
      scrollBy({ top: step, behavior: 'instant' });
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
}

Object.assign(globalThis, { watched: { seen, scroll } satisfies Watched });
requestAnimationFrame(watchForRows);
