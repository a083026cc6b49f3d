import {
  ageNouns,
  agesInWords,
  clients,
  firmTitles,
  isAgent,
  isRelation,
  titleNoun,
} from '../../english/titles.ts';
import type { Token } from '../../english/tokens.ts';
import { Class } from '../../english/word-classes.ts';
import type { Run } from './name-runs.ts';

/** "Mayor Ann Lee", "the mayor, Ann Lee", "The builder is called Ann Lee". */
export function isTitledBefore({ before, earlier, tokens }: Run): boolean {
  if (!before) return false;
  if (before.shape !== 'mark' && !before.possessive && titleNoun(before.lower) !== null) return true;
  if (!earlier) return false;
  if (before.lower === ',') return titleNoun(earlier.lower) !== null;
  const isNaming = naming.has(before.lower) && tokens.length > 1;
  return isNaming && (titleNoun(earlier.lower) !== null || earlier.lower === 'is');
}

const naming: ReadonlySet<string> = new Set(['called', 'named', 'is', 'was']);

/** "Ann Lee, who built it", "Ann Lee, a teacher from the valley", "Ann Lee is a teacher". */
export function isDescribedBehind({ after, later }: Run): boolean {
  const [, next] = later;
  if (!next) return false;
  const isSaid = after?.lower === 'is' || after?.lower === 'was';
  if (!isSaid && after?.lower !== ',' && after?.lower !== '(') return false;
  if (isSaid) return isArticle(next) && hasOffice(later.slice(2, 8));
  if (next.lower === 'who' || next.lower === 'whom' || next.lower === 'whose') return true;
  // "Ann Lee, one of the barristers, left"
  const from = next.lower === 'one' && later[2]?.lower === 'of' ? 3 : 1;
  return (
    hasOffice(later.slice(from, 8)) ||
    (isArticle(next) && isAgent(later[2]?.lower ?? '') && endsThere(later[3]))
  );
}

const isArticle = ({ lower }: Token): boolean => lower === 'a' || lower === 'an';

/** ", a potter, left", ", a potter from the valley". */
const endsThere = (token: Token | undefined): boolean =>
  token === undefined ||
  token.shape === 'mark' ||
  (token.classes & (Class.preposition | Class.relative)) !== 0;

/** Tells whether a phrase has a noun for an office before it ends. */
function hasOffice(phrase: readonly Token[]): boolean {
  for (const { lower, shape, classes } of phrase) {
    if (shape === 'mark' || (classes & (Class.verb | Class.auxiliary)) !== 0) return false;
    if (titleNoun(lower) !== null) return true;
    if ((classes & Class.preposition) !== 0) return false;
  }
  return false;
}

/** "Ann Lee, for the defence, said". */
export const isCounsel = ({ after, later }: Run): boolean =>
  after?.lower === ',' &&
  later[1]?.lower === 'for' &&
  later[2]?.lower === 'the' &&
  clients.has(later[3]?.lower ?? '') &&
  later[4]?.lower === ',';

/** "Kit, who did my roof, told me", "Kit, on the 8.15, says", "Kit emails from": a reader, or whom the author met. */
export function isMet({ before, after, later }: Run, isQuoted: boolean): boolean {
  if (before && before.shape !== 'mark') return false;
  const next = later[1];
  if (!after || !next) return false;
  if (writing.has(after.lower)) return next.lower === ':' || (next.classes & Class.preposition) !== 0;
  if (!isQuoted || after.lower !== ',') return false;
  // "Florence, on the coast, said": a place.
  const isNumbered = next.lower === 'on' && later.slice(2, 5).some(({ shape }) => shape === 'number');
  return next.lower === 'who' || isNumbered;
}

const writing: ReadonlySet<string> = new Set(['emails', 'writes', 'texts', 'tweets', 'messages', 'phones']);

/** "Kit, the elder, left", "Mei, who is nine and has a kite": one of a family, by a given name. */
export function isOfFamily({ after, later }: Run): boolean {
  const [, first, second] = later.map(({ lower }) => lower);
  if (after?.lower !== ',') return false;
  if (first === 'the') return seniority.has(second ?? '') && later[3]?.shape === 'mark';
  return first === 'who' && /^(?:is|was|turns|turned)$/.test(second ?? '') && isAge(later[3]);
}

