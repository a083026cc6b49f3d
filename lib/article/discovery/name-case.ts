import { elidedParticle, generation, leadingSurnames, particles } from '../../english/family-names.ts';
import {
  agencies,
  firmWords,
  newspaperWords,
  organisationNouns,
  organisationWords,
} from '../../english/names/organisations.ts';
import { placeWords, thingWords } from '../../english/names/thing-words.ts';
import { pronounOfGivenName } from '../../english/speakers/given-names.ts';
import { courtesy, isAgent, reigning, shipTitles, shortRanks, titleNoun } from '../../english/titles.ts';
import type { Token } from '../../english/tokens.ts';
import { Class } from '../../english/word-classes.ts';
import type { Span } from '../../model.ts';
import { acronymBeside } from './acronym-beside.ts';
import {
  isAged,
  isAgedBefore,
  isCounsel,
  isDescribedBehind,
  isMet,
  isNamedSo,
  isOfFamily,
  isRelated,
  isSaidToBePerson,
  isTitledBefore,
  isTold,
} from './described.ts';
import {
  hasFirmNoun,
  isAcronymOfBody,
  isApposedAs,
  isCommonNoun,
  isDistrictBody,
  isNamedAsSource,
  isSpokenOfAsFirm,
} from './firm-signs.ts';
import { endsInSaint } from './joined-names.ts';
import type { Run } from './name-runs.ts';
import type { Positions } from './positions.ts';

