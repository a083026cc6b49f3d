import { pronounOfNoun } from '../../english/speakers/gendered-nouns.ts';
import { pronounOfGivenName } from '../../english/speakers/given-names.ts';
import { courtesy, titleNoun } from '../../english/titles.ts';
import type { Actor, ActorId } from '../../model.ts';
import { firstFrom } from '../../text/first-from.ts';
import type { Setting } from '../setting.ts';
import { type BearerCase, OF_ONE_SURNAME } from './of-one-surname.ts';
import { type Meant, meant, nobody, type SpeakerCase } from './speaker-case.ts';

/**
 * Resolves a surname that several persons of the article bear, with or without a title: courtesy, gender or office decide, otherwise
 * it is nobody's. Null for any other words.
 */
export function bearerMeant(one: SpeakerCase): Meant | null {
  const { words, setting, span } = one;
  const [own = '', ...joined] = words
    .replace(/'s?$/, '')
    .split(/,? and /)
    .reverse();
  const parts = own.split(' ');
  const surname = parts.pop() ?? '';
  const all = setting.bearers.get(surname) ?? [];
  const bearers = all.slice(0, MOST).filter(({ short }) => short.includes(surname));
  if (bearers.length < 2) return null;
  const titles = [wordBefore(setting.text, span.start), ...parts].map((word) => word.toLowerCase());
  // "Ann Stone": the words say it themselves.
  if (parts.some((word) => bearers.some(({ name }) => name.split(' ').includes(word)))) return null;
  const left = bearers.filter((bearer) => titles.every((title) => mayBear(bearer, title, setting)));
  const bearer = tellApart({ one, surname, bearers, left, titles });
  if (!bearer) return nobody('surname');
  // "Ann Lee and Stone": who is named before is not to be lost.
  if (joined.some((before) => /^\p{Lu}/u.test(before)))
    return isNamedAs(bearer, one) ? null : nobody('surname');
  return meant('surname', [bearer], one);
}

function tellApart(found: BearerCase): ActorId | null {
  const [only, other] = found.left;
  if (only && !other) return only.id;
  for (const { at } of OF_ONE_SURNAME) {
    const bearer = at(found);
    if (bearer) return bearer === 'nobody' ? null : bearer;
  }
  return null;
}

/** Tells whether the last name of the words is taken for this person. */
function isNamedAs(id: ActorId, { span, setting: { mentions } }: SpeakerCase): boolean {
  const last = mentions[firstFrom(mentions, span.end) - 1];
  return last !== undefined && last.start >= span.start && last.actor === id;
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
