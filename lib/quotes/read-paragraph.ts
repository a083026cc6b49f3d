import type { CueGrammar } from '../english/cues.ts';
import type { Span } from '../model.ts';
import { actBeside } from './act-beside.ts';
import { contentQuotes } from './content-quotes.ts';
import { hasQuote } from './contents/content-before.ts';
import type { FoundQuote } from './found-quote.ts';
import { standsAlone, wordsIn } from './grades/utterance.ts';
import { headlineQuote } from './headline-quote.ts';
import { NO_SPEECH } from './no-speech.ts';
import { mainSubject } from './reports/main-subject.ts';
import type { Report } from './reports/report.ts';
import { readReports } from './reports/reports.ts';
import type { Item } from './sentences/item.ts';
import type { MarkedSpan } from './sentences/marks.ts';
import type { Sentence } from './sentences/sentences.ts';
import { innerSpan, spanOf } from './sentences/span-of.ts';
import { signatureBehind } from './signature-behind.ts';
import type { Carry, SpeechCase, Voices } from './speech-case.ts';
import { cleftSubject, isAttribution, personIn, VOICES } from './voices.ts';

/** Holds a paragraph while it is read. */
interface Reading {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly reports: readonly (readonly Report[])[];
  readonly carry: Carry;
  readonly found: FoundQuote[];
  /** The stretches in marks that are quotes already. */
  readonly used: Set<Item>;
  readonly voices: Voices;
  /** The first whom the paragraph quotes, if no sentence without marks stands before. */
  first: Span | null;
  hasNarration: boolean;
  /** Positions of quotes before anybody was named. */
  readonly opening: number[];
}

/** Adds the quotes of one paragraph to `found`, and moves `carry` on. */
export function readParagraph(
  text: string,
  sentences: readonly Sentence[],
  carry: Carry,
  found: FoundQuote[],
): void {
  const read = sentences.map(readReports);
  const reading: Reading = {
    ...{ text, sentences, carry, found, opening: [], first: null, hasNarration: false },
    reports: read.map(({ reports }) => reports),
    // What the text says that nobody said is no quote of whoever speaks around it.
    used: new Set(read.flatMap(({ withheld }) => withheld)),
    voices: { local: null, subject: null, assumed: null },
  };
  readHeadline(reading);
  for (let k = 0; k < sentences.length; k++) {
    readAttribution(reading, k);
    readContents(reading, k);
    readStretches(reading, k);
    moveOn(reading, sentences[k] as Sentence);
  }
  close(reading);
}

function readHeadline({ text, sentences, found, used }: Reading): void {
  for (const sentence of headlines(sentences)) {
    const quote = headlineQuote(text, sentence);
    if (!quote) continue;
    found.push(quote);
    for (const item of sentence.items) if (item.shape === 'quote') used.add(item);
  }
}

/** Gives the marks that end a sentence to whom the next one names: “Why?” Ann Lee asked. */
function readAttribution({ sentences, reports, found, used, voices }: Reading, k: number): void {
  const previous = sentences[k - 1]?.items.at(-1);
  const report = reports[k]?.[0];
  // "Ann Lee said, “It is safe.” He laughed.": it is said already.
  if (previous?.shape !== 'quote' || used.has(previous) || !isAttribution(report)) return;
  const { items } = sentences[k] as Sentence;
  const { start } = previous.marked as MarkedSpan;
  if (found.length > 0 && (found[found.length - 1] as FoundQuote).start >= start) found.pop();
  used.add(previous);
  voices.local = spanOf(items, report.speaker);
  found.push({
    ...innerSpan(previous),
    ...{ kind: 'direct', speaker: voices.local, cue: spanOf(items, report.cue), carried: false },
    rules: ['attributed-behind'],
  });
}

function readContents(reading: Reading, k: number): void {
  const { text, sentences, reports, found, used } = reading;
  const { items } = sentences[k] as Sentence;
  let isQuoted = false;
  for (const report of reports[k] as readonly Report[]) {
    const speaker = report.speaker ? spanOf(items, report.speaker) : null;
    for (const range of [report.before, report.after]) {
      const quotes = range ? contentQuotes(text, items, range, report, speaker, used) : [];
      found.push(...quotes);
      isQuoted = hear(reading, quotes, speaker, isQuoted);
    }
  }
}

/** Remembers whom a report quotes; says whether its sentence has quoted somebody word for word by now. */
function hear(
  reading: Reading,
  quotes: readonly FoundQuote[],
  speaker: Span | null,
  isQuoted: boolean,
): boolean {
  const isDirect = quotes.some(({ kind }) => kind === 'direct');
  // "“A,” Lee said, with a passion that suggested that B": whoever is quoted speaks on.
  if (quotes.length > 0 && speaker && (isDirect || !isQuoted)) reading.voices.local = speaker;
  if (isDirect && !reading.hasNarration) reading.first ??= speaker;
  return isQuoted || isDirect;
}

