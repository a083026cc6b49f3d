import { documents, writings } from '../../english/speakers/writings.ts';
import type { Span } from '../../model.ts';
import { firstFrom } from '../../text/first-from.ts';
import type { Setting } from '../setting.ts';
import { namedIn } from './named-in.ts';
import { type Meant, meant, named, nobody, type SpeakerCase } from './speaker-case.ts';

type Resolve = (span: Span, setting: Setting) => Meant;

const offices = /^(?:press service|press office)$/;

/** Resolves words for what somebody wrote to them: "the joint statement", "a paper by the Lisbon Forum". Null for any other words. */
export function documentMeant(one: SpeakerCase, resolve: Resolve): Meant | null {
  return versionOf(one, resolve) ?? introduced(one) ?? jointly(one, resolve) ?? authored(one, resolve);
}

/** "The Chinese foreign ministry’s | version": whoever's version it is. */
function versionOf({ words, span, setting }: SpeakerCase, resolve: Resolve): Meant | null {
  const match = /^(.+)'s ((?:press )?\S+)$/.exec(words);
  const owner = match?.[1];
  const thing = (match?.[2] ?? '').toLowerCase();
  if (!owner || !(writings.has(thing) || offices.test(thing))) return null;
  const own = { start: span.start, end: span.start + owner.length };
  const whose = setting.mentions[firstFrom(setting.mentions, own.start)];
  if (whose?.end === own.end) return named('document', [whose.actor]);
  return { ...resolve(own, setting), by: 'document' };
}

/** "A statement from Ann Lee was read. | The statement": whoever the same paragraph says wrote it. */
function introduced(one: SpeakerCase): Meant | null {
  const { phrase, span, setting } = one;
  const noun = /^(?:the|this) (\p{Ll}+)$/u.exec(phrase)?.[1] ?? '';
  if (!writings.has(noun)) return null;
  const from = setting.places.paragraphStart(Math.max(0, setting.places.paragraphStart(span.start) - 2));
  const before = setting.text.slice(from, span.start);
  const [sign, other] = [...before.matchAll(new RegExp(`\\b${noun} (?:from|by) (?=\\p{Lu})`, 'gu'))];
  if (!sign || other) return null;
  const start = from + sign.index + sign[0].length;
  const whose = setting.mentions[firstFrom(setting.mentions, start)];
  return whose?.start === start ? meant('document', [whose.actor], one) : null;
}

/** "The joint statement": those it was made by; "a State Department | readout": whoever's it is. */
function jointly(one: SpeakerCase, resolve: Resolve): Meant | null {
  const { phrase, words, span, setting } = one;
  if (!documents.has((phrase.split(' ').at(-1) ?? '').replace(/s$/, ''))) return null;
  const { discourse, jointly } = setting;
  const isJoint = /\bjoint\b|communiqu/.test(phrase) || discourse.document.actors.length > 0;
  if (isJoint || (jointly >= 0 && jointly < span.start)) {
    if (discourse.document.actors.length === 0)
      discourse.document = discourse.parties.actors.length > 0 ? discourse.parties : discourse.persons;
    return meant('document', discourse.document.actors, one);
  }
  const rest = words.replace(/\s+(?:press )?\S+$/i, '');
  if (rest === words || !/\p{Lu}/u.test(rest.replace(/^\S+/, ''))) return nobody('document');
  return { ...resolve({ start: span.start, end: span.start + rest.length }, setting), by: 'document' };
}

/** "A paper by | the Lisbon Forum": whoever wrote it. */
function authored({ words, span, setting }: SpeakerCase, resolve: Resolve): Meant | null {
  const match = /\b(\p{L}+) (?:by|from) /u.exec(words);
  if (!match || !writings.has((match[1] ?? '').toLowerCase())) return null;
  const own = { start: span.start + match.index + match[0].length, end: span.end };
  const actors = namedIn(own, setting);
  return actors.length > 0 ? named('document', actors) : { ...resolve(own, setting), by: 'document' };
}
