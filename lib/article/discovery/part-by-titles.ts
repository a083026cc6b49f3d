import { pronounOfNoun } from '../../english/speakers/gendered-nouns.ts';
import { pronounOfGivenName } from '../../english/speakers/given-names.ts';
import { courtesy, titleNoun } from '../../english/titles.ts';
import type { Discovered } from './discoveries.ts';
import { nameOfRun, surnameOf, wordOf } from './name-case.ts';
import type { Run } from './name-runs.ts';

type Sex = 'he' | 'she';

/** Holds a title right before a surname alone: "Councilwoman | Lee". */
interface Titled {
  readonly surname: string;
  /** The title and the surname, as printed. */
  readonly printed: string;
  readonly isCourtesy: boolean;
  readonly sex: Sex | null;
  /** Whether the words before it say whose office it is: "ZBW President", "Local 9 President". */
  readonly isOwned: boolean;
}

/**
 * Parts those whom an article calls by a title and one surname: "Mr. Lee" and "Mrs. Lee", "ZBW President Lee" and "Mayor Lee". Each is
 * somebody under the title, and the bare surname is nobody's. "Mrs. Lee" is somebody of her own, too, where the article names Tom Lee
 * alone. Linear in the number of names.
 */
export function partByTitles(found: Map<string, Discovered>, runs: readonly Run[], text: string): void {
  const titled = Map.groupBy(
    runs.flatMap((run) => titledIn(run, text) ?? []),
    ({ surname }) => surname,
  );
  if (titled.size === 0) return;
  const bearers = Map.groupBy(
    runs.filter(({ tokens, link }) => tokens.length > 1 && link === null),
    (run) => surnameOf(text, run),
  );
  for (const [surname, titles] of titled) {
    const named = bearers.get(surname) ?? [];
    const parts =
      found.get(surname)?.kind === 'person' && named.length === 0
        ? partsOf(titles)
        : [othersThan(titles, sexOf(named, text))];
    if (named.length > 1) shorten(found, titles, [...new Set(named.map((run) => nameOfRun(text, run)))]);
    const own = parts.filter((part) => part.length > 0);
    if (own.length === 0) continue;
    if (named.length === 0) found.delete(surname);
    for (const part of own) add(found, part);
  }
}

/** "Ms. Lee" is Ann Lee, not her brother Tom, who was named last: where each sex has one bearer, courtesy titles are short for them. */
function shorten(found: Map<string, Discovered>, titles: readonly Titled[], named: readonly string[]): void {
  // Who knows whether "Mr. Lee" is Robin?
  if (named.some((name) => pronounOfGivenName(name.split(' ')[0] ?? '') === null)) return;
  for (const sex of ['he', 'she'] as const) {
    const [one, other] = named.filter((name) => pronounOfGivenName(name.split(' ')[0] ?? '') === sex);
    const known = one === undefined || other !== undefined ? undefined : found.get(one);
    const forms = titles
      .filter((title) => title.isCourtesy && title.sex === sex)
      .map(({ printed }) => printed);
    if (known && forms.length > 0)
      found.set(known.name, { ...known, short: [...new Set([...known.short, ...forms])] });
  }
}

function add(found: Map<string, Discovered>, part: readonly Titled[]): void {
  const [name = '', ...aliases] = [...new Set(part.map(({ printed }) => printed))];
  const sex = part.find((one) => one.sex !== null)?.sex;
  found.set(name, { kind: 'person', name, aliases, short: [], ...(sex ? { pronoun: sex } : {}) });
}

function titledIn({ tokens, before, earlier }: Run, text: string): Titled | null {
  const [word] = tokens;
  if (!word || !before || tokens.length > 1 || before.shape === 'lower' || before.possessive) return null;
  const isCourtesy = courtesies.has(before.lower.replace('.', ''));
  const isOffice = before.shape === 'capital' && titleNoun(before.lower) === before.lower;
  if (!isCourtesy && !isOffice) return null;
  const surname = wordOf(text, word);
  return {
    surname,
    printed: `${text.slice(before.start, before.end)} ${surname}`,
    isCourtesy,
    sex: isCourtesy ? (courtesy.get(before.lower) ?? null) : sexOfNoun(before.lower),
    isOwned: isOffice && (earlier?.shape === 'number' || isAcronym(earlier?.lower, earlier?.shape)),
  };
}

/** Courtesy titles that tell women from men, and are no offices. */
const courtesies: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss']);

const isAcronym = (lower = '', shape = ''): boolean => shape === 'capitals' && /^\p{L}{3,}$/u.test(lower);

function sexOfNoun(noun: string): Sex | null {
  const pronoun = pronounOfNoun(noun);
  return pronoun === 'he' || pronoun === 'she' ? pronoun : null;
}

/** Parts titles of a woman and a man, or an office of a body and another office; nobody where they may be one person's. */
function partsOf(titles: readonly Titled[]): Titled[][] {
  const of = (sex: Sex): Titled[] => titles.filter((one) => one.sex === sex);
  if (of('he').length > 0 && of('she').length > 0) return [of('he'), of('she')];
  const owned = titles.filter(({ isOwned }) => isOwned);
  const others = titles.filter(
    ({ isOwned, isCourtesy, printed }) =>
      !isOwned && !isCourtesy && !owned.some((one) => one.printed === printed),
  );
  return owned.length > 0 && others.length > 0 ? [owned, others] : [];
}

/** Gives the sex of all who bear a surname in full, where their given names are all a woman's or all a man's; else null. */
function sexOf(named: readonly Run[], text: string): Sex | null {
  const sexes = new Set(named.map(({ tokens: [first] }) => first && pronounOfGivenName(wordOf(text, first))));
  const [sex] = sexes;
  return sexes.size === 1 && sex ? sex : null;
}

/** Lists courtesy titles of the other sex than that of all whom the article names in full: "Mrs. Lee", where there is Tom Lee. */
const othersThan = (titles: readonly Titled[], sex: Sex | null): Titled[] =>
  titles.filter((one) => sex !== null && one.isCourtesy && one.sex !== null && one.sex !== sex);