/** Reads what stands in marks and belongs to no report. */
function readStretches(reading: Reading, k: number): void {
  const { text, sentences, reports, used, voices, carry } = reading;
  const sentence = sentences[k] as Sentence;
  for (let at = 0; at < sentence.items.length; at++) {
    const item = sentence.items[at] as Item;
    if (item.shape !== 'quote' || used.has(item)) continue;
    readStretch(reading, {
      ...{ text, sentence, at, item, voices, carry, reports: reports[k] as readonly Report[] },
      isAlone: standsAlone(sentence.items, at),
      isLine: sentences.length === 1 && sentence.items.length === 1,
      signature: signatureBehind(text, item.end),
      actor: actBeside(sentence.items, at),
      following: at === sentence.items.length - 1 ? reports[k + 1]?.[0] : undefined,
    });
  }
}

function readStretch(reading: Reading, stretch: SpeechCase): void {
  const { voices, found } = reading;
  const { item, sentence, isAlone, text } = stretch;
  const open = openReport(stretch);
  if (open) {
    voices.local = open.speaker;
    found.push({ ...innerSpan(item), kind: 'direct', ...open, carried: false, rules: ['goes-on'] });
    return;
  }
  if (NO_SPEECH.some(({ agrees }) => agrees(stretch))) return;
  // The next sentence says whose it is.
  if (isAttribution(stretch.following)) return;
  const { name, speaker } = voiceOf(stretch);
  if (!speaker && wordsIn(text, item) < 5 && !isAlone) return;
  if (name !== 'signed' && !voices.local && !voices.subject && !stretch.carry.introduced)
    reading.opening.push(found.length);
  // A headline that is nothing but a quote is said by whom the article quotes.
  const isHeadline = speaker === null && sentence.paragraph === 0 && isAlone;
  found.push({
    ...innerSpan(item),
    ...{ kind: 'direct', speaker, cue: null, carried: name !== 'signed', rules: [name] },
    ...(isHeadline ? { headline: true as const } : {}),
  });
  if (!speaker || name === 'signed') return;
  if (voices.local) voices.local = speaker;
  else voices.assumed = speaker;
}

function voiceOf(stretch: SpeechCase): { readonly name: string; readonly speaker: Span | null } {
  for (const { name, speaker } of VOICES) {
    const found = speaker(stretch);
    if (found) return { name, speaker: found === 'nobody' ? null : found };
  }
  return { name: 'alone', speaker: null };
}

/** The cues of speech: they take words in marks. */
const SPEECH: ReadonlySet<Report['grammar']> = new Set<CueGrammar>(['say', 'tell', 'ask', 'speak']);

/** Finds the report that a stretch continues behind a comma or colon: "“A,” said X, speaking of Y, | “and B”". */
function openReport({
  sentence: { items },
  reports,
  at,
}: SpeechCase): { readonly speaker: Span; readonly cue: Span } | null {
  const before = items[at - 1]?.lower;
  if (before !== ',' && before !== ':') return null;
  const report = reports.findLast(({ cue, grammar }) => cue.from <= at && SPEECH.has(grammar));
  if (!report?.speaker) return null;
  if (report.after && report.after.to < at && !hasQuote(items, report.after)) return null;
  return { speaker: spanOf(items, report.speaker), cue: spanOf(items, report.cue) };
}

/** Remembers of a sentence without marks whom it is about, and whether it announces speech. */
function moveOn(reading: Reading, { items }: Sentence): void {
  const { voices, carry } = reading;
  if (hasQuote(items, { from: 0, to: items.length })) {
    carry.introduced = false;
    return;
  }
  reading.hasNarration = true;
  carry.introduced = items.at(-1)?.lower === ':';
  const main = mainSubject(items, carry.introduced ? items.length - 1 : items.length);
  voices.subject = main ? personIn(items, cleftSubject(items, main) ?? main) : null;
  if (carry.introduced && voices.subject) carry.speaker = voices.subject;
}

/** Gives what opens the paragraph to the first whom it names, “A.” “B,” Ann Lee notes, and remembers who spoke last. */
function close({ sentences, carry, found, opening, first, voices }: Reading): void {
  if (first)
    for (const k of opening)
      found[k] = { ...(found[k] as FoundQuote), speaker: first, rules: ['named-behind'] };
  // "“A,” she said. Tom Reyes had an answer: / “B.”"
  const announced = carry.introduced ? voices.subject : null;
  const last = announced ?? voices.local ?? voices.assumed ?? voices.subject;
  if (!last) return;
  carry.speaker = last;
  carry.isQuoted = !announced && (voices.local ?? voices.assumed) !== null;
  carry.paragraph = (sentences[0] as Sentence).paragraph;
}

/** Joins the two sentences of a headline whose quote ends in a stop: "‘Get off the roof!’ | Lee blasts Reyes". */
function headlines(sentences: readonly Sentence[]): readonly Sentence[] {
  const [first, second] = sentences;
  if (!first || !second || sentences.length !== 2 || first.paragraph > 0 || first.items.length !== 1)
    return sentences;
  return [{ ...first, items: [...first.items, ...second.items], end: second.end }];
}
