import { pronounOfGivenName } from '../english/speakers/given-names.ts';
import type { Mention, Span } from '../model.ts';
import type { FoundQuote } from '../quotes/found-quote.ts';
import { isTurn, type Setting } from './setting.ts';

/** Says at which words the discourse moves on, and how. */
export interface Move {
  readonly span: Span;
  readonly kind: 'mention' | 'stranger' | 'pronoun' | 'subject' | 'speaker' | 'carried';
  readonly pronoun?: 'he' | 'she';
  readonly mention?: Mention;
  readonly quote?: FoundQuote;
  /** Whether the words stand in what another reports: "Ann Lee said | Tom Reyes had told her". */
  readonly isReported?: boolean;
}

/** Gives the moves of an article in the order of the text: names, subjects, speakers, and quotes that go on from another. */
export function movesOf(
  quotes: readonly FoundQuote[],
  { text, mentions, subjects, bearers }: Setting,
): Move[] {
  const speakers: Move[] = [];
  let reported: Span = { start: 0, end: 0 };
  for (const quote of quotes) {
    const { speaker } = quote;
    if (speaker && quote.carried)
      speakers.push({ span: { start: quote.start, end: quote.start }, kind: 'carried', quote });
    else if (speaker) {
      const isReported = reported.start <= speaker.start && speaker.end <= reported.end;
      speakers.push({ span: speaker, kind: 'speaker', quote, isReported });
    }
    if (quote.kind === 'indirect' && quote.end > reported.end && !isTurn(quote)) reported = quote;
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
  const strangers = [...outside(strangersIn(text, mentions, bearers), spoken)]
    .filter(notWithin(phrases))
    .filter(notMarked(text, mixed));
  return [
    ...phrases,
    ...strangers.map((span): Move => ({ span, kind: 'stranger' })),
    ...names.map((mention): Move => ({ span: mention, kind: 'mention', mention })),
    ...pronouns.map(({ start, end, pronoun }): Move => ({ span: { start, end }, kind: 'pronoun', pronoun })),
  ].sort((a, b) => a.span.start - b.span.start);
}

const genderOf: Readonly<Record<string, 'he' | 'she'>> = {
  ...{ he: 'he', him: 'he', his: 'he', himself: 'he' },
  ...{ she: 'she', her: 'she', hers: 'she', herself: 'she' },
};

/** Finds names of people who are no actors: "glued on by | Enya, who is nine", "when | Henrik Solvang lost". Linear in the length of the text. */
function strangersIn(
  text: string,
  mentions: readonly Mention[],
  bearers: ReadonlyMap<string, readonly unknown[]>,
): Span[] {
  const isFree = notCovered(mentions);
  return [
    ...text.matchAll(/(?<![\p{L}\p{N}’'-])\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3}(?!\p{L})/gu),
  ].flatMap(({ 0: name, index }) => {
    const span = { start: index, end: index + name.length };
    const words = name.split(' ');
    const isPerson =
      (words.length > 1 && pronounOfGivenName(words[0] ?? '') !== null) ||
      text.startsWith(', who ', span.end);
    const isPlace = /\b(?:in|of|at|on|near|from|to) (?:the )?$/.test(
      text.slice(Math.max(0, index - 12), index),
    );
    return isPerson &&
      !(isPlace && !text.startsWith(', who ', span.end)) &&
      isFree(span) &&
      !bearers.has(words.at(-1) ?? '')
      ? [span]
      : [];
  });
}

/** Says of spans, in the order of the text, whether no mention touches them. */
function notCovered(mentions: readonly Mention[]): (span: Span) => boolean {
  let next = 0;
  return ({ start, end }) => {
    while (next < mentions.length && (mentions[next] as Mention).end <= start) next++;
    return ((mentions[next] as Mention | undefined)?.start ?? end) >= end;
  };
}

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
  const isWithinMarks = withinMarks(text);
  let next = 0;
  return ({ start }) => {
    while (next < quotes.length && (quotes[next] as FoundQuote).end <= start) next++;
    const quote = quotes[next];
    return !quote || quote.start > start || !isWithinMarks(quote, start);
  };
}

/** Tells whether marks of a quote are open at offsets in it. Both come in the order of the text: a long quote is read once. */
function withinMarks(text: string): (quote: Span, at: number) => boolean {
  let read = 0;
  let isOpen = false;
  let isOdd = false;
  return (quote, at) => {
    if (read < quote.start) [read, isOpen, isOdd] = [quote.start, false, false];
    for (const [mark] of text.slice(read, at).matchAll(/["‘“”]/g)) {
      if (mark === '"' || mark === '‘') isOdd = !isOdd;
      else isOpen = mark === '“';
    }
    read = at;
    return isOpen || isOdd;
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