const seniority: ReadonlySet<string> = new Set(['elder', 'eldest', 'younger', 'youngest', 'oldest']);

const isAge = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.shape === 'number' ? /^\d{1,2}$/.test(token.lower) : agesInWords.has(token.lower));

/** "Ann Lee lost her boots": what one does to one’s own, in the same clause. */
export function hasOwn({ after, later }: Run): boolean {
  const linked = Class.preposition | Class.coordinator | Class.subordinator | Class.relative;
  if (after?.shape !== 'lower' || (after.classes & linked) !== 0) return false;
  const end = later.findIndex(
    ({ shape, classes }) => shape === 'mark' || (classes & Class.coordinator) !== 0,
  );
  return later
    .slice(1, end < 0 ? 4 : Math.min(end, 4))
    .some(({ lower }) => lower === 'his' || lower === 'her');
}

/** "Ann Lee beside her stall. She said": what a picture shows, with no verb. */
export function isCaptioned({ before, after, later }: Run): boolean {
  if (before || !after) return false;
  if (after.lower !== 'beside' && (after.classes & Class.preposition) === 0) return false;
  const end = later.findIndex(({ lower }) => lower === '.');
  return (
    end > 0 && later.slice(0, end).every(({ classes }) => (classes & (Class.verb | Class.auxiliary)) === 0)
  );
}

/** "Kit, who lost his boots, left": a clause on one person behind a single name. */
export function isTold({ before, after, later }: Run): boolean {
  if (before && before.shape !== 'mark') return false;
  if (after?.lower !== ',' || later[1]?.lower !== 'who') return false;
  return later.slice(2).some(({ lower }) => lower === 'his' || lower === 'her');
}

/** "Mick, a warden at the reserve,": a job that no firm has. */
export function isSaidToBePerson({ after, later }: Run): boolean {
  const [, article, ...phrase] = later;
  if (after?.lower !== ',' || !article || !isArticle(article) || !hasOffice(phrase.slice(0, 5))) return false;
  return !phrase.slice(0, 5).some(({ lower }) => firmTitles.has(titleNoun(lower) ?? ''));
}

/** "Ten-year-old | Mei". */
export const isAgedBefore = ({ before }: Run): boolean => before?.lower.endsWith('-year-old') ?? false;

/** "Ann Lee, 54, crossed", "Kit, nine, has brought it", "Mei (aged 7)". */
export function isAged(run: Run): boolean {
  const { tokens, after, later } = run;
  if (tokens.length > 1 && isAgedBefore(run)) return true;
  if (tokens.length === 1 && ageNouns.has((tokens[0] as Token).lower)) return false;
  if (!(after?.lower === ',' || after?.lower === '(')) return false;
  const from = later[1]?.lower === 'aged' ? 2 : 1;
  const [age, behind] = [later[from], later[from + 1]];
  return /^[,).]$/.test(behind?.lower ?? '') && isAge(age);
}

/** "His daughter Mei", "Ann Lee’s mother, Ruth". */
export function isRelated({ ahead }: Run): boolean {
  const own = ahead.at(-1)?.lower === ',' ? ahead.slice(0, -1) : ahead;
  const [relation, owner] = [own.at(-1), own.at(-2)];
  if (!relation || !owner || !isRelation(relation.lower)) return false;
  const whose =
    (owner.classes & Class.adjective) !== 0 || owner.shape === 'lower' ? (own.at(-3) ?? owner) : owner;
  return isOwner(owner) || isOwner(whose);
}

const isOwner = ({ possessive, classes }: Token): boolean =>
  possessive || (classes & (Class.possessive | Class.determiner)) !== 0;

/** "The caller gives her name as Lucy", "her name only as Lucy", "who goes by Lucy". */
export function isNamedSo({ ahead }: Run): boolean {
  const [third, second, first] = ahead.slice(-3).map(({ lower }) => lower);
  if (first === 'by') return second === 'goes' || second === 'went';
  return (
    /^(?:as|is|was)$/.test(first ?? '') && (second === 'name' || (third === 'name' && second === 'only'))
  );
}
