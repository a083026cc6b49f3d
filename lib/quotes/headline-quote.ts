import { headlineLabels } from '../english/print/headline-labels.ts';
import { titleWords } from '../english/titles.ts';
import { Class } from '../english/word-classes.ts';
import type { Span } from '../model.ts';
import { hasQuote } from './contents/content-before.ts';
import type { FoundQuote } from './found-quote.ts';
import { wordsIn } from './grades/utterance.ts';
import { cueAt } from './reports/cue-at.ts';
import type { Item } from './sentences/item.ts';
import { nounPhraseAfter, type Range } from './sentences/noun-phrase.ts';
import type { Sentence } from './sentences/sentences.ts';
import { innerSpan, spanOf } from './sentences/span-of.ts';

/** Holds a sentence that may be a headline. */
interface Headline {
  readonly text: string;
  readonly items: readonly Item[];
  readonly first: Item;
  readonly last: Item;
  /** Position of its first colon; -1 for none. */
  readonly colon: number;
  readonly paragraph: number;
}

/** Reads one form of a headline that quotes somebody. */
interface HeadlineForm {
  readonly name: string;
  /** An example: [the words of a quote]. */
  readonly sentence: string;
  readonly quote: (one: Headline) => FoundQuote | null;
}

/** A headline has no more items. */
const LONGEST = 28;

/** Lists the forms of headlines that quote. The first that finds a quote decides. */
export const HEADLINE_FORMS: readonly HeadlineForm[] = [
  { name: 'headline-claim', sentence: 'Ann Lee: [Bridge Is Perfectly Safe]', quote: claim },
  { name: 'headline-acts', sentence: '‘[Get off the roof!]’ Lee blasts Reyes', quote: quoteAndName },
  { name: 'headline-label', sentence: 'Interview: “[The bridge is safe]”', quote: behindLabel },
  { name: 'headline-speaker', sentence: 'Ann Lee: “[The bridge is safe]”', quote: behindSpeaker },
  { name: 'headline-asked', sentence: '“[The bridge is safe]”: Ann Lee on bridges', quote: beforeName },
  { name: 'headline-topic', sentence: '“[The bridge is safe]”: questions to Ann Lee', quote: beforeTopic },
];

/** Reads a headline with its quote at one side of a colon: "Ann Lee: “It rained”", "“It rained”: questions to Ann Lee". */
export function headlineQuote(text: string, sentence: Sentence): FoundQuote | null {
  const { paragraph } = sentence;
  // "Interview | “...”: Ann Lee on roofs"
  const isLabelled = sentence.items[1]?.lower === '|' && headlineLabels.has(sentence.items[0]?.lower ?? '');
  const items = isLabelled ? sentence.items.slice(2) : sentence.items;
  const first = items[0];
  if (!first || items.length > LONGEST || first.lower === ':' || first.lower === 'according') return null;
  const colon = items.findIndex((item) => item.lower === ':');
  const headline = { text, items, first, last: items[items.length - 1] as Item, colon, paragraph };
  for (const { name, quote } of HEADLINE_FORMS) {
    const found = quote(headline);
    if (found) return { ...found, rules: [name] };
  }
  return null;
}

/** Makes the quote of an item; whose it is, the article must say where the headline does not. */
function quoteOf({ items, colon }: Headline, item: Item, speaker: Span | null): FoundQuote {
  const direct = { ...innerSpan(item), kind: 'direct', carried: false } as const;
  if (!speaker) return { ...direct, speaker, cue: null, headline: true };
  return { ...direct, speaker, cue: spanOf(items, { from: colon, to: colon + 1 }) };
}

/** Returns the words behind the colon where they are a stretch in marks and nothing else. */
function markedBehindColon({ text, items, colon, last }: Headline): Item | null {
  if (last.shape !== 'quote' || colon !== items.length - 2 || wordsIn(text, last) < 3) return null;
  return items.slice(0, colon).some((_, k) => cueAt(items, k)) ? null : last;
}

/** Reads a quote behind a label, which names nobody: "Interview: “...”". */
function behindLabel(one: Headline): FoundQuote | null {
  if (one.colon !== 1 || !headlineLabels.has(one.first.lower)) return null;
  const marked = markedBehindColon(one);
  return marked && quoteOf(one, marked, null);
}

