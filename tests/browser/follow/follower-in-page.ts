import { MENTION_WORDS } from '../../../lib/english/mention-words.ts';
import { Follower } from '../../../lib/page/follow/follower.ts';
import type { QuotationReader } from '../../../lib/page/follow/quotations-script.ts';
import { Register } from '../../../lib/page/follow/register.ts';
import { createHighlights } from '../../../lib/page/paint/highlights.ts';
import { joinAsReader } from '../../../lib/page/read/page-reader.ts';
import { actorsIn, filterOfActors } from '../actors-in-page.ts';
import { run, show } from '../show-in-page.ts';
import { until } from '../until-in-page.ts';

/** A follower, and what it wanted of the world. */
interface Followed {
  readonly follower: Follower;
  /** Every guess that was asked about. */
  readonly asked: string[];
  /** How often the script that reads was loaded. */
  loads: number;
  /** What its reader of quotations was told. */
  readonly quotations: readonly string[];
}

let followed: Followed | null = null;

/** Starts to follow a body, titled if told so; `prepare` runs before. */
export function follow(html: string, prepare = '', title = 'Page'): void {
  followed?.follower.stop();
  document.title = title;
  show(html);
  run(prepare);
  followPage();
}

/** Starts to follow the document as it is. */
export function followPage(): void {
  const asked: string[] = [];
  const quotations: string[] = [];
  const register = new Register(async (guesses) => {
    asked.push(...guesses);
    const names = guesses.flatMap((guess, position) => (actorsIn(guess).length > 0 ? [position] : []));
    return { ok: true, value: { names, actors: guesses.flatMap((guess) => actorsIn(guess)) } };
  });
  const follower = new Follower(document, {
    register,
    filter: filterOfActors(),
    async loadNamesScript() {
      if (followed) followed.loads += 1;
      return {
        readPage: (page, host) => joinAsReader(page, host, MENTION_WORDS, createHighlights(page)),
      };
    },
    async loadQuotationsScript() {
      quotations.push('load');
      return { readQuotations: () => noteQuotations(quotations) };
    },
    oncePerSection: false,
    isOurs: () => false,
    onReader() {},
    onChange() {},
  });
  followed = { follower, asked, loads: 0, quotations };
}

/** Notes what a reader of quotations is told. */
function noteQuotations(told: string[]): QuotationReader {
  const note = (what: string) => () => void told.push(what);
  return {
    *readAll() {
      yield told.push('all');
    },
    *readChanged() {
      yield told.push('changed');
    },
    forget: note('forget'),
    forgetAll: note('forget all'),
    recheck: note('recheck'),
    restore() {},
    setPrinting: (isPrinting) => void told.push(isPrinting ? 'print' : 'printed'),
    marks: { at: () => null, all: () => [], setCurrent() {}, setPointed() {} },
    stop: note('stop'),
  };
}

/** Lists what the reader of quotations was told so far. */
export const quotations = (): readonly string[] => [...(followed?.quotations ?? [])];

/** Waits until the body was read; gives what was asked and how often the script that reads was loaded. */
export async function asked(): Promise<{ readonly asked: readonly string[]; readonly loads: number }> {
  const {
    follower,
    asked: all,
    loads,
  } = await until(() => (followed?.follower.state() === 'ready' ? followed : null));
  return { asked: all, loads: follower.reader() ? loads : 0 };
}

export const state = (): string => followed?.follower.state() ?? 'none';

export const notes = (): readonly string[] => followed?.follower.notes().map(({ code }) => code) ?? [];

/** Lists the names of each block, in the order of reading. */
export const namesByBlock = (): readonly (readonly string[])[] =>
  followed?.follower.blocks().map(({ mentions }) => mentions.map(({ alias }) => alias)) ?? [];

/** Stops, and lists what is left of it in the document. */
export function stop(): readonly string[] {
  followed?.follower.stop();
  followed = null;
  return [...CSS.highlights.keys(), ...document.adoptedStyleSheets.map(() => 'a sheet')];
}

/** Counts the lines that a print gets which begins right behind a change, and those that are painted when it is over. */
export async function printed(change: string): Promise<readonly [number, number]> {
  run(change);
  dispatchEvent(new Event('beforeprint'));
  const onPaper = lines();
  dispatchEvent(new Event('afterprint'));
  return [onPaper, lines()];
}

/** Starts to follow a body and prints it in the task in which its first line is painted. */
export async function printedAtFirstLine(html: string): Promise<number> {
  follow(html);
  await new Promise<void>((resolve) => {
    const { set } = HighlightRegistry.prototype;
    HighlightRegistry.prototype.set = function (...entry) {
      HighlightRegistry.prototype.set = set;
      resolve();
      return set.apply(this, entry);
    };
  });
  const [onPaper] = await printed('');
  return onPaper;
}

/** Counts the lines of the document, on the page or off it. */
export const lines = (): number => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
