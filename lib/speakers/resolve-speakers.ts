import { isReply } from '../english/speakers/reply-words.ts';
import type { ActorId, Mention, Span, SpeakerRule } from '../model.ts';
import type { FoundQuote } from '../quotes/found-quote.ts';
import { firstFrom } from '../text/first-from.ts';
import { lazily } from '../text/lazily.ts';
import type { ArticleFacts } from './article-facts.ts';
import { ATTRIBUTIONS, keyOf, onlySpeaker, type ReadArticle } from './attributions.ts';
import { RANK } from './discourse.ts';
import { whomHeMeans } from './meant/he-or-she.ts';
import { pronounCase } from './meant/pronoun-case.ts';
import type { Meant } from './meant/speaker-case.ts';
import {
  mentionByPronoun,
  mentionInPassing,
  mentionStranger,
  moveDiscourse,
  type Pair,
  pairsOf,
  rememberTogether,
} from './move-discourse.ts';
import { type Move, movesOf } from './moves.ts';
import { type Setting, settingOf } from './setting.ts';
import { resolveWords } from './speakers.ts';

/** Says whose words a quote holds. */
export interface Attribution {
  /** Sorted by id; empty where the text does not say it with certainty. */
  readonly speakers: readonly ActorId[];
  readonly by: SpeakerRule | null;
  /** The earlier words that the attribution relies on: whom "she" means. */
  readonly antecedent: Span | null;
}

/** Attributes a quote to nobody. */
export const NOBODY: Attribution = { speakers: [], by: null, antecedent: null };

/**
 * Resolves the words that name the speakers of an article's quotes to actors, in the order of the text: a pronoun means
 * one spoken of before. Gives an attribution for each quote, in their order. Linear in the length of the text.
 */
export function resolveSpeakers(quotes: readonly FoundQuote[], facts: ArticleFacts): Attribution[] {
  const setting = settingOf(quotes, facts);
  const meant = readWords(quotes, setting);
  const reading: ReadArticle = {
    ...{ quotes, setting, meant, around: [] },
    onlySpeaker: lazily(() => onlySpeaker({ quotes, meant })),
  };
  return quotes.map((quote) => {
    while (reading.around.length > 0 && (reading.around.at(-1)?.end ?? 0) <= quote.start)
      reading.around.pop();
    const found = ATTRIBUTIONS.find(({ agrees }) => agrees(quote, reading))?.at(quote, reading);
    const speakers = [...new Set(found?.actors ?? [])].sort();
    reading.around.push({ end: quote.end, speaker: quote.speaker, actors: speakers });
    return found && speakers.length > 0 ? { speakers, by: found.by, antecedent: found.antecedent } : NOBODY;
  });
}

/** Reads the text from top to bottom and resolves each speaker and subject where it stands. */
function readWords(quotes: readonly FoundQuote[], setting: Setting): Map<string, Meant> {
  const resolved = new Map<string, Meant>();
  const pairs = pairsOf(setting);
  let pair = 0;
  for (const move of movesOf(quotes, setting)) {
    for (; pair < pairs.length && (pairs[pair] as Pair).start < move.span.start; pair++)
      rememberTogether(pairs[pair] as Pair, setting);
    moveOn(move, resolved, setting);
  }
  return resolved;
}

function moveOn(move: Move, resolved: Map<string, Meant>, setting: Setting): void {
  const { span, kind, mention, pronoun } = move;
  if (mention) mentionInPassing(mention, setting);
  else if (kind === 'stranger') mentionStranger(span, setting);
  else if (pronoun) {
    const found = whomHeMeans(pronounCase(pronoun, span, setting));
    if (found) mentionByPronoun(span, pronoun, found, setting);
  } else if (kind === 'carried') goOn(move, resolved, setting);
  else act(move, resolved, setting);
}

/** Moves on to a subject, or to whoever says a quote. */
function act({ span, kind, quote, isReported }: Move, resolved: Map<string, Meant>, setting: Setting): void {
  const cue = quote?.cue ? setting.text.slice(quote.cue.start, quote.cue.end) : '';
  const saying = { isReply: isReply(cue), marked: quote?.kind === 'direct' ? quote : null };
  const { actors } = remembered(span, resolved, () => resolveWords(span, setting, saying));
  // Whoever speaks within reported words is only mentioned there.
  if (isReported) {
    for (const actor of actors) mentionInPassing({ ...span, actor }, setting);
    return;
  }
  if (actors.length === 0 && kind === 'subject') mentionWithin(span, setting);
  const other = actors.length <= 1 ? otherIn(span, setting) : span.end;
  moveDiscourse({ ...span, end: other }, actors, kind === 'speaker' ? RANK.speaker : RANK.subject, setting);
  if (other < span.end) moveToOther({ start: other + AND.length, end: span.end }, setting);
  if (kind === 'speaker') setting.discourse.spoke = actors[0] ?? null;
}

/** Moves on to those whom a subject names that is none of them: "| Ann Lee’s term ends", "It is six a.m. and | Ann Lee sleeps". */
function mentionWithin({ start, end }: Span, setting: Setting): void {
  for (let k = firstFrom(setting.mentions, start); k < setting.mentions.length; k++) {
    const mention = setting.mentions[k] as Mention;
    if (mention.end > end) return;
    const isOwner = /^['’]/.test(setting.text.slice(mention.end, mention.end + 1));
    const isLast = mention.end === end && /\band $/.test(setting.text.slice(start, mention.start));
    if (isOwner || isLast) mentionInPassing(mention, setting);
  }
}

const AND = ' and ';

/** Finds where the first of two subjects ends whose second has no name: "Ann Lee | and the teacher". The end of the words for others. */
function otherIn({ start, end }: Span, { text }: Setting): number {
  const first = /^\p{Lu}[\p{L} .'’-]*(?= and (?:the|his|her|their) [\p{Ll} -]+$)/u.exec(
    text.slice(start, end),
  );
  return first ? start + first[0].length : end;
}

/** Moves on to the second of two subjects: "Ann Lee and | the teacher". */
function moveToOther(span: Span, setting: Setting): void {
  moveDiscourse(span, resolveWords(span, setting).actors, RANK.subject, setting);
}

/** Moves on to a quote that goes on from another: its one speaker speaks again. */
function goOn({ span, quote }: Move, resolved: Map<string, Meant>, setting: Setting): void {
  const { speaker } = quote ?? {};
  if (!speaker) return;
  const { actors } = remembered(speaker, resolved, () => resolveWords(speaker, setting));
  if (actors.length === 1) moveDiscourse(span, actors, RANK.speaker, setting);
}

/** Resolves words once: they mean later what they meant first. */
function remembered(span: Span, resolved: Map<string, Meant>, resolve: () => Meant): Meant {
  const key = keyOf(span);
  const known = resolved.get(key);
  if (known) return known;
  const found = resolve();
  resolved.set(key, found);
  return found;
}
