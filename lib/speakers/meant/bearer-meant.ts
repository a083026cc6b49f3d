import { pronounOfNoun } from '../../english/speakers/gendered-nouns.ts';
import { courtesy, titleNoun } from '../../english/titles.ts';
import type { Actor, ActorId, Mention } from '../../model.ts';
import { firstFrom } from '../article-facts.ts';
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
  return left.length === 1 ? meant('surname', [(left[0] as Actor).id], one) : nobody('surname');
}

/** Tells whether a person may be called so: no "Mr" for a woman, no "Senator" for one who is described as something else. */
function mayBear({ id }: Actor, title: string, { genderOf, described }: Setting): boolean {
  const gender = courtesy.get(title) ?? pronounOfNoun(title);
  if (gender && (genderOf(id) ?? gender) !== gender) return false;
  const noun = titleNoun(title);
  return noun === null || (described.get(noun) ?? []).some(({ actor }) => actor === id);
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

/** Bearers of a surname that are told apart: of more, none is meant. */
const MOST = 12;

function wordBefore(text: string, at: number): string {
  return /(\S+) $/.exec(text.slice(Math.max(0, at - 12), at))?.[1] ?? '';
}
