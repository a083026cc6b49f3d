import { openers } from '../../english/speakers/clause-words.ts';
import type { ActorId, Mention } from '../../model.ts';
import { firstFrom } from '../../text/first-from.ts';
import { RANK, type Referent } from '../discourse.ts';
import { firstGenderIn } from '../genders.ts';
import type { Setting } from '../setting.ts';
import type { Possible, PronounCase } from './pronoun-case.ts';
import { PRONOUN_VETOES } from './pronoun-vetoes.ts';
import { topicMeant } from './topic-meant.ts';

/** Finds whom a pronoun means; `nobody` where it means one whom the article does not name, or may mean two. */
interface PronounRow {
  readonly name: string;
  /** An example: the pronoun means [these words], not {these}. */
  readonly sentence: string;
  readonly at: (one: PronounCase, candidates: readonly Possible[]) => Referent | 'nobody' | null;
}

/** Lists the ways from "he" or "she" to a person, in the order in which they are asked. Whom none finds stays unnamed. */
export const HE_OR_SHE: readonly PronounRow[] = [
  {
    name: 'nameless',
    sentence: '{Ann Lee} came. His mother chose the house because, she said, it was cheap.',
    at: (one) => (speaksOfAnother(one) ? 'nobody' : null),
  },
  {
    name: 'opening-clause',
    sentence: '{Ann Lee} left. When [Lena Maric] called, she said it was late.',
    at: (one, candidates) => openingClause(one, candidates),
  },
  {
    name: 'only-one',
    sentence: 'The crowd greeted [Ann Lee].\nIt rained.\nIt is late, she said.',
    at: (_one, candidates) => onlyOne(candidates),
  },
  {
    name: 'only-one-near',
    sentence: '{Vera Stone}, a teacher, came.\nThe crowd greeted [Ann Lee].\nShe said it was late.',
    at: ({ paragraph }, candidates) =>
      onlyOne(candidates.filter(({ last }) => paragraph - last.paragraph <= 1)),
  },
  {
    name: 'goes-on',
    sentence: '[Tom Reyes] greeted {Karl Stone}, a teacher. Strangers wrote to him. He said it was late.',
    at: ({ pronoun, paragraph }, candidates) => {
      const [first] = candidates;
      const isMeantSo = first?.last.gender === pronoun && !isInPassing(first.last);
      const goesOn = isMeantSo && paragraph - first.last.paragraph <= 1;
      return goesOn ? first.last : null;
    },
  },
  {
    name: 'only-one-here',
    sentence: '{Vera Stone} came.\nI spoke to [Ann Lee]. She said it was late.',
    at: (one, candidates) => onlyOneHere(one, candidates),
  },
  {
    name: 'last-word',
    sentence:
      '{Robin Vale}, a singer, slept. “It is new,” said [Sasha Karst], a teacher.\n“It is late,” he said.',
    at: (one, candidates) => lastWord(one, candidates),
  },
  {
    name: 'topic',
    sentence:
      '[Ann Lee] built the bridge.\nLee came. Lee slept.\n{Tom Reyes} came.\nIt rained.\nIt is late, she said.',
    at: ({ pronoun, span, setting }, candidates) =>
      candidates.length === 0 ? topicMeant(pronoun, span, setting) : null,
  },
  {
    name: 'last-subject',
    sentence: 'Vera Stone came. [Ann Lee] greeted {Mary Karst}. She said it was late.',
    at: (one, candidates) => lastSubject(one, candidates),
  },
];

/** Resolves "he", "she" or a "they" of one to the words that say whom it means; null for nobody. */
export function whomHeMeans(one: PronounCase): Referent | null {
  const all = candidatesFor(one);
  const candidates = all.filter(
    (candidate) => !PRONOUN_VETOES.some(({ holdsBack }) => holdsBack(candidate, one, all)),
  );
  for (const { at } of HE_OR_SHE) {
    const found = at(one, candidates);
    if (found) return found === 'nobody' || clashes(found, candidates, one) ? null : found;
  }
  return null;
}

/** Tells whether words only name somebody as one to whom something is done. */
const isInPassing = ({ rank }: Referent): boolean => rank === RANK.object || rank === RANK.addressee;

const onlyOne = (candidates: readonly Possible[]): Referent | null =>
  candidates.length === 1 ? (candidates[0] as Possible).last : null;

/** Finds the one whom this paragraph speaks of, unless the one before has somebody who fits better. */
function onlyOneHere(
  { pronoun, paragraph, sentence }: PronounCase,
  candidates: readonly Possible[],
): Referent | null {
  const here = candidates.filter(({ last }) => last.paragraph === paragraph && sentence - last.sentence <= 2);
  const fits = here[0]?.gender === pronoun || candidates.every(({ gender }) => gender === null);
  return fits ? onlyOne(here) : null;
}

