import { nounLinks } from '../english/speakers/clause-words.ts';
import { epithetKind, titleInFull, tradeOf } from '../english/speakers/epithets.ts';
import { courtesy, titleNoun } from '../english/titles.ts';
import type { ActorId, Mention, Span } from '../model.ts';
import type { ArticleFacts } from './article-facts.ts';

/** Holds what an article calls one of its persons, without a name: "a retired teacher". */
export interface Description {
  readonly actor: ActorId;
  /** The words before the noun, and the noun, in lower case, without an article. */
  readonly words: string;
  /** Whose they are: "his" of "his mother"; null where no pronoun says it. */
  readonly owner: string | null;
  /** The name with the description. */
  readonly span: Span;
}

/** Finds descriptions around a name. */
interface DescriptionSign {
  readonly name: string;
  /** An example: the description of the first Ann Lee [in brackets], and {what is none} of the second. */
  readonly sentence: string;
  readonly finds: (before: string, after: string) => string | null;
}

/** Lists where a description of somebody stands. */
export const DESCRIPTIONS: readonly DescriptionSign[] = [
  {
    name: 'behind-comma',
    sentence: 'Ann Lee, [a retired teacher] from Zenda, came. Ann Lee, {who met a teacher}, came.',
    finds: (_before, after) =>
      /^(?:,| \() ?(?:\d+, )?((?:an?|the|his|her|their|now an?) [^,;:.()—–“”"\n]{2,60})/.exec(after)?.[1] ??
      null,
  },
  {
    name: 'behind-comma-bare',
    sentence: 'Ann Lee, [mother] of two, came. Ann Lee, {however}, came.',
    finds: (_before, after) => {
      const words =
        /^(?:,| \() ?(?:\d+, )?((?:[\p{Ll}-]+ ){0,3}?\p{Ll}[\p{L}-]+)(?= (?:of|at|for|in|with|to) |,|\))/u.exec(
          after,
        )?.[1];
      return words && titleNoun(lastOf(words)) ? words : null;
    },
  },
  {
    name: 'is-a',
    sentence: 'Ann Lee is [a teacher]. Ann Lee is {late}.',
    finds: (_before, after) =>
      /^ (?:is|was|became|has been) (an? [^,;:.()—–“”"\n]{2,60})/.exec(after)?.[1] ?? null,
  },
  {
    name: 'who-is',
    sentence: 'Ann Lee, who for years was [a teacher], came. Ann Lee, who met {a teacher}, came.',
    finds: (_before, after) =>
      /^, who (?:[^,;:.()—–“”"\n]{2,30} )?(?:is|was|has been|had been|works as|worked as) (an? [^,;:.()—–“”"\n]{2,60})/.exec(
        after,
      )?.[1] ?? null,
  },
  {
    name: 'does',
    sentence: 'Ann Lee, who [teach]es French, came. Ann Lee, who {met a teacher}, came.',
    finds: (_before, after) =>
      tradeOf(/^(?:, \d+,)?(?:, who)? (?:now |still |also )?(\p{Ll}+)/u.exec(after)?.[1] ?? ''),
  },
  {
    name: 'before-comma',
    sentence: '[The volunteer], Ann Lee, came. {In the house}, Ann Lee slept.',
    finds: (before) =>
      /(?:^|[.,;:”"] )((?:The|An?|His|Her|Their|My|the|an?|his|her|their|my) (?:[\p{L}-]+ ){0,4}\p{L}[\p{L}-]+), $/u.exec(
        untitled(before),
      )?.[1] ?? null,
  },
  {
    name: 'before',
    sentence: '[Engineer] Ann Lee met the people of {Zenda} Ann Lee.',
    finds: (before) => {
      const words = before.endsWith(' ') ? before.slice(0, -1).split(' ').slice(-4) : [];
      const noun = words.pop() ?? '';
      const title = titleInFull(noun.toLowerCase());
      if (title) return title;
      if (titleNoun(noun.toLowerCase()) === null && epithetKind(noun.toLowerCase()) === null) return null;
      const from = words.findLastIndex((word) => !/^\p{Ll}[\p{L}-]+$/u.test(word) || nounLinks.has(word)) + 1;
      return [...words.slice(from), noun].join(' ');
    },
  },
  {
    name: 'office-before',
    sentence: '[Deputy Commissioner of Police] (North) Ann Lee met the people of {Zenda} Ann Lee.',
    finds: (before) => {
      const office = /(?:\p{Lu}[\p{L}-]+ (?:(?:of|for) (?:the )?)?){2,6}$/u.exec(
        before.replace(/ \([^()]+\) $/, ' '),
      )?.[0];
      const isOffice = (office ?? '').split(' ').some((word) => titleNoun(word.toLowerCase()) !== null);
      return office && isOffice ? office.trim() : null;
    },
  },
  {
    name: 'the-one-is',
    sentence: '[The only doctor] is Ann Lee. {It} is Ann Lee.',
    finds: (before) =>
      /(?:^|[.;:] |\n)([Tt]he (?:[\p{L}-]+ ){0,4}\p{L}[\p{L}-]+) (?:is|was) (?:called |named )?$/u.exec(
        before,
      )?.[1] ?? null,
  },
];

/** Takes the titles away that stand right before a name: "The Vice-Chancellor, | Professor". */
function untitled(before: string): string {
  const title = /(?<=, )(\p{Lu}\p{L}*)\.? $/u.exec(before);
  const word = (title?.[1] ?? '').toLowerCase();
  return title && (courtesy.has(word) || titleNoun(word) !== null) ? before.slice(0, title.index) : before;
}

/** Characters around a name that are read. */
const REACH = 90;
/** Descriptions by one noun that are kept: of so many, none is meant. */
const MOST = 50;

/** Finds how an article describes its persons, by the noun. Linear in the number of mentions. */
export function describedIn({
  text,
  mentions,
  actors,
  roles,
}: ArticleFacts): ReadonlyMap<string, readonly Description[]> {
  const found = new Map<string, Description[]>();
  const seen = new Set<string>();
  const add = (actor: ActorId, phrase: string, span: Span): void => {
    const lower = phrase.toLowerCase();
    const words = lower.replace(/^(?:an?|the|his|her|their|my|now an?) /, '');
    const owner = /^(?:his|her|their)(?= )/.exec(lower)?.[0] ?? null;
    const key = `${actor} ${words}`;
    if (seen.has(key)) return;
    seen.add(key);
    for (const noun of nounsIn(words)) {
      const own = found.get(noun) ?? [];
      if (own.length < MOST) own.push({ actor, words, owner, span });
      found.set(noun, own);
    }
  };
  for (const { start, end, actor } of mentions as readonly Mention[]) {
    if (actors.get(actor)?.kind !== 'person') continue;
    const { before, after } = lineAround(text, start, end);
    for (const phrase of DESCRIPTIONS.flatMap(({ finds }) => finds(before, after) ?? [])) {
      const own = nounPart(phrase);
      if (own !== '') add(actor, own, { start, end });
      const initials = initialsOf(phrase);
      if (initials.length >= FEWEST_INITIALS) add(actor, initials, { start, end });
    }
  }
  for (const { actor, role, start, end } of roles) add(actor, nounPart(role), { start, end });
  return found;
}

/** Cuts out what stands before and behind a name in its line, without letters of honour: "Ann Lee | KC, counsel to the inquiry". */
function lineAround(text: string, start: number, end: number): { before: string; after: string } {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH).replace(/^ \p{Lu}{2,3}(?=,)/u, '');
  return { before: before.slice(before.lastIndexOf('\n') + 1), after: after.split('\n', 1)[0] ?? '' };
}

/** Letters that stand for an office: of two, too many offices have them. */
const FEWEST_INITIALS = 3;

/** Gives the initials of the words in capitals: "DCP" of "Deputy Commissioner of Police". */
const initialsOf = (phrase: string): string =>
  [...phrase.matchAll(/(?<![\p{L}-])\p{Lu}(?=\p{Ll})/gu)].map(([letter]) => letter).join('');

/** Gives the part of a phrase up to what hangs on its noun: "a retired teacher | from Zenda". */
function nounPart(phrase: string): string {
  const words = phrase.trim().split(/\s+/);
  const end = words.findIndex((word, k) => k > 0 && nounLinks.has(word.toLowerCase()));
  return words.slice(0, end < 0 ? words.length : end).join(' ');
}

/** Gives the nouns by which a description may be taken up: "rookie" and "guard" of "rookie guard". */
function nounsIn(words: string): readonly string[] {
  const all = words.split(' ');
  return all.filter((word, k) => k === all.length - 1 || epithetKind(word) !== null);
}

const lastOf = (words: string): string => (words.split(' ').at(-1) ?? '').toLowerCase();
