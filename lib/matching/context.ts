import { normalise } from '../text/normalise.ts';
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
  /** Whether the words around are all in capitals, or each begin with one: then a capital says nothing. */
  readonly capitals: boolean;
  readonly titleCase: boolean;
}

/** As far as rules look; a name and its verb stand closer. */
const REACH = 90;

/** Reads the surroundings of a candidate in its block. */
export function contextOf(block: string, { from, to }: Candidate): Context {
  const { text } = normalise(block);
  const before = text.slice(Math.max(0, from - REACH), from).replace(/\s+/g, ' ');
  // Some sources put spaces before signs ("Moscow , which", "China 's").
  const after = text
    .slice(to, to + REACH)
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,;:!?)]|\.(?: |$)|'s )/g, '');
  const name = text.slice(from, to).replace(/\s+/g, ' ');
  const previous = /(?:^|[ "“(])([^ "“(]+) $/.exec(before)?.[1] ?? '';
  const next = /^ ([\p{L}\p{N}][\p{L}\p{N}'.&-]*)/u.exec(after)?.[1]?.replace(/\.$/, '') ?? '';
  const around = `${before.slice(-60)} ${after.slice(0, 60)}`;
  const words = around.match(/(?<![\p{L}'])\p{L}{4,}/gu) ?? [];
  const share = (pattern: RegExp): boolean =>
    words.length > 1 && words.filter((word) => pattern.test(word)).length >= words.length * 0.75;
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
    capitals: share(/^\p{Lu}+$/u),
    titleCase: share(/^\p{Lu}/u),
  };
}
