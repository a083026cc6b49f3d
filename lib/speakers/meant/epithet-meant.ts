import { courtOfficers, EPITHETS, type EpithetKind, epithetKind } from '../../english/speakers/epithets.ts';
import { pronounOfNoun } from '../../english/speakers/gendered-nouns.ts';
import { stateOfAdjective } from '../../english/state-of-adjective.ts';
import { isRelation, titleNoun } from '../../english/titles.ts';
import type { ActorId } from '../../model.ts';
import { lastActing, RANK, type Referent } from '../discourse.ts';
import { type Meant, meant, type SpeakerCase } from './speaker-case.ts';

/** Resolves words that take up whom the text has just spoken of: "Ann Lee scored. The striker said". Null where they may mean another. */
export function epithetMeant(one: SpeakerCase): Meant | null {
  const { phrase, words, setting } = one;
  if (!/^(?:the|this) /.test(phrase)) return null;
  const head = epithetIn(one);
  if (head === 'witness') return witness(one);
  const kind = demonym(words) ? 'age' : epithetKind(head);
  if (!kind || isNameless(head, one)) return null;
  const found = actingHere(head, one) ?? onlyHere(one) ?? (demonym(words) ? null : aloneBefore(one));
  if (!found || !mayBeCalled(found, head, kind, one)) return null;
  return setting.actors.get(found)?.kind === 'person' ? meant('title', [found], one) : null;
}

/** "The Norwegian": in the paragraph that speaks of them, and not in the next. */
const demonym = (words: string): boolean =>
  stateOfAdjective(/^[Tt]he (\p{Lu}\p{L}+)$/u.exec(words)?.[1] ?? '') !== null;

/** "the 41-year-old | nurse": the age tells, and not the noun. */
function epithetIn({ phrase, head }: SpeakerCase): string {
  return /^the (\d+-year-old)\b/.exec(phrase)?.[1] ?? head;
}

/** Tells whether somebody without a name was just introduced by the noun: "a striker". */
function isNameless(head: string, { span, setting }: SpeakerCase): boolean {
  const before = setting.places.paragraph(span.start) - 1;
  return setting.discourse.people.some(
    ({ actor, noun, paragraph }) => actor === null && noun === head && paragraph >= before,
  );
}

/** Finds the one person who has acted in this paragraph so far, where they also acted last. */
function actingHere(head: string, { span, setting }: SpeakerCase): ActorId | null {
  const paragraph = setting.places.paragraph(span.start);
  const gender = pronounOfNoun(head);
  const fits = ({ actor, gender: shown }: Referent): boolean =>
    gender === null || ((actor ? setting.genderOf(actor) : shown) ?? gender) === gender;
  return only(
    setting.discourse.people.filter((one) => one.paragraph === paragraph && acts(one) && fits(one)),
  );
}

/** Finds the one person of whom this paragraph speaks so far: "The goal came from | Ann Lee". */
function onlyHere({ span, setting }: SpeakerCase): ActorId | null {
  const paragraph = setting.places.paragraph(span.start);
  return only(setting.discourse.people.filter((one) => one.paragraph === paragraph));
}

/** Finds the one person of the paragraph before, where this one begins with the words, and where that person acts in it. */
function aloneBefore({ span, setting }: SpeakerCase): ActorId | null {
  const { discourse, places } = setting;
  if (places.sentenceStart(span.start) !== places.paragraphStart(span.start)) return null;
  const before = places.paragraph(span.start) - 1;
  const found = only(discourse.people.filter(({ paragraph }) => paragraph === before));
  return found && lastActing(discourse)?.actor === found ? found : null;
}

const acts = ({ rank }: Referent): boolean => rank >= RANK.subject;

/** Gives the person whom all of these mean; null where they mean two, or one without a name. */
function only(people: readonly Referent[]): ActorId | null {
  const [first] = people;
  return first && people.every(({ actor }) => actor === first.actor) ? first.actor : null;
}

/** Tells whether nothing that the article calls somebody speaks against an epithet: no "striker" for a referee, no "boy" for a woman. */
function mayBeCalled(id: ActorId, head: string, kind: EpithetKind, { setting }: SpeakerCase): boolean {
  const gender = pronounOfNoun(head);
  if (gender && (setting.genderOf(id) ?? gender) !== gender) return false;
  if (kind === 'age') return true;
  const trades = (setting.nounsOf.get(id) ?? []).filter(isTrade);
  // An office is never taken for granted: "the senator" may be one whom the article has not named yet.
  if (OFFICES.has(kind) && trades.length === 0) return false;
  return trades.every((noun) => EPITHETS[kind].has(noun));
}

const OFFICES: ReadonlySet<EpithetKind> = new Set(['politician', 'diplomat']);

const isTrade = (noun: string): boolean =>
  (titleNoun(noun) !== null || epithetKind(noun) !== null) &&
  !isRelation(noun) &&
  epithetKind(noun) !== 'age';

/** Paragraphs in which a witness goes on without a name. */
const HEARING = 3;

/** "The witness": the one person of the last paragraphs who acts and is no officer of the court. */
function witness(one: SpeakerCase): Meant | null {
  const { span, setting } = one;
  const paragraph = setting.places.paragraph(span.start);
  const speakers = setting.discourse.people.filter(
    ({ actor, paragraph: own, rank }) =>
      paragraph - own <= HEARING &&
      rank >= RANK.subject &&
      !(setting.nounsOf.get(actor as ActorId) ?? []).some((noun) => courtOfficers.has(noun)),
  );
  const found = only(speakers);
  return found && setting.actors.get(found)?.kind === 'person' ? meant('title', [found], one) : null;
}
