import type { Vocabulary } from '../english/vocabulary.ts';
import type { Sense } from '../names/forms.ts';
import type { Candidate, Scanned } from '../names/scan.ts';
import { isCapitalised } from '../text/characters.ts';
import { LETTER, SMALL } from '../text/letters.ts';
import { spaced } from '../text/spaced.ts';
import type { DocumentNames } from './document-names.ts';

/** As far as rules look; a name and its verb stand closer. UTF-16 code units. */
const REACH = 60;
/** The longest link between two names, spaces included. UTF-16 code units. */
const LONGEST_LINK = 30;

/**
 * Shows one sense of one candidate to vetoes and rules. They see the words around it (normalised, runs of spaces as one), the
 * names joined to it, the document's evidence. Each part is made when it is first asked for. Most candidates are full names:
 * nobody asks more of them than the words right beside.
 */
export class MentionCase {
  readonly sense: Sense;
  readonly evidence: DocumentNames;
  /** The block's place in the evidence, and the candidate's in the block. */
  readonly ordinal: number;
  readonly offset: number;
  readonly #block: Scanned;
  readonly #position: number;
  readonly #candidate: Candidate;
  #before: string | null = null;
  #after: string | null = null;
  #sentence: string | null = null;
  #previous: string | null = null;
  #next: string | null = null;
  #opens: boolean | null = null;
  #isTitleCase: boolean | null = null;

  /** The candidate is that of a position in its block, the block that of an ordinal in the evidence. */
  constructor(block: Scanned, position: number, sense: Sense, evidence: DocumentNames, ordinal: number) {
    this.#block = block;
    this.#position = position;
    this.#candidate = block.candidates[position] as Candidate;
    this.sense = sense;
    this.evidence = evidence;
    this.ordinal = ordinal;
    this.offset = this.#candidate.from;
  }

  get words(): Vocabulary {
    return this.evidence.vocabulary;
  }

  /** The candidate's own words. */
  get name(): string {
    return spaced(this.#block.text.slice(this.#candidate.from, this.#candidate.to));
  }

  /** The text before, at most as much as a rule may read. */
  get before(): string {
    this.#before ??= before(this.#block, this.#candidate);
    return this.#before;
  }

  /** The text behind, at most as much as a rule may read. */
  get after(): string {
    const { to } = this.#candidate;
    // Some sources put spaces before signs ("Moscow , which", "China 's").
    this.#after ??= spaced(this.#block.text.slice(to, to + REACH)).replace(
      / (?=[,;:!?)]|\.(?: |$)|'s )/g,
      '',
    );
    return this.#after;
  }

  /** The sentence around the name, as far as a rule may read. In lower case. */
  get sentence(): string {
    this.#sentence ??=
      `${LAST_SENTENCE.exec(this.before)?.[0] ?? ''}|${FIRST_SENTENCE.exec(this.after)?.[0] ?? ''}`.toLowerCase();
    return this.#sentence;
  }

  /** The word right before, where only a space lies between; otherwise empty. */
  get previous(): string {
    // Two names side by side ("called Russia Beijing's partner") are no longer name.
    const neighbour = this.#block.candidates[this.#position - 1];
    this.#previous ??=
      neighbour?.to === this.#candidate.from - 1 && isPlace(neighbour)
        ? ''
        : wordBefore(this.before, this.words);
    return this.#previous;
  }

  /** The word right behind, where only a space lies between; otherwise empty. */
  get next(): string {
    const neighbour = this.#block.candidates[this.#position + 1];
    this.#next ??=
      neighbour?.from === this.#candidate.to + 1 && isPlace(neighbour) ? '' : wordBehind(this.after);
    return this.#next;
  }

  /** Whether a sentence, a clause in quotation marks or the block begins here. */
  get opens(): boolean {
    this.#opens ??= /(?:^|[.!?:;”"“‘(\]|•*–—-]) ?["“‘(']*$/.test(this.before);
    return this.#opens;
  }

