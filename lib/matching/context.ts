import type { Candidate } from './scan.ts';

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

/** Reads the surroundings of a candidate in its block's normalised text, with its neighbours in the block. */
export function contextOf(
  text: string,
  { from, to }: Candidate,
  last: Candidate | undefined,
  following: Candidate | undefined,
): Context {
  const namesPlace = (neighbour: Candidate | undefined): boolean =>
    neighbour?.readings.some(({ actor }) => actor.kind !== 'person') ?? false;

  const before = text.slice(Math.max(0, from - REACH), from).replace(/\s+/g, ' ');
  // Some sources put spaces before signs ("Moscow , which", "China 's").
  const after = text
    .slice(to, to + REACH)
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,;:!?)]|\.(?: |$)|'s )/g, '');
  const name = text.slice(from, to).replace(/\s+/g, ' ');
  // Two names side by side ("called Russia Beijing's partner") are no longer name.
  const previous =
    last?.to === from - 1 && namesPlace(last) ? '' : (/(?:^|[ "“(])([^ "“(]+) $/.exec(before)?.[1] ?? '');
  const next =
    following?.from === to + 1 && namesPlace(following)
      ? ''
      : (/^ ([\p{L}\p{N}][\p{L}\p{N}'.&-]*)/u.exec(after)?.[1] ?? '').replace(/\.$/, '');
  return {
    name,
    before,
    after,
    previous:
      /[.,;:!?)\]”"]$/.test(previous) && !/^(?:\p{L}|Mr|Mrs|Ms|Dr|St|Mt|Gen|Sen|Rep|Gov)\.$/u.test(previous)
        ? ''
        : previous,
    next,
    opens: /(?:^|[.!?:;”"“‘(\]|•*–—-]) ?["“‘(']*$/.test(before),
  };
}

/** Says whether the words around are all in capitals. */
export const inCapitals = (context: Context): boolean => around(context, /^\p{Lu}+$/u);
/** Says whether the words around each begin with a capital, as in a headline: then one more says nothing. */
export const inTitleCase = (context: Context): boolean => around(context, /^\p{Lu}/u);

function around({ before, after }: Context, pattern: RegExp): boolean {
  const words = `${before} ${after.slice(0, REACH)}`.match(/(?<![\p{L}'])\p{L}{4,}/gu) ?? [];
  return words.length > 1 && words.filter((word) => pattern.test(word)).length >= words.length * 0.8;
}
