import { contrasts } from '../../english/content-words.ts';
import { cuesOf } from '../../english/cues.ts';
import { Class } from '../../english/word-classes.ts';
import { isAmount } from '../sentences/is-amount.ts';
import type { Item } from '../sentences/item.ts';
import { isAdverb, isPronoun, nounPhraseAfter } from '../sentences/noun-phrase.ts';
import { skipAdverbs } from './clause-at.ts';
import type { Ending } from './ending.ts';

/**
 * Tells whether "and" begins a further cue ("asserted that ties would not be affected | and pledged to") or goes on
 * within the content ("stated that Russia reaffirmed A and said B"). Reported content has its verb shifted behind an
 * auxiliary; a further cue is in the plain past.
 */
export function coordinatesCue({ items, from, at, to, cue }: Ending): boolean {
  const verb = skipAdverbs(items, at + 1);
  const next = items[verb + 1];
  const cues = verb <= to ? cuesOf(items[verb]?.lower ?? '') : [];
  if (cues.length === 0) return false;
  // "says the sides oppose A and calls on B": the verb agrees with who says, not with several.
  if (cue?.form === 'present' && next)
    for (const { form, verb: base } of cues)
      if (form === 'present' && base.endsWith(` ${next.lower}`)) return true;
  // "says she would open it | and tells the crowd": behind a modal no verb in -s goes on.
  if (
    cue?.form === 'present' &&
    cues.some(({ form, nounLike, grammar }) => form === 'present' && !nounLike && grammar !== 'stance') &&
    isModal(items, from, at)
  )
    return true;
  const isPast = cues.some(
    ({ form, grammar }) => form === 'past' && grammar !== 'stance' && grammar !== 'speak',
  );
  return (
    isPast &&
    next !== undefined &&
    next.shape !== 'mark' &&
    isShifted(items, from, at) &&
    !inReported(items, from)
  );
}

/** Tells whether "and" goes on with the verb of who judges: the object of "calls" has none of its own. After a comma, any verb of the present goes on so. */
export function saysToo({ items, at, to, cue }: Ending): boolean {
  if (cue?.form !== 'present') return false;
  const isJudged = cue.grammar === 'judge' || cue.grammar === 'stance';
  const verb = skipAdverbs(items, at + 1);
  if (verb + 1 >= to || !(isJudged || items[at - 1]?.lower === ',')) return false;
  return cuesOf(items[verb]?.lower ?? '').some(
    ({ grammar, form, nounLike }) =>
      form === 'present' && (grammar === 'say' || grammar === 'judge') && (!nounLike || grammar === 'judge'),
  );
}

/** Tells whether the first verb of reported words stands behind an auxiliary, or is no cue: then a cue in the past is another. */
function isShifted(items: readonly Item[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const { classes, shape, lower } = items[k] as Item;
    if ((classes & Class.auxiliary) !== 0) return true;
    if (shape === 'lower' && cuesOf(lower).some(({ form }) => form === 'past')) return false;
  }
  return true;
}

/** Tells whether the first auxiliary of the content is a modal: "would open". */
function isModal(items: readonly Item[], from: number, to: number): boolean {
  const first = items.slice(from, to).find(({ classes }) => (classes & Class.auxiliary) !== 0);
  return (
    first !== undefined && /^(?:would|will|can|could|should|might|may|must)$|'(?:d|ll)$/.test(first.lower)
  );
}

/** Items before the content in which an outer "that" is looked for. */
const NEAR = 9;

/** Tells whether the cue stands in reported words itself: "stated that | Russia reaffirmed A and said B". */
export function inReported(items: readonly Item[], from: number): boolean {
  const behindCue = items[from - 1]?.lower === 'that' ? from - 2 : from - 1;
  for (let k = behindCue; k > 0 && k > from - NEAR; k--) {
    const { lower } = items[k] as Item;
    if (lower === ',' || lower === ';') return false;
    if (lower === 'that') return cuesOf(items[k - 1]?.lower ?? '').some(({ grammar }) => grammar === 'say');
  }
  return false;
}

/** Tells whether the speaker's own verb follows: "Lee, welcoming his guest, | said that". */
export function goesOnSaying({ items, at }: Ending): boolean {
  const next = items[at + 1];
  const object = items[at + 2];
  return (
    next?.shape === 'lower' &&
    cuesOf(next.lower).some(({ grammar, form }) => grammar === 'say' && form === 'past') &&
    (object?.lower === 'that' || object?.shape === 'quote' || isPronoun(object))
  );
}

/** Tells whether somebody else's words follow: ", but X said", ", X said", ", Reyes replied, “...”". */
export function othersSay({ items, at, to }: Ending): boolean {
  const isAside = items[at + 1]?.lower === 'while';
  const begin = at + (contrasts.has(items[at + 1]?.lower ?? '') ? 2 : 1);
  const phrase = nounPhraseAfter(items, begin + lengthOfAmount(items, begin));
  if (!phrase || phrase.to >= to) return false;
  let verb = phrase.to;
  while (
    verb < to &&
    (isAdverb(items[verb] as Item) || /^(?:has|have|had)$/.test((items[verb] as Item).lower))
  )
    verb++;
  return cuesOf(items[verb]?.lower ?? '').some(
    ({ grammar, form }) =>
      (form === 'past' || form === 'present') &&
      (isAside || grammar === 'say' || (grammar !== 'stance' && introduces(items, verb + 1))),
  );
}

/** "more than 4 in 10 said", "about half said": the words before the count. */
function lengthOfAmount(items: readonly Item[], at: number): number {
  if (!isAmount(items, at)) return 0;
  return items[at + 1]?.lower === 'than' ? 2 : 1;
}

/** Tells whether marks begin here, behind a comma or a colon: "Reyes replied, “...”". */
function introduces(items: readonly Item[], at: number): boolean {
  return items[/^[,:]$/.test(items[at]?.lower ?? '') ? at + 1 : at]?.shape === 'quote';
}

/** Items behind "while" in which a cue is looked for. */
const REACH = 24;

/** Tells whether somebody else reports behind "while": ", while Henrik Aalto, who runs a shipyard, said". */
export function reportsBehind(items: readonly Item[], from: number, to: number): boolean {
  if (items[from]?.shape === 'lower') return false;
  for (let k = from; k < to && k < from + REACH; k++)
    if (cuesOf((items[k] as Item).lower).some(({ grammar, form }) => grammar === 'say' && form === 'past'))
      return true;
  return false;
}
