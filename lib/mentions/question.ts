import type { Vocabulary } from '../english/vocabulary.ts';
import type { Sense } from '../names/forms.ts';
import { SMALL } from '../text/letters.ts';
import type { Context } from './context.ts';
import type { Evidence } from './evidence.ts';

/** What the rules may look at beside a candidate's surroundings. */
export interface Asked {
  readonly sense: Sense;
  /** The block's place in the evidence, and the candidate's in the block. */
  readonly ordinal: number;
  readonly offset: number;
  /** Readings of other actors' names joined to this one: "Putin and Xi", "China-US". */
  readonly partners: readonly Sense[];
  /** What stands around the first of the names so joined. */
  readonly chain: Context;
  readonly evidence: Evidence;
}

/** What a rule may look at: one sense of one candidate, its surroundings, its partners and the document. */
export class Question implements Context, Asked {
  readonly sense: Sense;
  readonly ordinal: number;
  readonly offset: number;
  readonly partners: readonly Sense[];
  readonly chain: Context;
  readonly evidence: Evidence;
  readonly words: Vocabulary;
  readonly #context: Context;

  constructor(context: Context, { sense, ordinal, offset, partners, chain, evidence }: Asked) {
    this.#context = context;
    this.sense = sense;
    this.ordinal = ordinal;
    this.offset = offset;
    this.partners = partners;
    this.chain = chain;
    this.evidence = evidence;
    this.words = evidence.vocabulary;
  }

  get name(): string {
    return this.#context.name;
  }
  get before(): string {
    return this.#context.before;
  }
  get after(): string {
    return this.#context.after;
  }
  get previous(): string {
    return this.#context.previous;
  }
  get next(): string {
    return this.#context.next;
  }
  get opens(): boolean {
    return this.#context.opens;
  }
}

/** Says whether a name is written as an acronym: "U.S.", "NATO". */
export const isAcronym = (name: string): boolean => /[A-Z]/.test(name) && !TWO_SMALL.test(name);
const TWO_SMALL = new RegExp(`[${SMALL}]{2}`);

/** Says whether a sense takes a single surname for a person. */
export const isSurname = ({ actor, form }: Sense): boolean => actor.kind === 'person' && form === 'short';