/** Reads a quote behind its speaker, and perhaps a topic: "Ann Lee on roofs: “...”". */
function behindSpeaker(one: Headline): FoundQuote | null {
  const marked = markedBehindColon(one);
  const phrase = marked && nounPhraseAfter(one.items, 0);
  if (!phrase) return null;
  const rest = one.items[phrase.to]?.lower;
  return rest === ':' || rest === 'to' || rest === 'on'
    ? quoteOf(one, marked, spanOf(one.items, phrase))
    : null;
}

/** Reads a quote before a colon and its topic, which may name whom one asked: "“...”: questions to Ann Lee". */
function beforeTopic(one: Headline): FoundQuote | null {
  const { text, items, first, last, colon, paragraph } = one;
  if (first.shape !== 'quote' || colon !== 1 || paragraph > 2 || wordsIn(text, first) < 3) return null;
  if (/[.?!]/.test(last.lower)) return null;
  const link = items.findLastIndex(({ lower }) => lower === 'to' || lower === 'with');
  const named = link > 0 ? nounPhraseAfter(items, link + 1) : null;
  const isName = named && named.to === items.length && last.shape === 'capital';
  return quoteOf(one, first, isName ? spanOf(items, named) : null);
}

/** Reads a headline with its quote before a colon and whoever acts or is asked behind it: "“...”: Ann Lee on bridges", "“...”: Lee breaks silence". */
function beforeName(one: Headline): FoundQuote | null {
  const { text, items, first, colon, paragraph } = one;
  if (first.shape !== 'quote' || colon !== 1 || paragraph > 2 || wordsIn(text, first) < 3) return null;
  let to = 2;
  while (items[to]?.shape === 'capital' && items[to]?.classes === 0 && !items[to]?.possessive) to++;
  const next = items[to];
  if (to === 2 || (next?.lower !== 'on' && !isVerbOfHeadline(next))) return null;
  return quoteOf(one, first, spanOf(items, { from: 2, to }));
}

/** Reads a headline of a quote and the one who acts: "‘Get off the roof!’ Lee blasts Reyes". */
function quoteAndName({ items, first, colon, paragraph }: Headline): FoundQuote | null {
  const name = items[1];
  if (colon > 0 || paragraph > 0 || first.shape !== 'quote' || name?.shape !== 'capital') return null;
  if ((name.classes & ~Class.adjective) !== 0) return null;
  let to = 1;
  while (items[to]?.shape === 'capital') to++;
  if (!isVerbOfHeadline(items[to])) return null;
  return {
    ...innerSpan(first),
    ...{ kind: 'direct', speaker: spanOf(items, { from: 1, to }), cue: null, carried: false },
  };
}

/** Tells a verb in -s that is no part of a title: "“...,” White House press secretary Ann Lee said". */
function isVerbOfHeadline(verb: Item | undefined): boolean {
  return (
    verb?.shape === 'lower' && verb.classes === 0 && verb.lower.endsWith('s') && !titleWords.has(verb.lower)
  );
}

/** Reads a headline that reports in the writer's words: "Ann Lee: Roof Leaks Again". It stands if the article quotes her. */
function claim({ items, first, colon, paragraph }: Headline): FoundQuote | null {
  if (colon < 1 || colon > 7 || paragraph > 0 || first.shape === 'quote') return null;
  const phrase = claimant(items, colon);
  if (!phrase) return null;
  let to = items.length;
  while (to > colon && /^[.!?]$/.test((items[to - 1] as Item).lower)) to--;
  const content = { from: colon + 1, to };
  const isMixed = hasQuote(items, content);
  if (to - colon < (isMixed ? 3 : 4)) return null;
  return {
    ...spanOf(items, content),
    kind: isMixed ? 'mixed' : 'indirect',
    speaker: spanOf(items, phrase),
    cue: spanOf(items, { from: colon, to: colon + 1 }),
    carried: false,
    unconfirmed: true,
  };
}

/** Finds who claims: all that stands before the colon, but for an addressee: "Ann Lee | to Tom Reyes". */
function claimant(items: readonly Item[], colon: number): Range | null {
  const addressed = items.findIndex(({ lower }, k) => k < colon && lower === 'to');
  const names = addressed > 0 ? addressed : colon;
  const phrase = nounPhraseAfter(items, 0);
  if (phrase?.to !== names || names > 4) return null;
  return items.slice(0, colon).some(({ shape }, k) => k !== addressed && shape === 'lower') ? null : phrase;
}
