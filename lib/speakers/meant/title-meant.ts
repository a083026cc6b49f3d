import { epithetKind } from '../../english/speakers/epithets.ts';
import { nounsCalled } from '../../english/speakers/person-nouns.ts';
import { isRelation, titleNoun } from '../../english/titles.ts';
import type { ActorId, Span } from '../../model.ts';
import type { Description } from '../descriptions.ts';
import { saidOfOneself } from '../genders.ts';
import { namesStranger } from './owner-of.ts';
import { type Meant, meant, nobody, type SpeakerCase } from './speaker-case.ts';
import { isMeant, strangerMeant, titleHolder } from './title-holder.ts';

/** Resolves words for a person whom the article describes so: "the mayor", "the teacher". Null for any other words. */
export function titleMeant(one: SpeakerCase): Meant | null {
  const { words, head, phrase, span, setting } = one;
  const owner = one.owner();
  // "the British embassy", "Norlandia’s foreign minister": of a state that is no actor here.
  if (!owner && namesStranger(words)) return strangersMeant(one);
  const noun = titleNoun(head);
  const all = noun ? titleHolder({ noun, phrase, owner, span, setting }) : [];
  const holders = all.filter((id) => mayBeHeadlined(id, one));
  if (holders.length < all.length) return nobody('title');
  const found = holders.length > 0 ? meant('title', rivals(holders, one), one) : describedMeant(one);
  return found && isOutdone(found, noun ?? head, one) ? nobody('title') : found;
}

/** "Coach says | he": whom a headline calls by a bare role, and by the other pronoun, is another. */
function mayBeHeadlined(id: ActorId, { phrase, span, setting }: SpeakerCase): boolean {
  if (/^(?:an?|the|this|its|his|her|their) /.test(phrase)) return true;
  const gender = saidOfOneself(setting.text.slice(span.end, span.end + 40));
  return gender === null || (setting.genderOf(id) ?? gender) === gender;
}

/** Tells whether the text has called another by the noun since: "Prof Ann Lee came with | Prof Stone". */
function isOutdone(
  { actors, antecedent }: Meant,
  noun: string,
  { phrase, span, setting }: SpeakerCase,
): boolean {
  if (!antecedent) return false;
  const isSince = ({ start }: Span): boolean => start > antecedent.start && start < span.start;
  const isStranger = setting.discourse.people.some(
    (other) => other.actor === null && other.noun === noun && isSince(other.span),
  );
  // A phrase of two words has nothing more to tell them apart by.
  const isBare = phrase.split(' ').length === 2;
  const isOther = (setting.described.get(noun) ?? []).some(
    ({ actor, words, span: own }) => !actors.includes(actor) && isSince(own) && isMeant(phrase, words),
  );
  return isStranger || (isBare && isOther);
}

/** Puts the one whom this paragraph is about before the holder of a title, where the article calls both so: "the manager". */
function rivals(holders: readonly ActorId[], one: SpeakerCase): readonly ActorId[] {
  const { head, span, setting } = one;
  const called = (setting.described.get(head) ?? []).filter(
    (description) => description.span.start < span.start,
  );
  const here = peopleHere(one).filter(
    (id) => holders.includes(id) || called.some(({ actor }) => actor === id),
  );
  return holders.length === 1 && here.length === 1 && epithetKind(head) !== null ? here : holders;
}

/** Finds the one person whom the article described by the noun before: "Ann Lee, a retired teacher" is "the teacher". */
function describedMeant(one: SpeakerCase): Meant | null {
  const { head, phrase, span, setting } = one;
  const owner = isRelation(head) ? (/^(?:his|her|their)(?= )/.exec(phrase)?.[0] ?? null) : null;
  if (owner === null && !/^(?:the|this) /.test(phrase)) return null;
  const before =
    phrase
      .replace(/^(?:the|this|his|her|their) /, '')
      .split(/\s+(?:of|for|at|in|on|from|with|to|who|that) /)[0] ?? '';
  const modifiers = before.split(' ').slice(0, -1);
  const agrees = ({ words, owner: own, span: { start } }: Description): boolean =>
    start < span.start &&
    (owner === null || own === null || own === owner) &&
    modifiers.every((word) => words.split(' ').includes(word)) &&
    isMeant(phrase, words);
  const holders = new Set(
    nounsCalled(head).flatMap((noun) =>
      (setting.described.get(noun) ?? []).filter(agrees).map(({ actor }) => actor),
    ),
  );
  if (holders.size <= 1) return holders.size === 1 ? meant('title', [...holders], one) : null;
  // "The manager said": of two, the one whom this paragraph is about.
  const here = peopleHere(one).filter((id) => holders.has(id));
  return here.length === 1 ? meant('title', here, one) : nobody('title');
}

/** Gives the persons whom the paragraph of the words has spoken of so far, once each. */
function peopleHere({ span, setting }: SpeakerCase): readonly ActorId[] {
  const paragraph = setting.places.paragraph(span.start);
  const here = setting.discourse.people.filter((one) => one.paragraph === paragraph);
  return [...new Set(here.flatMap(({ actor }) => actor ?? []))];
}

/** "The Zubrovian president": of a state that is no actor here. */
function strangersMeant(one: SpeakerCase): Meant | null {
  const { head, phrase, span, setting } = one;
  const actors = strangerMeant(head, phrase, span, setting);
  return actors.length > 0 ? meant('title', actors, one) : null;
}
