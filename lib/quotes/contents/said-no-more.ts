import { cuesOf } from '../../english/cues.ts';
import { Class, isGerund } from '../../english/word-classes.ts';
import type { Item } from '../sentences/item.ts';
import { nounPhraseAfter } from '../sentences/noun-phrase.ts';
import { skipAdverbs } from './clause-at.ts';
import type { Ending } from './ending.ts';
import { inReported } from './further-cue.ts';

const wordAt = (items: readonly Item[], at: number): string => items[at]?.lower ?? '';

const isJoint = (items: readonly Item[], at: number): boolean => /^(?:and|but)$/.test(wordAt(items, at));

/** Tells whether the first verb of the content is one that reported speech has shifted: "had come", "would come". */
export function isBackshifted(items: readonly Item[], from: number, to: number): boolean {
  const verb = items.slice(from, to).find(({ classes }) => (classes & (Class.auxiliary | Class.verb)) !== 0);
  return verb !== undefined && /^(?:had|would|could|might)(?:n't)?$|'d$/.test(verb.lower);
}

/** Tells whether another participle of speech follows: "calling it old | and urging him to come". */
export function furtherParticiple({ items, from, at, cue }: Ending): boolean {
  if (cue?.form !== 'participle' || !isJoint(items, at)) return false;
  const verb = skipAdverbs(items, at + 1);
  if (!cuesOf(wordAt(items, verb)).some(({ form }) => form === 'participle')) return false;
  // "noting that towns were closing bridges and reporting it": a participle of the content goes on.
  const isWithin = items.slice(from, at).some(({ lower, shape }) => shape === 'lower' && isGerund(lower));
  return !isWithin && !inReported(items, from);
}

/** Tells whether whoever spoke reports again, under a pronoun: "said it was safe | and she accused him of". */
export function reportsAgain({ items, from, at, cue }: Ending): boolean {
  if (cue === null || !isJoint(items, at) || !/^(?:he|she|they|others)$/.test(wordAt(items, at + 1)))
    return false;
  let verb = skipAdverbs(items, at + 2);
  if (/^(?:has|have)$/.test(wordAt(items, verb))) verb = skipAdverbs(items, verb + 1);
  const isNow = cue.form !== 'past';
  return (
    !inReported(items, from) &&
    cuesOf(wordAt(items, verb)).some(
      ({ form, grammar }) =>
        /^(?:say|tell|judge|pledge)$/.test(grammar) && (form === 'past' || (isNow && form !== 'participle')),
    )
  );
}

/** Tells whether the speaker would not say more: "said it was safe, | but did not say why", "| but declined to say". */
export function saidNoMore({ items, at, cue }: Ending): boolean {
  if (cue === null || !isJoint(items, at)) return false;
  const phrase = nounPhraseAfter(items, at + 1);
  const verb = phrase ? phrase.to : at + 1;
  if (/^(?:declined|refused)$/.test(wordAt(items, verb)))
    return wordAt(items, verb + 1) === 'to' && (!phrase || phrase.to === at + 2);
  const not = wordAt(items, verb) === 'did' && wordAt(items, verb + 1) === 'not' ? verb + 2 : 0;
  return not > 0 && cuesOf(wordAt(items, skipAdverbs(items, not))).length > 0;
}

/** Tells whether a dash sets off what the writer says of it, to the end of the sentence: "it was safe | — a surprise". */
export function addsNoun({ items, at, to }: Ending): boolean {
  const isDash = ({ lower }: Item): boolean => /^(?:—|--|–)$/.test(lower);
  return (
    isDash(items[at] as Item) && /^an?$/.test(wordAt(items, at + 1)) && !items.slice(at + 1, to).some(isDash)
  );
}
