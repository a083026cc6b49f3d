import type { Span } from '../model.ts';
import { contentQuotes } from './content-quotes.ts';
import { hasQuote } from './contents/content-before.ts';
import type { FoundQuote } from './found-quote.ts';
import { headlineQuote } from './headline-quote.ts';
import { mainSubject } from './reports/main-subject.ts';
import type { Report } from './reports/report.ts';
import { reportsOf } from './reports/reports.ts';
import type { Item } from './sentences/item.ts';
import type { MarkedSpan } from './sentences/marks.ts';
import { isTitle } from './sentences/names-work.ts';
import { nounPhraseAfter, type Range } from './sentences/noun-phrase.ts';
import type { Sentence } from './sentences/sentences.ts';
import { innerSpan, spanOf } from './sentences/span-of.ts';
import { isUtterance, standsAlone, wordsIn } from './utterance.ts';

/** Remembers across paragraphs who spoke last. */
export interface Carry {
  /** Who spoke last, and in which paragraph. */
  speaker: Span | null;
  paragraph: number;
  /** The last sentence announced speech: it ended in a colon. */
  introduced: boolean;
}

/** Adds the quotes of one paragraph to `found`, and moves `carry` on. */
export function readParagraph(
  text: string,
  sentences: readonly Sentence[],
  carry: Carry,
  found: FoundQuote[],
): void {
  const reports = sentences.map((sentence) => reportsOf(sentence));
  const used = new Set<Item>();
  for (const sentence of headlines(sentences)) {
    const quote = headlineQuote(text, sentence);
    if (!quote) continue;
    found.push(quote);
    for (const item of sentence.items) if (item.shape === 'quote') used.add(item);
  }
  let local: Span | null = null;
  let subject: Span | null = null;
  let assumed: Span | null = null;
  let firstVoice: Span | null = null;
  let spoken = false;
  const opening: number[] = [];
  for (let k = 0; k < sentences.length; k++) {
    const sentence = sentences[k] as Sentence;
    const { items } = sentence;
    // “Why?” Smith asked. The attribution stands in a sentence of its own.
    const here = reports[k] as Report[];
    const first = here[0];
    const previous = sentences[k - 1]?.items.at(-1);
    if (
      first &&
      previous?.shape === 'quote' &&
      !first.after &&
      !first.before &&
      first.speaker &&
      (first.speaker.from === 0 || first.cue.from === 0)
    ) {
      const speaker = spanOf(items, first.speaker);
      const start = (previous.marked as MarkedSpan).start;
      if (found.length > 0 && (found[found.length - 1] as FoundQuote).start >= start) found.pop();
      used.add(previous);
      found.push({
        ...innerSpan(previous),
        kind: 'direct',
        speaker,
        cue: spanOf(items, first.cue),
        carried: false,
      });
      local = speaker;
    }
    let isQuoted = false;
    for (const report of here) {
      const speaker = report.speaker ? spanOf(items, report.speaker) : null;
      for (const range of [report.before, report.after]) {
        if (!range) continue;
        const quotes = contentQuotes(text, items, range, report, speaker, used);
        found.push(...quotes);
        const direct = quotes.some(({ kind }) => kind === 'direct');
        // "“A,” Lee said, with a passion that suggested that B": whoever is quoted speaks on.
        if (quotes.length > 0 && speaker && (direct || !isQuoted)) local = speaker;
        isQuoted ||= direct;
        if (direct && !spoken) firstVoice ??= speaker;
      }
    }
    for (let i = 0; i < items.length; i++) {
      const item = items[i] as Item;
      if (item.shape !== 'quote' || used.has(item)) continue;
      const alone = standsAlone(items, i);
      const open = openReport(items, here, i);
      if (open?.speaker) {
        local = spanOf(items, open.speaker);
        found.push({
          ...innerSpan(item),
          kind: 'direct',
          speaker: local,
          cue: spanOf(items, open.cue),
          carried: false,
        });
        continue;
      }
      if (!alone && !isUtterance(text, items, i)) continue;
      if (alone && sentence.paragraph > 0 && isHeading(text, item)) continue;
      const following = reports[k + 1]?.[0];
      const attributed =
        following &&
        i === items.length - 1 &&
        !following.after &&
        !following.before &&
        following.speaker &&
        (following.speaker.from === 0 || following.cue.from === 0);
      if (attributed) {
        // Taken up by the next sentence, above.
        found.push({ ...innerSpan(item), kind: 'direct', speaker: null, cue: null, carried: true });
        continue;
      }
      const speaker: Span | null =
        announcer(items, i) ??
        (carry.introduced || isNew(text, subject, local) ? subject : null) ??
        local ??
        subject ??
        (carry.speaker && (carry.introduced || sentence.paragraph - carry.paragraph <= 1)
          ? carry.speaker
          : null);
      if (!speaker && wordsIn(text, item) < 5 && !alone) continue;
      if (!local && !subject && !carry.introduced) opening.push(found.length);
      // A headline that is nothing but a quote is said by whom the article quotes.
      const headline =
        speaker === null && sentence.paragraph === 0 && alone ? { headline: true as const } : {};
      found.push({ ...innerSpan(item), kind: 'direct', speaker, cue: null, carried: true, ...headline });
      if (speaker && local) local = speaker;
      else if (speaker) assumed = speaker;
    }
    if (!hasQuote(items, { from: 0, to: items.length })) {
      spoken = true;
      const main = mainSubject(items, items.at(-1)?.lower === ':' ? items.length - 1 : items.length);
      subject = main ? personIn(items, main) : null;
      carry.introduced = items.at(-1)?.lower === ':';
      if (carry.introduced && subject) carry.speaker = subject;
    } else carry.introduced = false;
  }
  // "“A.” “B,” Ann Lee notes." What opens a paragraph is said by the first whom it names.
  const voice = firstVoice;
  if (voice) for (const k of opening) found[k] = { ...(found[k] as FoundQuote), speaker: voice };
  const last = local ?? assumed ?? subject;
  if (last) {
    carry.speaker = last;
    carry.paragraph = (sentences[0] as Sentence).paragraph;
  }
}

