import { epithetKind } from '../../english/speakers/epithets.ts';
import { pronounOfNoun } from '../../english/speakers/gendered-nouns.ts';
import { nounsCalled } from '../../english/speakers/person-nouns.ts';
import { isRelation, titleNoun } from '../../english/titles.ts';
import type { ActorId, Mention, Span } from '../../model.ts';
import { firstFrom } from '../../text/first-from.ts';
import { wordsOf } from '../article-facts.ts';
import type { Setting } from '../setting.ts';
import { namedIn } from './named-in.ts';
import { namesStranger } from './owner-of.ts';
import { type Meant, named, type SpeakerCase } from './speaker-case.ts';
import { isInField, isMeant } from './title-holder.ts';

/** Paragraphs in which news names a role first and its holder after: headline, subhead, by-line, and the first of the text. */
const OPENING = 4;
/** Paragraphs behind the role in which its holder is quoted by name. */
const SOON = 2;

/** Resolves the role of a headline or an opening to whom the article gives it further down: "engineer tells panel", "a former minister has said". */
export function openingRole(one: SpeakerCase): Meant | null {
  const { head, words, phrase, span, setting } = one;
  const opener = /^(?:(an?|the) )?/.exec(phrase)?.[1] ?? null;
  const noun = titleNoun(head) ?? head;
  const isRole = titleNoun(head) === head || epithetKind(head) !== null || isRelation(head) || head === 'ceo';
  if (!isRole || setting.places.paragraph(span.start) > OPENING) return null;
  if (opener === null ? !isBare(one) : namesStranger(words)) return null;
  const described = soleHolder(noun, one);
  if (described) return named('title', [described]);
  const at = opener === null ? takenUp(head, one) : one.span.end;
  const next = at === null ? null : nextQuoted(noun, at, one);
  return next && named('title', [next]);
}

/** Finds where the text behind a headline takes up its role: "Former minister" as "a former minister". */
function takenUp(head: string, { span, setting }: SpeakerCase): number | null {
  const { text, paragraphs } = setting;
  const end = paragraphs[OPENING]?.start ?? text.length;
  const opening = text.slice(span.end, end);
  const words = opening.toLowerCase().split(/(?<= )/);
  let at = span.end;
  for (let k = 0; k < words.length; k++) {
    const isRole = (words[k] ?? '').replace(/[^\p{L}-]/gu, '') === head;
    if (isRole && words.slice(Math.max(0, k - 4), k).some((word) => /^(?:an?|the) $/.test(word))) return at;
    at += (words[k] ?? '').length;
  }
  return null;
}

/** "engineer", "Former minister": a headline leaves the article out. */
function isBare({ words, span, setting }: SpeakerCase): boolean {
  return setting.places.paragraph(span.start) <= 2 && /^\p{L}\p{Ll}*(?: \p{Ll}+){0,3}$|^CEO$/u.test(words);
}

/** Finds the one person whom the article describes by a noun, with the rank of the phrase. */
function soleHolder(noun: string, { phrase, span, setting }: SpeakerCase): ActorId | null {
  for (const called of nounsCalled(noun)) {
    const holders = new Set(
      (setting.described.get(called) ?? [])
        .filter(({ words }) => isMeant(phrase, words) && isInField(phrase, words))
        .filter(({ actor }) => isNew(actor, span.end, setting))
        .map(({ actor }) => actor),
    );
    if (holders.size > 0) return holders.size === 1 ? ([...holders][0] as ActorId) : null;
  }
  return null;
}

/** Tells whether an article names somebody only behind an offset. */
const isNew = (id: ActorId, at: number, { mentionsOf }: Setting): boolean =>
  (mentionsOf.get(id)?.[0]?.start ?? 0) > at;

/** "Dr Ann Lee" may be a coroner, and a U.S. attorney is a prosecutor. */
const mayGoWith = (own: string, noun: string): boolean =>
  own === 'doctor' || own === 'professor' || (own === 'attorney' && noun === 'prosecutor');

/** Gives whom a speaker's words name; for "she", the one person whom the text names between an offset and her. */
function quoted(
  speaker: Span,
  { noun, at }: { noun: string; at: number },
  setting: Setting,
): readonly ActorId[] {
  const pronoun = wordsOf(speaker, setting).toLowerCase();
  if (pronoun !== 'he' && pronoun !== 'she') return namedIn(speaker, setting);
  if ((pronounOfNoun(noun) ?? pronoun) !== pronoun) return [];
  const between = new Set<ActorId>();
  for (let k = firstFrom(setting.mentions, at); k < setting.mentions.length; k++) {
    const { start, actor } = setting.mentions[k] as Mention;
    if (start >= speaker.start) break;
    if (setting.actors.get(actor)?.kind === 'person') between.add(actor);
  }
  return [...between].every((id) => (setting.genderOf(id) ?? pronoun) === pronoun) ? [...between] : [];
}

/** Speakers that are looked at behind a role: a line that is all quotes has thousands, and nobody's name stands so far off. */
const MOST_SPEAKERS = 24;

/** Finds the first person who is quoted by name behind an opening, where the article gives them no other role. */
function nextQuoted(noun: string, at: number, { phrase, setting }: SpeakerCase): ActorId | null {
  const { places, named: speakers } = setting;
  const paragraph = places.paragraph(at);
  const first = firstFrom(speakers, at);
  for (const speaker of speakers.slice(first, first + MOST_SPEAKERS)) {
    if (places.paragraph(speaker.start) - paragraph > SOON) return null;
    const [actor, other] = /^an? /.test(phrase)
      ? quoted(speaker, { noun, at }, setting)
      : namedIn(speaker, setting);
    if (!actor) continue;
    const isPerson = setting.actors.get(actor)?.kind === 'person';
    const nouns = setting.nounsOf.get(actor) ?? [];
    const fits = nouns.every(
      (own) => own === noun || titleNoun(own) === null || isRelation(own) || mayGoWith(own, noun),
    );
    const own = (setting.described.get(noun) ?? []).filter((description) => description.actor === actor);
    const isOther = own.length > 0 && !own.some(({ words }) => isInField(phrase, words));
    return isPerson && isNew(actor, at, setting) && !other && fits && !isOther ? actor : null;
  }
  return null;
}