/** Holds what an article shows of all its names. */
export interface Scene {
  readonly text: string;
  /** The words that name the speakers of its quotes, and the subjects of its sentences. */
  readonly speaking: Positions;
  readonly acting: Positions;
  /** Words that the article has in or from somewhere: "in | Victoria". */
  readonly placed: ReadonlySet<string>;
  /** The nouns under which organisations speak in it: "the bank said". */
  readonly bodies: readonly string[];
  /** The surnames of its runs of several words, and their first words. */
  readonly surnames: ReadonlySet<string>;
  readonly givens: ReadonlySet<string>;
  /** Beginnings of those first words: "Kev" of Kevin. */
  readonly shortened: ReadonlySet<string>;
  /** Single words that speak or act. */
  readonly active: ReadonlySet<string>;
  /** The full names with a known given name, by the surname. */
  readonly named: ReadonlyMap<string, ReadonlySet<string>>;
  /** Names that the article says are firms: "the consultancy Grainwise". */
  readonly firms: ReadonlySet<string>;
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
    return nameOfRun(this.scene.text, this.run);
  }

  get surname(): string {
    return surnameOf(this.scene.text, this.run);
  }

  get isSingle(): boolean {
    return this.run.tokens.length === 1;
  }

  get isQuoted(): boolean {
    return this.scene.speaking.has(this.#span) || (this.startsOrdinal && this.scene.speaking.has(this.#rest));
  }

  get acts(): boolean {
    return this.scene.acting.has(this.#span) || (this.startsOrdinal && this.scene.acting.has(this.#rest));
  }

  /** "First Zenda Church": a sentence’s subject may seem to begin behind the first word. */
  get startsOrdinal(): boolean {
    return !this.isSingle && this.first.lower === 'first';
  }

  /** "My guide, Sun Yaoting, studied in Moscow": an aside to whoever speaks or acts. */
  get isApposed(): boolean {
    const { text, speaking, acting } = this.scene;
    return speaking.apposes(text, this.first, this.last) || acting.apposes(text, this.first, this.last);
  }

  /** The acronym that introduces an organisation, or that it explains: "Zenda Bridge Watch (ZBW)", "ZBW (Zenda Bridge Watch)"; or null. */
  get acronym(): string | null {
    return acronymBeside(this.run, this.scene.text);
  }

  /** Whether it has a word that organisations are named by, or a long acronym: "Zenda Institute", "Zenda Herald". */
  get isNamedAsOrganisation(): boolean {
    return (
      this.run.link !== null ||
      organisationWords.has(this.last.lower) ||
      newspaperWords.has(this.last.lower) ||
      isDistrictBody(this.run) ||
      (this.acronym?.length ?? 0) >= 3 ||
      (!thingWords.has(this.last.lower) &&
        this.run.tokens.some(({ lower }, k) => k > 0 && organisationWords.has(lower)))
    );
  }

  /** Whether its last word is one by which firms are named, among much else: "Zenda Motors". */
  get isNamedAsFirm(): boolean {
    return !this.isSingle && firmWords.has(this.last.lower);
  }

  /** Whether it is known to speak under a name that tells nothing: "Reuters", "Downing Street". */
  get isAgency(): boolean {
    return agencies.has(this.name);
  }

  /** Whether the words around it say that it is an organisation: "the consultancy Grainwise", "Grainwise, a valley startup,". */
  get isDescribedAsOrganisation(): boolean {
    const { run } = this;
    // "The union Lutz Vale rejected", where "publisher J. P. Stone left".
    const isOne = this.acts && run.earlier?.lower === 'the' && !this.hasGivenName;
    const isNamed = this.isQuoted || isOne || (this.isSingle && (this.first.classes & Class.time) === 0);
    // "Producer Ann Lee", "Ann Lee, a policy maker,": a job too.
    const isKind = (noun: string): boolean =>
      organisationNouns.has(noun) && !(this.hasGivenName && (titleNoun(noun) !== null || isAgent(noun)));
    if (isKind(run.before?.lower ?? '') && !run.before?.possessive && isNamed) return true;
    if (run.before?.lower.endsWith('-based') && !(this.hasGivenName && !this.isNamedAsFirm)) return true;
    if (isApposedAs(run, isKind) || (this.isSingle && isAcronymOfBody(run, this.isQuoted))) return true;
    if (this.isSingle && isCommonNoun(this.first)) return false;
    return hasFirmNoun(run) || (this.isSingle && isSpokenOfAsFirm(this.scene.text, run));
  }

  /** Whether the article says somewhere that it is an organisation. */
  get isFirm(): boolean {
    const { firms, surnames } = this.scene;
    return firms.has(this.name) && !(this.isSingle && surnames.has(this.name));
  }

  /** "director of the Zenda Institute", "a study by the Zenda Institute". */
  get isNamedAsSource(): boolean {
    return isNamedAsSource(this.run);
  }

  /** Whether it labels what follows: "Corrections & Amendments: ...". */
  get isLabel(): boolean {
    return this.run.before === undefined && this.run.after?.lower === ':';
  }

  /** "His daughter Mei". */
  get isRelated(): boolean {
    return isRelated(this.run);
  }

  /** "Mrs. Duan". */
  get hasCourtesy(): boolean {
    const { before } = this.run;
    if (!before) return false;
    return courtesy.has(before.lower) || (before.shape === 'capitals' && shortRanks.has(before.lower));
  }

  /** Whether a ship or an inn may have the name: "the Lady | Vera". */
  get isNamedAsShip(): boolean {
    const { before, earlier } = this.run;
    return earlier?.lower === 'the' && before?.shape === 'capital' && shipTitles.has(before.lower);
  }

  /** "Prince Otto". */
  get reigns(): boolean {
    return reigning.has(this.run.before?.lower ?? '') && this.hasOffice;
  }

  /** "Baroness Duan": an office with a capital right before it. */
  get hasOffice(): boolean {
    const { before } = this.run;
    return before?.shape === 'capital' && !before.possessive && titleNoun(before.lower) === before.lower;
  }

  /** Whether the words around a name of one word make it a person's: "Kit, nine,", "her name is Mei". */
  get isIntroducedAlone(): boolean {
    return isRelated(this.run) || isAged(this.run) || isNamedSo(this.run) || isOfFamily(this.run);
  }

  /** Whether a given name of a man or a woman begins it. */
  get hasGivenName(): boolean {
    return (
      !this.isSingle && this.run.before?.lower !== 'the' && pronounOfGivenName(this.first.lower) !== null
    );
  }

  /** Whether words around or within it make it a place's: "Cape Zenda". */
  get isPlace(): boolean {
    return placeWords.has(this.first.lower);
  }

  /** Whether a title, a relation, an apposition, an age or a verb of naming shows a person. */
  get isVouched(): boolean {
    return (
      isRelated(this.run) ||
      isAged(this.run) ||
      this.hasCourtesy ||
      isTitledBefore(this.run) ||
      isDescribedBehind(this.run) ||
      isCounsel(this.run) ||
      isNamedSo(this.run) ||
      this.run.nickname !== null ||
      this.run.after?.lower === 'who' ||
      this.isApposed
    );
  }

  /** Whether words that only persons have stand around it: an age, a courtesy, a title or an office. */
  get isSureVouched(): boolean {
    const { run } = this;
    return isAged(run) || this.hasCourtesy || isTitledBefore(run) || isDescribedBehind(run);
  }

  /** Whether a clause on one person or an age stands by a name of one word: "Kit, who lost his boots," "ten-year-old Kit". */
  get isTold(): boolean {
    return isTold(this.run) || isAgedBefore(this.run) || (this.isQuoted && isSaidToBePerson(this.run));
  }

  /** "Kit, on the 8.15, says": a given name alone that an aside or a verb of writing makes a person’s. */
  get isMet(): boolean {
    return isMet(this.run, this.isQuoted) && pronounOfGivenName(this.first.lower) !== null;
  }

  /** Whether an apposition or a clause behind it shows a person: "Duan, whose report". */
  get isDescribed(): boolean {
    return isDescribedBehind(this.run);
  }

  get #rest(): Span {
    return { start: (this.run.tokens[1] as Token).start, end: this.last.end };
  }

  get #span(): Span {
    return { start: this.first.start, end: this.last.end };
  }
}

/** Gives the words of a token without a possessive ending. */
export function wordOf(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/[’']s?$/, '');
}

/** Gives the words of a run as one name, without a nickname in marks. */
export function nameOfRun(text: string, { tokens, nickname, link, after }: Run): string {
  if (nickname) return tokens.map((token) => wordOf(text, token)).join(' ');
  const [first, last] = [tokens[0] as Token, tokens[tokens.length - 1] as Token];
  if (link !== null && endsInSaint(tokens, after))
    return text.slice(first.start, last.end).replace(/\s+/g, ' ');
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
  const from = tokens.findIndex(
    ({ lower }, k) => k > 0 && (particles.has(lower) || elidedParticle.test(lower)),
  );
  if (from < 0) return [];
  const [first, last] = [tokens[from] as Token, tokens[tokens.length - 1] as Token];
  const name = wordOf(text, { start: first.start, end: last.end });
  return [...new Set([name, name.charAt(0).toUpperCase() + name.slice(1)])];
}
