import type { Candidate } from '../names/scan.ts';
import { isCapitalised } from '../text/characters.ts';
import { LETTER } from '../text/letters.ts';
import { spaced } from '../text/spaced.ts';

/** Holds what stands around a candidate in its own block, normalised, runs of spaces as one. */
export interface Context {
  /** The candidate's own words. */
  readonly name: string;
  /** What stands before and behind, at most so much as a rule may read. */
  readonly before: string;
  readonly after: string;
  /** The word right before or behind, where only a space lies between; otherwise empty. */
  readonly previous: string;
  readonly next: string;
  /** Whether a sentence, a clause in quotation marks or the block begins here. */
  readonly opens: boolean;
}

/** As far as rules look; a name and its verb stand closer. */
const REACH = 60;

/**
 * Reads the surroundings of a candidate in its block's normalised text, with its neighbours in the block; each part when it is
 * first asked for. Most candidates are full names, about which nobody asks more than what stands right beside them.
 */
export class Surroundings implements Context {
  readonly #text: string;
  readonly #candidate: Candidate;
  readonly #last: Candidate | undefined;
  readonly #following: Candidate | undefined;
  #before: string | null = null;
  #after: string | null = null;
  #previous: string | null = null;
  #next: string | null = null;
  #opens: boolean | null = null;

  constructor(
    text: string,
    candidate: Candidate,
    last: Candidate | undefined,
    following: Candidate | undefined,
  ) {
    this.#text = text;
    this.#candidate = candidate;
    this.#last = last;
    this.#following = following;
  }

  get name(): string {
    return spaced(this.#text.slice(this.#candidate.from, this.#candidate.to));
  }

  get before(): string {
    const { from } = this.#candidate;
    this.#before ??= spaced(this.#text.slice(Math.max(0, from - REACH), from));
    return this.#before;
  }

  get after(): string {
    const { to } = this.#candidate;
    // Some sources put spaces before signs ("Moscow , which", "China 's").
    this.#after ??= spaced(this.#text.slice(to, to + REACH)).replace(/ (?=[,;:!?)]|\.(?: |$)|'s )/g, '');
    return this.#after;
  }

  get previous(): string {
    // Two names side by side ("called Russia Beijing's partner") are no longer name.
    this.#previous ??=
      this.#last?.to === this.#candidate.from - 1 && namesPlace(this.#last) ? '' : wordBefore(this.before);
    return this.#previous;
  }

  get next(): string {
    this.#next ??=
      this.#following?.from === this.#candidate.to + 1 && namesPlace(this.#following)
        ? ''
        : wordBehind(this.after);
    return this.#next;
  }

  get opens(): boolean {
    this.#opens ??= /(?:^|[.!?:;”"“‘(\]|•*–—-]) ?["“‘(']*$/.test(this.before);
    return this.#opens;
  }
}

const namesPlace = (neighbour: Candidate): boolean =>
  neighbour.senses.some(({ actor }) => actor.kind !== 'person');

const ABBREVIATED = new RegExp(String.raw`^(?:[${LETTER}]|Mr|Mrs|Ms|Dr|St|Mt|Gen|Sen|Rep|Gov)\.$`);
const NEXT_WORD = new RegExp(`^ ([${LETTER}0-9][${LETTER}0-9'.&-]*)`);
const LONG_WORD = new RegExp(`(?<![${LETTER}'])[${LETTER}]{4,}`, 'g');

function wordBefore(before: string): string {
  const word = /(?:^|[ "“(])([^ "“(]+) $/.exec(before)?.[1] ?? '';
  const isOver = /[.,;:!?)\]”"]$/.test(word) && !ABBREVIATED.test(word);
  return isOver ? '' : word;
}

const wordBehind = (after: string): string => (NEXT_WORD.exec(after)?.[1] ?? '').replace(/\.$/, '');

/** Says whether the words around are all in capitals. */
export const inCapitals = (context: Context): boolean =>
  around(context, (word) => word === word.toUpperCase());
/** Says whether the words around each begin with a capital, as in a headline: then one more says nothing. */
export const inTitleCase = (context: Context): boolean => around(context, isCapitalised);

function around({ before, after }: Context, agrees: (word: string) => boolean): boolean {
  const words = `${before} ${after.slice(0, REACH)}`.match(LONG_WORD) ?? [];
  return words.length > 1 && words.filter(agrees).length >= words.length * 0.8;
}
