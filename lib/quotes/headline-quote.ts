import { titleWords } from '../english/titles.ts';
import { Class } from '../english/word-classes.ts';
import type { Span } from '../model.ts';
import { hasQuote } from './contents/content-before.ts';
import type { FoundQuote } from './found-quote.ts';
import { cueAt } from './reports/cue-at.ts';
import type { Item } from './sentences/item.ts';
import { nounPhraseAfter } from './sentences/noun-phrase.ts';
import type { Sentence } from './sentences/sentences.ts';
import { innerSpan, spanOf } from './sentences/span-of.ts';
import { wordsIn } from './utterance.ts';

/** Reads a headline with its quote at one side of a colon: "Ann Lee: “It rained”", "“It rained”: questions to Ann Lee". */
export function headlineQuote(text: string, sentence: Sentence): FoundQuote | null {
  const { paragraph } = sentence;
  // "Interview | “...”: Ann Lee on roofs"
  const labelled = sentence.items[1]?.lower === '|' && label.test(sentence.items[0]?.lower ?? '');
  const items = labelled ? sentence.items.slice(2) : sentence.items;
  if (items.length === 0) return null;
  const colon = items.findIndex((item) => item.lower === ':');
  const first = items[0] as Item;
  if (colon === 0 || items.length > 28 || first.lower === 'according') return null;
  if (colon > 0 && paragraph === 0 && first.shape !== 'quote') {
    const claim = headlineClaim(items, colon);
    if (claim) return claim;
  }
  if (colon < 0) return paragraph === 0 ? quoteAndName(items) : null;
  if (/[.?!]/.test((items[items.length - 1] as Item).lower)) return null;
  const make = (item: Item, speaker: Span | null): FoundQuote => ({
    ...innerSpan(item),
    kind: 'direct',
    speaker,
    cue: speaker ? { start: (items[colon] as Item).start, end: (items[colon] as Item).end } : null,
    carried: false,
    ...(speaker ? {} : { headline: true as const }),
  });
  const last = items[items.length - 1] as Item;
  if (last.shape === 'quote' && colon === items.length - 2 && wordsIn(text, last) >= 3) {
    for (let k = 0; k < colon; k++) if (cueAt(items, k)) return null;
    const phrase = nounPhraseAfter(items, 0);
    const rest = phrase ? items[phrase.to] : undefined;
    // "Interview: “...”": a label names nobody.
    if (label.test(first.lower) && colon === 1) return make(last, null);
    return phrase && rest && (rest.lower === ':' || rest.lower === 'to' || rest.lower === 'on')
      ? make(last, spanOf(items, phrase))
      : null;
  }
  if (first.shape !== 'quote' || colon !== 1 || paragraph > 2 || wordsIn(text, first) < 3) return null;
  const link = items.findLastIndex((item) => item.lower === 'to' || item.lower === 'with');
  const named = link > 0 ? nounPhraseAfter(items, link + 1) : null;
  return make(
    first,
    named && named.to === items.length && last.shape === 'capital' ? spanOf(items, named) : null,
  );
}

const label =
  /^(?:interview|opinion|analysis|exclusive|comment|editorial|profile|explainer|watch|live|video|podcast|review|update|breaking)$/;

/** Reads a headline of a quote and the one who acts: "‘Get off the roof!’ Lee blasts Reyes". */
function quoteAndName(items: readonly Item[]): FoundQuote | null {
  const [first, name] = items;
  if (first?.shape !== 'quote' || name?.shape !== 'capital' || (name.classes & ~Class.adjective) !== 0)
    return null;
  let to = 1;
  while (items[to]?.shape === 'capital') to++;
  const verb = items[to];
  if (verb?.shape !== 'lower' || verb.classes !== 0 || !/s$/.test(verb.lower)) return null;
  // "“...,” White House press secretary Ann Lee said": a part of the title.
  if (titleWords.has(verb.lower)) return null;
  return {
    ...innerSpan(first),
    kind: 'direct',
    speaker: spanOf(items, { from: 1, to }),
    cue: null,
    carried: false,
  };
}

/** Reads a headline that reports in the writer's words: "Ann Lee: Roof Leaks Again". It stands if the article quotes her. */
function headlineClaim(items: readonly Item[], colon: number): FoundQuote | null {
  // "Ann Lee to Tom Reyes: ..."
  const addressed = items.findIndex(({ lower }, k) => k < colon && lower === 'to');
  const phrase = nounPhraseAfter(items, 0);
  const names = addressed > 0 ? addressed : colon;
  if (!phrase || phrase.to !== names || colon > 7 || names > 4) return null;
  for (let k = 0; k < colon; k++) if (k !== addressed && (items[k] as Item).shape === 'lower') return null;
  let to = items.length;
  while (to > colon && /^[.!?]$/.test((items[to - 1] as Item).lower)) to--;
  const content = { from: colon + 1, to };
  if (to - colon < (hasQuote(items, content) ? 3 : 4)) return null;
  return {
    ...spanOf(items, content),
    kind: hasQuote(items, content) ? 'mixed' : 'indirect',
    speaker: spanOf(items, phrase),
    cue: spanOf(items, { from: colon, to: colon + 1 }),
    carried: false,
    unconfirmed: true,
  };
}
