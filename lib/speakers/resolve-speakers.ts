import { isReply } from '../english/speakers/reply-words.ts';
import type { ActorId, Mention, Span, SpeakerRule } from '../model.ts';
import type { FoundQuote } from '../quotes/found-quote.ts';
import type { ArticleFacts } from './article-facts.ts';
import { ATTRIBUTIONS, keyOf, type ReadArticle } from './attributions.ts';
import { RANK } from './discourse.ts';
import { pronounCase, whomHeMeans } from './meant/he-or-she.ts';
import type { Meant } from './meant/speaker-case.ts';
import {
  mentionByPronoun,
  mentionInPassing,
  moveDiscourse,
  type Pair,
  pairsOf,
  rememberTogether,
} from './move-discourse.ts';
import { isTurn, type Setting, settingOf } from './setting.ts';
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
  const reading: ReadArticle = { quotes, setting, meant: readWords(quotes, setting), around: [] };
  return quotes.map((quote) => {
    while (reading.around.length > 0 && (reading.around.at(-1)?.end ?? 0) <= quote.start)
      reading.around.pop();
    const found = ATTRIBUTIONS.find(({ agrees }) => agrees(quote, reading))?.at(quote, reading);
    const speakers = [...new Set(found?.actors ?? [])].sort();
    reading.around.push({ end: quote.end, speaker: quote.speaker, actors: speakers });
    return found && speakers.length > 0 ? { speakers, by: found.by, antecedent: found.antecedent } : NOBODY;
  });
}

/** Says at which words the discourse moves on, and how. */
interface Move {
  readonly span: Span;
  readonly kind: 'mention' | 'pronoun' | 'subject' | 'speaker' | 'carried';
  readonly pronoun?: 'he' | 'she';
  readonly mention?: Mention;
  readonly quote?: FoundQuote;
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
  const { span, kind, mention, pronoun, quote } = move;
  if (mention) mentionInPassing(mention, setting);
  else if (pronoun) {
    const found = whomHeMeans(pronounCase(pronoun, span, setting));
    if (found) mentionByPronoun(span, pronoun, found, setting);
  } else if (kind === 'carried') goOn(move, resolved, setting);
  else {
    const cue = quote?.cue ? setting.text.slice(quote.cue.start, quote.cue.end) : '';
    const { actors } = remembered(span, resolved, () => resolveWords(span, setting, isReply(cue)));
    moveDiscourse(span, actors, kind === 'speaker' ? RANK.speaker : RANK.subject, setting);
    if (kind === 'speaker') setting.discourse.spoke = actors[0] ?? null;
  }
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
  const found = resolved.get(keyOf(span)) ?? resolve();
  resolved.set(keyOf(span), found);
  return found;
}

/** Gives the moves of an article in the order of the text: names, subjects, speakers, and quotes that go on from another. */
function movesOf(quotes: readonly FoundQuote[], { text, mentions, subjects }: Setting): Move[] {
  const speakers: Move[] = [];
  for (const quote of quotes) {
    if (!quote.speaker) continue;
    if (quote.carried)
      speakers.push({ span: { start: quote.start, end: quote.start }, kind: 'carried', quote });
    else speakers.push({ span: quote.speaker, kind: 'speaker', quote });
  }
  // Subjects within reported words do not move the discourse: in "the list would poison the well, it said" nobody turns to the list.
  const acting = [
    ...outside(
      subjects,
      quotes.filter((quote) => !isTurn(quote)),
    ),
  ].map((span): Move => ({ span, kind: 'subject' }));
  const phrases = [...speakers, ...acting].sort(
    (a, b) => a.span.start - b.span.start || (a.kind === 'speaker' ? -1 : 1),
  );
  const spoken = quotes.filter((quote) => quote.kind === 'direct' && !isTurn(quote));
  const mixed = quotes.filter(({ kind }) => kind === 'mixed');
  const names = [...outside(mentions, spoken)].filter(notWithin(phrases)).filter(notMarked(text, mixed));
  const pronouns = [...outside(pronounsOf(text), spoken)]
    .filter(notWithin(phrases))
    .filter(notMarked(text, mixed));
  return [
    ...phrases,
    ...names.map((mention): Move => ({ span: mention, kind: 'mention', mention })),
    ...pronouns.map(({ start, end, pronoun }): Move => ({ span: { start, end }, kind: 'pronoun', pronoun })),
  ].sort((a, b) => a.span.start - b.span.start);
}

const genderOf: Readonly<Record<string, 'he' | 'she'>> = {
  ...{ he: 'he', him: 'he', his: 'he', himself: 'he' },
  ...{ she: 'she', her: 'she', hers: 'she', herself: 'she' },
};

/** Finds the words that mean one woman or one man whom the text named before. */
function pronounsOf(text: string): (Span & { readonly pronoun: 'he' | 'she' })[] {
  return [...text.matchAll(/\b(?:[Hh](?:e|is|im|imself|er|ers|erself)|[Ss]he)\b/g)].flatMap(
    ({ 0: word, index }) => {
      const pronoun = genderOf[word.toLowerCase()];
      return pronoun ? [{ start: index, end: index + word.length, pronoun }] : [];
    },
  );
}

/** Says of spans, in the order of the text, whether none of the phrases covers them. */
function notWithin(phrases: readonly Move[]): (span: Span) => boolean {
  let next = 0;
  let end = 0;
  return (span) => {
    for (; next < phrases.length && (phrases[next] as Move).span.start <= span.start; next++)
      end = Math.max(end, (phrases[next] as Move).span.end);
    return span.start >= end;
  };
}

/** Says of spans, in the order of the text, whether none of the quotes has them in its marks. */
function notMarked(text: string, quotes: readonly FoundQuote[]): (span: Span) => boolean {
  let next = 0;
  return ({ start }) => {
    while (next < quotes.length && (quotes[next] as FoundQuote).end <= start) next++;
    const quote = quotes[next];
    if (!quote || quote.start > start) return true;
    const before = text.slice(quote.start, start);
    return (
      before.lastIndexOf('“') <= before.lastIndexOf('”') && (before.match(/["‘]/g)?.length ?? 0) % 2 === 0
    );
  };
}

/** Drops the spans that lie within a quote. Both lists are sorted by start. */
function* outside<T extends Span>(spans: readonly T[], quotes: readonly FoundQuote[]): Generator<T> {
  let next = 0;
  let end = 0;
  for (const span of spans) {
    for (; next < quotes.length && (quotes[next] as FoundQuote).start <= span.start; next++)
      end = Math.max(end, (quotes[next] as FoundQuote).end);
    if (span.start >= end) yield span;
  }
}