  /** Senses of other actors' names joined to this one: "Putin and Xi", "China-US". */
  get partners(): readonly Sense[] {
    const first = firstOfChain(this.#block, this.words);
    const { candidates } = this.#block;
    return [this.#position - 1, this.#position + 1]
      .filter((position) => first[position] === first[this.#position])
      .flatMap((position) => candidates[position]?.senses ?? [])
      .filter(({ actor }) => actor !== this.sense.actor);
  }

  /** The text before the first of the names so joined: "in" of "in Moscow, Beijing and Minsk". */
  get lead(): string {
    const first = firstOfChain(this.#block, this.words)[this.#position] ?? this.#position;
    return first === this.#position
      ? this.before
      : before(this.#block, this.#block.candidates[first] as Candidate);
  }

  /** Whether the words around are all in capitals. */
  get isInCapitals(): boolean {
    return this.#isAround((word) => word === word.toUpperCase());
  }

  /** Whether the words around each begin with a capital, as in a headline: then one more says nothing. */
  get isInTitleCase(): boolean {
    this.#isTitleCase ??= this.#isAround(isCapitalised);
    return this.#isTitleCase;
  }

  #isAround(agrees: (word: string) => boolean): boolean {
    const words = `${this.before} ${this.after}`.match(LONG_WORD) ?? [];
    return words.length > 1 && words.filter(agrees).length >= words.length * 0.8;
  }
}

const NEXT_WORD = new RegExp(`^ ([${LETTER}0-9][${LETTER}0-9'.&-]*)`);
const LONG_WORD = new RegExp(`(?<![${LETTER}'])[${LETTER}]{4,}`, 'g');
const LAST_SENTENCE = /(?:[^.!?;]|\.(?! ))*$/;
const FIRST_SENTENCE = /^(?:[^.!?;]|\.(?! |$))*/;
const NO_WORD = new RegExp(`[^${LETTER}0-9-]+`);
const INITIAL = new RegExp(String.raw`^[${LETTER}]\.$`);
const TWO_SMALL = new RegExp(`[${SMALL}]{2}`);

const before = ({ text }: Scanned, { from }: Candidate): string =>
  spaced(text.slice(Math.max(0, from - REACH), from));

const isPlace = (neighbour: Candidate): boolean =>
  neighbour.senses.some(({ actor }) => actor.kind !== 'person');

function wordBefore(text: string, { abbreviated }: Vocabulary): string {
  const word = /(?:^|[ "“(])([^ "“(]+) $/.exec(text)?.[1] ?? '';
  const isOver = /[.,;:!?)\]”"]$/.test(word) && !INITIAL.test(word) && !abbreviated.has(word);
  return isOver ? '' : word;
}

const wordBehind = (text: string): string => (NEXT_WORD.exec(text)?.[1] ?? '').replace(/\.$/, '');

/** The chains of blocks that are being decided: a list of a thousand names is gone through once. */
const chains = new WeakMap<Scanned, readonly number[]>();

/** Gives for each candidate of a block the position of the first in the chain of joined names that it stands in. */
function firstOfChain(block: Scanned, words: Vocabulary): readonly number[] {
  const known = chains.get(block);
  if (known) return known;
  const { text, candidates } = block;
  const first: number[] = [];
  candidates.forEach(({ from }, position) => {
    const end = candidates[position - 1]?.to ?? Number.NEGATIVE_INFINITY;
    const isJoined =
      from - end <= LONGEST_LINK && words.pair.test(spaced(text.slice(end, from)).toLowerCase());
    first.push(isJoined ? (first[position - 1] ?? position) : position);
  });
  chains.set(block, first);
  return first;
}

/** Says whether a name is written as an acronym: "U.S.", "NATO". */
export const isAcronym = (name: string): boolean => /[A-Z]/.test(name) && !TWO_SMALL.test(name);

/** Says whether a sense takes a single surname for a person. */
export const isSurname = ({ actor, form }: Sense): boolean => actor.kind === 'person' && form === 'short';

/** Says whether one of the words of a text agrees. */
export const someWord = (text: string, agrees: (word: string) => boolean): boolean =>
  text.split(NO_WORD).some(agrees);
