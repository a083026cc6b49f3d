import { pronounOfNoun } from '../../english/speakers/gendered-nouns.ts';
import { pronounOfGivenName } from '../../english/speakers/given-names.ts';
import { courtesy, titleNoun } from '../../english/titles.ts';
import type { Actor, ActorId, Mention } from '../../model.ts';
import { firstFrom } from '../../text/first-from.ts';
import type { Setting } from '../setting.ts';
import { type Meant, meant, nobody, type SpeakerCase } from './speaker-case.ts';

/**
 * Resolves a surname that several persons of the article bear, with or without a title: courtesy, gender or office decide, otherwise
 * it is nobody's. Null for any other words.
 */
export function bearerMeant(one: SpeakerCase): Meant | null {
  const { words, setting, span } = one;
  const parts = words.replace(/'s?$/, '').split(' ');
  const surname = parts.pop() ?? '';
  const all = setting.bearers.get(surname) ?? [];
  const bearers = all.slice(0, MOST).filter(({ short }) => short.includes(surname));
  if (bearers.length < 2) return null;
  // As long as the article has named only one of them, the surname is theirs.
  const introduced = bearers.filter(({ id }) => isIntroduced(id, one));
  if (introduced.length === 1 && parts.length === 0) return null;
  const titles = [wordBefore(setting.text, span.start), ...parts].map((word) => word.toLowerCase());
  // "Ann Stone": the words say it themselves.
  if (parts.some((word) => bearers.some(({ name }) => name.split(' ').includes(word)))) return null;
  const left = bearers.filter((bearer) => titles.every((title) => mayBear(bearer, title, setting)));
  const here = left.filter(({ id }) => isNamedHere(id, one));
  if (here.length === 1) return meant('surname', [(here[0] as Actor).id], one);
  const just = left.length === 1 ? null : justNamed(left.length > 0 ? left : bearers, titles, one);
  if (just) return meant('surname', [just], one);
  return left.length === 1 ? meant('surname', [(left[0] as Actor).id], one) : nobody('surname');
}

/** Holds back a surname that words before it give to another than its one bearer: "Mrs Stone" for a man, "the younger Stone". */
export function otherBearer({ words, span, setting }: SpeakerCase): Meant | null {
  const [, the, before, surname = ''] = /^(the )?(?:(\S+) )?(\p{Lu}[\p{L}'-]+)$/iu.exec(words) ?? [];
  const [bearer, other] = setting.bearers.get(surname) ?? [];
  if (!bearer || other) return null;
  const word = (before ?? wordBefore(setting.text, span.start)).toLowerCase();
  if (the && ages.has(word)) return nobody('surname');
  const gender = courtesy.get(word);
  const given = pronounOfGivenName(bearer.name.split(' ')[0] ?? '');
  return gender && given && gender !== given ? nobody('surname') : null;
}

/** Words that tell two of one surname apart. */
const ages: ReadonlySet<string> = new Set(['younger', 'elder', 'older']);

/** Tells whether a person may be called so: no "Mr" for a woman, no "Senator" for one who is described as something else. */
function mayBear({ id }: Actor, title: string, setting: Setting): boolean {
  const { genderOf, described } = setting;
  const gender = courtesy.get(title) ?? pronounOfNoun(title);
  if (gender && (genderOf(id) ?? gender) !== gender) return false;
  // "Mrs Stone" and "Miss Stone" are two.
  const called = unmarried.get(title);
  if (called && setting.courtesiesOf.get(id)?.has(called)) return false;
  const noun = titleNoun(title);
  return noun === null || (described.get(noun) ?? []).some(({ actor }) => actor === id);
}

/** Finds the bearer whom the paragraph before names in full, where the article has called none of them by the surname alone. */
function justNamed(
  bearers: readonly Actor[],
  titles: readonly string[],
  { span, setting }: SpeakerCase,
): ActorId | null {
  const { places } = setting;
  const [last, other] = bearers
    .map(({ id }) => ({ id, full: fullNames(id, setting) }))
    .flatMap(({ id, full }) => ({ id, start: full[firstFrom(full, span.start) - 1]?.start ?? -1 }))
    .sort((a, b) => b.start - a.start);
  const before = places.paragraph(span.start) - 1;
  if (!last || last.start < 0 || places.paragraph(last.start) < before) return null;
  // Two that are named together are told apart by nothing.
  if (other && other.start >= 0 && places.paragraph(other.start) === places.paragraph(last.start))
    return null;
  const gender = titles.flatMap((title) => courtesy.get(title) ?? [])[0];
  // "Ms Stone" shows nothing of a man who bears the name.
  const isCalledSo = bearers.some(({ id }) =>
    [...(setting.firstAlone.get(id) ?? [])].some(
      ([shown, start]) => start < span.start && (!gender || !shown || shown === gender),
    ),
  );
  return isCalledSo ? null : last.id;
}

/** Tells whether this paragraph names somebody in full before the words. */
function isNamedHere(id: ActorId, { span, setting }: SpeakerCase): boolean {
  const full = fullNames(id, setting);
  const last = full[firstFrom(full, span.start) - 1];
  return last !== undefined && last.start >= setting.places.paragraphStart(span.start);
}

function isIntroduced(id: ActorId, { span, setting }: SpeakerCase): boolean {
  const [first] = fullNames(id, setting);
  return first !== undefined && first.start < span.start;
}

const fullNames = (id: ActorId, { fullNamesOf }: Setting): readonly Mention[] => fullNamesOf.get(id) ?? [];

/** The courtesies of which a woman has one. */
const unmarried: ReadonlyMap<string, string> = new Map([
  ['miss', 'mrs'],
  ['mrs', 'miss'],
]);

/** Bearers of a surname that are told apart: of more, none is meant. */
const MOST = 12;

function wordBefore(text: string, at: number): string {
  return /(\S+) $/.exec(text.slice(Math.max(0, at - 12), at))?.[1] ?? '';
}