/** Finds the report that a marked span continues behind a comma or colon: "“A,” said X, speaking of Y, | “and B”". */
function openReport(items: readonly Item[], reports: readonly Report[], at: number): Report | null {
  const before = items[at - 1];
  if (!before || !/^[,:]$/.test(before.lower)) return null;
  for (let k = reports.length - 1; k >= 0; k--) {
    const report = reports[k] as Report;
    if (report.cue.from > at || !/^(?:say|tell|ask|speak)$/.test(report.grammar)) continue;
    if (report.after && report.after.to < at && !hasQuote(items, report.after)) return null;
    return report;
  }
  return null;
}

/** Tells whether marks stand around a heading: capitals throughout, in a sentence of its own. */
function isHeading(text: string, item: Item): boolean {
  const { start, end } = innerSpan(item);
  const words = text.slice(start, end);
  return (
    words.length < 80 &&
    (/:$/.test(words) ||
      !/\p{Ll}/u.test(words) ||
      (isTitle(words) && (words.match(/\p{Lu}\p{L}{2}/gu) ?? []).length > 2))
  );
}

/** Finds who is announced by the colon before a stretch in marks: "Ann Lee’s message was simple: “...”". */
function announcer(items: readonly Item[], at: number): Span | null {
  if (items[at - 1]?.lower !== ':') return null;
  const main = mainSubject(items, at - 1);
  return main ? (personIn(items, main) ?? spanOf(items, main)) : null;
}

/** Finds the person whom a subject names: itself, or the name in apposition to it ("A veteran, | Ann Lee, read"). */
function personIn(items: readonly Item[], range: Range): Span | null {
  const last = items[range.to - 1] as Item;
  if (last.shape === 'number' || /^(?:it|this|that|there)$/.test(last.lower)) return null;
  if (last.shape !== 'lower' || /^(?:he|she|they)$/.test(last.lower)) return spanOf(items, range);
  if (items[range.to]?.lower !== ',') return null;
  const name = nounPhraseAfter(items, range.to + 1);
  if (!name || name.to - name.from < 2 || items[name.to]?.lower !== ',') return null;
  for (let k = name.from; k < name.to; k++) if ((items[k] as Item).shape === 'lower') return null;
  return spanOf(items, name);
}

/** Joins the two sentences of a headline whose quote ends in a stop: "‘Get off the roof!’ | Lee blasts Reyes". */
function headlines(sentences: readonly Sentence[]): readonly Sentence[] {
  const [first, second] = sentences;
  if (!first || !second || sentences.length !== 2 || first.paragraph > 0 || first.items.length !== 1)
    return sentences;
  return [{ ...first, items: [...first.items, ...second.items], end: second.end }];
}

/** Tells whether somebody else was named since the last speaker: "“A,” she said. Tom Reyes spoke next. “B.”" */
function isNew(text: string, subject: Span | null, local: Span | null): boolean {
  if (!subject || !local || subject.start < local.start) return false;
  return /^\p{Lu}\p{L}+ (?:\p{Lu}\. )?\p{Lu}\p{L}+$/u.test(text.slice(subject.start, subject.end));
}