/** Finds the one who had the last word of the paragraph before, where words in marks open this one and no one else there fits better. */
function lastWord(
  { pronoun, paragraph, marked, setting }: PronounCase,
  [first, ...others]: readonly Possible[],
): Referent | null {
  if (!marked || !first?.last.actor || first.rank !== RANK.speaker) return null;
  const before = setting.text.slice(Math.max(0, marked.start - 4), marked.start);
  const isOpening = /\n[“"‘']?$/.test(before) && paragraph - first.last.paragraph === 1;
  const isOther = others.some(
    ({ last, gender }) =>
      last.actor !== null && gender === pronoun && last.paragraph === first.last.paragraph,
  );
  return isOpening && !isOther ? first.last : null;
}

/** Gathers whom the discourse holds, the last one first, once each. */
function candidatesFor({ setting }: PronounCase): Possible[] {
  const candidates = new Map<string, Possible>();
  const { people } = setting.discourse;
  for (let k = people.length - 1; k >= 0; k--) {
    const one = people[k] as Referent;
    const key = one.actor ?? ` ${one.span.start}`;
    const later = candidates.get(key);
    if (!later) {
      const gender = one.actor ? setting.genderOf(one.actor) : one.gender;
      candidates.set(key, { last: one, rank: one.rank, acting: one.span, gender, calledSo: one.gender });
      continue;
    }
    const ranksHigher = later.last.sentence === one.sentence && one.rank > later.rank;
    const { rank, span: acting } = ranksHigher ? one : { rank: later.rank, span: later.acting };
    candidates.set(key, { ...later, rank, acting, calledSo: later.calledSo ?? one.gender });
  }
  return [...candidates.values()];
}

/** "She said A. He said B": the two do not mean one person of whom nothing else is known. */
function clashes(found: Referent, candidates: readonly Possible[], { pronoun }: PronounCase): boolean {
  const calledSo = candidates.find(({ last }) => last === found)?.calledSo ?? null;
  return calledSo !== null && calledSo !== pronoun;
}

/** Finds the one subject or speaker of the last sentence that has any candidate. */
function lastSubject(one: PronounCase, candidates: readonly Possible[]): Referent | 'nobody' {
  const sentence = Math.max(...candidates.map(({ last }) => last.sentence), -1);
  const latest = candidates.filter(({ last }) => last.sentence === sentence);
  const subjects = latest.filter(({ rank }) => rank >= RANK.subject);
  const [best] = subjects;
  if (!best || subjects.length > 1) return 'nobody';
  const isNear = best.last.paragraph === one.paragraph && one.sentence - sentence <= 1;
  const isKnown = best.gender === one.pronoun || best.calledSo === one.pronoun;
  if (isKnown || (isNear && latest.length === 1)) return best.last;
  return 'nobody';
}

/** Tells whether the sentence speaks of somebody without a name before the pronoun: "His mother chose it because, | she said". */
function speaksOfAnother({ pronoun, span, setting }: PronounCase): boolean {
  const { text, mentions, actors, places } = setting;
  const from = places.sentenceStart(span.start);
  if (span.start - from > 120) return false;
  const words = text.slice(from, span.start);
  if (!/^(?:his|her|their|an?|the) /i.test(words) || firstGenderIn(words) !== pronoun) return false;
  for (let k = firstFrom(mentions, from); k < mentions.length; k++) {
    const { start, actor } = mentions[k] as Mention;
    if (start >= span.start) return true;
    if (actors.get(actor)?.kind === 'person') return false;
  }
  return true;
}

/** Finds the person whose clause opens the sentence: "When | Xi Jinping telephoned, he said". */
function openingClause({ span, setting }: PronounCase, candidates: readonly Possible[]): Referent | null {
  const from = setting.places.sentenceStart(span.start);
  const opening = /^(?:But )?(\p{L}+) (?=\p{Lu})/u.exec(setting.text.slice(from, from + 40));
  if (!opening || !openers.has((opening[1] ?? '').toLowerCase())) return null;
  const start = from + opening[0].length;
  const first = candidates.findLast(({ last }) => last.span.start >= start);
  if (!first || first.last.span.start > start + 30 || first.last.span.end > span.start) return null;
  return /^[\p{Lu}][\p{L}. ]*$/u.test(setting.text.slice(start, first.last.span.start) || 'A')
    ? first.last
    : null;
}

/** Gives the persons of the paragraph of an offset and the one before it, once each. */
export function peopleAround(at: number, setting: Setting): readonly ActorId[] {
  const paragraph = setting.places.paragraph(at);
  const near = setting.discourse.people.filter((one) => paragraph - one.paragraph <= 1);
  return [...new Set(near.flatMap(({ actor }) => actor ?? []))];
}
