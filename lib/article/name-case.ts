import { generation, leadingSurnames, particles } from '../english/family-names.ts';
import { agencies, newspaperWords, organisationNouns, organisationWords } from '../english/organisations.ts';
import { courtesy, isRelation, titleNoun } from '../english/titles.ts';
import type { Token } from '../english/tokens.ts';
import { Class } from '../english/word-classes.ts';
import type { Span } from '../model.ts';
import type { Run } from './name-runs.ts';
import type { Positions } from './positions.ts';

/** Holds what an article shows of all its names. */
export interface Scene {
  readonly text: string;
  /** The words that name the speakers of its quotes, and the subjects of its sentences. */
  readonly speaking: Positions;
  readonly acting: Positions;
  /** The surnames of its runs of several words. */
  readonly surnames: ReadonlySet<string>;
  /** Single words that speak or act. */
  readonly active: ReadonlySet<string>;
  /** Family names with their particles: "von Larsen". */
  readonly families: ReadonlySet<string>;
}

/** Shows a run of capitalised words with the signs that it is a name; each is found when a rule asks. */
export class NameCase {
  readonly run: Run;
  readonly scene: Scene;
  readonly first: Token;
  readonly last: Token;

  constructor(run: Run, scene: Scene) {
    this.run = run;
    this.scene = scene;
    this.first = run.tokens[0] as Token;
    this.last = run.tokens[run.tokens.length - 1] as Token;
  }

  get name(): string {
    return nameOf(this.scene.text, this.run);
  }

  get surname(): string {
    return surnameOf(this.scene.text, this.run);
  }

  get isSingle(): boolean {
    return this.run.tokens.length === 1;
  }

  get isQuoted(): boolean {
    return this.scene.speaking.has(this.#span);
  }

  get acts(): boolean {
    return this.scene.acting.has(this.#span);
  }

  /** "My guide, Sun Yaoting, studied in Moscow": an aside to whoever speaks or acts. */
  get isApposed(): boolean {
    const { text, speaking, acting } = this.scene;
    return speaking.apposes(text, this.first, this.last) || acting.apposes(text, this.first, this.last);
  }

  /** The acronym that introduces an organisation: "Shanghai Cooperation Organization (SCO)"; or null. */
  get acronym(): string | null {
    const letters = /^ \((\p{Lu}{2,8})\)/u.exec(
      this.scene.text.slice(this.last.end, this.last.end + 12),
    )?.[1];
    const initial = this.scene.text.charAt(this.first.start).toUpperCase();
    return letters?.startsWith(initial) && !this.isSingle ? letters : null;
  }

  /** Whether it has a word that organisations are named by, or a long acronym: "Zenda Institute", "Zenda Herald". */
  get isNamedAsOrganisation(): boolean {
    return (
      this.run.tokens.some(({ lower }) => organisationWords.has(lower)) ||
      newspaperWords.has(this.last.lower) ||
      (this.acronym?.length ?? 0) >= 3
    );
  }

  /** Whether the noun before it says what it is, or it is known, and it is quoted: "the consultancy Grainwise". */
  get isDescribedAsOrganisation(): boolean {
    const { before } = this.run;
    return (organisationNouns.has(before?.lower ?? '') || agencies.has(this.name)) && this.isQuoted;
  }

  /** "His daughter Mei". */
  get isRelated(): boolean {
    const { before, earlier } = this.run;
    if (!before || !earlier || !isRelation(before.lower)) return false;
    return earlier.possessive || (earlier.classes & (Class.possessive | Class.determiner)) !== 0;
  }

  /** "Mrs. Duan". */
  get hasCourtesy(): boolean {
    return courtesy.has(this.run.before?.lower ?? '');
  }

  /** Whether a title, a relation, an apposition, an age or a verb of naming shows a person. */
  get isVouched(): boolean {
    return (
      this.isRelated ||
      this.hasCourtesy ||
      isTitledBefore(this.run) ||
      isDescribedBehind(this.run) ||
      this.isApposed
    );
  }

  get #span(): Span {
    return { start: this.first.start, end: this.last.end };
  }
}

/** "Mayor Ann Lee", "the mayor, Ann Lee", "The builder is called Ann Lee". */
function isTitledBefore({ before, earlier, tokens }: Run): boolean {
  if (!before) return false;
  if (before.shape !== 'mark' && titleNoun(before.lower) !== null) return true;
  if (!earlier) return false;
  if (before.lower === ',') return titleNoun(earlier.lower) !== null;
  const isNaming = naming.has(before.lower) && tokens.length > 1;
  return isNaming && (titleNoun(earlier.lower) !== null || earlier.lower === 'is');
}

const naming: ReadonlySet<string> = new Set(['called', 'named', 'is', 'was']);

/** "Ann Lee, 54, crossed", "Ann Lee, who built it", "Ann Lee, a teacher from the valley". */
function isDescribedBehind({ after, later }: Run): boolean {
  const [, next, behind] = later;
  if (!next || !(after?.lower === ',' || after?.lower === '(')) return false;
  if (next.shape === 'number' && /^\d{2}$/.test(next.lower) && /^[,)]$/.test(behind?.lower ?? ''))
    return true;
  if (next.lower === 'who') return true;
  for (const { lower, shape, classes } of later.slice(1)) {
    if (shape === 'mark' || (classes & (Class.verb | Class.auxiliary)) !== 0) return false;
    if (titleNoun(lower) !== null) return true;
    if ((classes & Class.preposition) !== 0) return false;
  }
  return false;
}

/** Gives the words of a token without a possessive ending. */
export function wordOf(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/[’']s?$/, '');
}

function nameOf(text: string, { tokens }: Run): string {
  const [first, last] = [tokens[0] as Token, tokens[tokens.length - 1] as Token];
  return wordOf(text, { start: first.start, end: last.end }).replace(/\s+/g, ' ');
}

/** Gives a run's family name: its last word, or its first where that is one that stands first. */
export function surnameOf(text: string, { tokens }: Run): string {
  const first = tokens[0] as Token;
  const parts = tokens.filter(({ lower }) => !generation.test(lower));
  const stands = parts.length === 2 && leadingSurnames.has(first.lower);
  return wordOf(text, stands ? first : (parts[parts.length - 1] ?? first));
}

/** Gives a family name with its particles, as it stands within a sentence and at its start: "von Larsen", "Von Larsen". */
export function withParticles(text: string, { tokens }: Run): string[] {
  const from = tokens.findIndex(({ lower }, k) => k > 0 && particles.has(lower));
  if (from < 0 || from === tokens.length - 1) return [];
  const [first, last] = [tokens[from] as Token, tokens[tokens.length - 1] as Token];
  const name = wordOf(text, { start: first.start, end: last.end });
  return [...new Set([name, name.charAt(0).toUpperCase() + name.slice(1)])];
}
