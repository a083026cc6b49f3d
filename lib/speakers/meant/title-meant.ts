import { nounsCalled } from '../../english/speakers/person-nouns.ts';
import { titleNoun } from '../../english/titles.ts';
import type { Description } from '../descriptions.ts';
import { lastActing } from '../discourse.ts';
import { namesStranger, ownerOf } from './owner-of.ts';
import { type Meant, meant, nobody, type SpeakerCase } from './speaker-case.ts';
import { isMeant, strangerMeant, titleHolder } from './title-holder.ts';

/** Resolves words for a person whom the article describes so: "the mayor", "the teacher", "the 41-year-old". Null for any other words. */
export function titleMeant(one: SpeakerCase): Meant | null {
  const { words, head, phrase, span, setting } = one;
  // "the 41-year-old nurse": whom the article has just spoken of.
  if (/^the \d+-year-old\b/.test(phrase)) {
    const last = lastActing(setting.discourse)?.actor;
    return last ? meant('title', [last], one) : nobody('title');
  }
  const owner = ownerOf(words, span, setting);
  // "the British embassy", "Norlandia’s foreign minister": of a state that is no actor here.
  if (!owner && namesStranger(words)) return meant('title', strangerMeant(head, phrase, span, setting), one);
  const noun = titleNoun(head);
  const holders = noun ? titleHolder({ noun, phrase, owner, span, setting }) : [];
  if (holders.length > 0) return meant('title', holders, one);
  return describedMeant(one);
}

/** Finds the one person whom the article described by the noun before: "Ann Lee, a retired teacher" is "the teacher". */
function describedMeant(one: SpeakerCase): Meant | null {
  const { head, phrase, span, setting } = one;
  if (!/^(?:the|this) /.test(phrase)) return null;
  const before =
    phrase.replace(/^(?:the|this) /, '').split(/\s+(?:of|for|at|in|on|from|with|to|who|that) /)[0] ?? '';
  const modifiers = before.split(' ').slice(0, -1);
  const agrees = ({ words, span: { start } }: Description): boolean =>
    start < span.start &&
    modifiers.every((word) => words.split(' ').includes(word)) &&
    isMeant(phrase, words);
  const holders = new Set(
    nounsCalled(head).flatMap((noun) =>
      (setting.described.get(noun) ?? []).filter(agrees).map(({ actor }) => actor),
    ),
  );
  return holders.size === 1 ? meant('title', [...holders], one) : nobody('title');
}
