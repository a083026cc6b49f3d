import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../lib/article/analyse.ts';
import { tokenisedText } from '../../lib/english/tokenised-text.ts';
import type { ArticleId, Span } from '../../lib/model.ts';
import { findQuotes } from '../../lib/quotes/find-quotes.ts';
import { ADVERSARIAL_TEXTS } from '../adversarial-texts.ts';
import { curatedActors, SEEDS } from '../eval/pipeline.ts';

const curated = curatedActors();
const seeds = readdirSync(SEEDS)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(join(SEEDS, file), 'utf8'))
  .join('\n\n');

/** What news is broken with: marks of every family, breaks, invisible and half characters. */
const noise = fc.constantFrom(
  ...[`"`, `'`, `''`, '``', '“', '”', '‘', '’', '„', '‟', '‚', '«', '»', '`', '‹', '›', '「', '」'],
  ...['.', ',', ':', ';', '?', '!', '…', '—', '--', '-', '(', ')', '[', ']', '/', '’s', "'s", `6' 2"`],
  ...[' ', '\n', '\n\n', '\r\n', '\t', '\u00a0', '\u2028', '\u200b', '\u00ad', '\ufeff', '\u0000'],
  ...['\ud83d', '\ude00', '😀', '\u0301', 'é', '王毅', '６'],
);
const speaker = fc.constantFrom(
  ...[
    'Wang Yi',
    'Wang',
    'Vladimir Putin',
    'Xi Jinping and Putin',
    'China',
    'Russia and China',
    'Beijing',
    'EU',
    'U.S.',
  ],
  ...[
    'Ann Lee',
    'President Ann Lee',
    'Ann Lee, director of the Ost Bank (OB),',
    'a spokeswoman, Ann Lee,',
    'Mr. Lee',
    'Lee',
  ],
  ...[
    'the foreign minister',
    'China’s top diplomat',
    'the two sides',
    'a joint statement',
    'he',
    'She',
    'they',
    'It',
    'who',
  ],
);
const cue = fc.constantFrom(
  ...[
    'said',
    'says',
    'said that',
    'told',
    'told reporters',
    'told Russia that',
    'asked whether',
    'according to',
    'adding',
  ],
  ...[
    'added',
    'called',
    'pledged to',
    'affirming',
    'was accused by',
    'reiterated that',
    'did not say',
    'read',
    'wrote:',
  ],
);
const clause = fc.constantFrom(
  ...[
    'it rained',
    'It rained.',
    'It had rained there for days,',
    'rain',
    'the rain was over',
    'Why?',
    'them liars',
    '',
  ],
  ...[
    'rain and wind, and that it would rain',
    'that it rained; it snowed',
    'to help',
    'when it rained',
    'No. 5 Gov. Lee',
  ],
);
const marks = fc.constantFrom('""', '“”', '‘’', "''", '«»', '““', '”“', '“ ', ' ”', '„“', '  ');
const speech = fc.tuple(marks, clause).map(([pair, words]) => `${pair.charAt(0)}${words}${pair.charAt(1)}`);
/** The parts of a report in any order, so that there are sentences, halves of them, and what nobody would write. */
const report = fc
  .shuffledSubarray([0, 1, 2, 3, 4], { minLength: 2 })
  .chain((order) =>
    fc
      .tuple(speaker, cue, clause, speech, noise)
      .map((parts) => `${order.map((part) => parts[part]).join(' ')}. `),
  );
/** A stretch of the bundled articles, cut anywhere. */
const excerpt = fc
  .tuple(fc.nat(seeds.length), fc.nat(400))
  .map(([start, length]) => seeds.slice(start, start + length));
const news = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: report },
    { weight: 1, arbitrary: excerpt },
    { weight: 2, arbitrary: fc.oneof(noise, speaker, cue, speech) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  ),
  { maxLength: 24 },
);
/** Any string at all, lone surrogates included, and strings that look like news. */
const texts = fc.oneof(
  { weight: 4, arbitrary: news.map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 400 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
      .map((codes) => String.fromCharCode(...codes)),
  },
);

/** Lists what is wrong with spans that must lie in a text, hold something, and stand in its order. */
function faults(text: string, spans: readonly Span[]): string[] {
  return spans.flatMap(({ start, end }, k) => [
    ...(Number.isInteger(start) && Number.isInteger(end) ? [] : [`${start}-${end} are no offsets`]),
    ...(start >= 0 && end <= text.length ? [] : [`${start}-${end} is not within 0-${text.length}`]),
    ...(start < end ? [] : [`${start}-${end} is empty`]),
    ...((spans[k - 1]?.start ?? 0) <= start ? [] : [`${start} comes after ${spans[k - 1]?.start}`]),
  ]);
}

/** Lists the spans that neither lie in an earlier one nor outside of it; the same span twice is one too many. */
function crossings(spans: readonly Span[]): string[] {
  const found: string[] = [];
  const open: Span[] = [];
  for (const span of spans) {
    while (open.length > 0 && (open.at(-1) as Span).end <= span.start) open.pop();
    const outer = open.at(-1);
    if (outer && (span.end > outer.end || (span.start === outer.start && span.end === outer.end)))
      found.push(`${span.start}-${span.end} crosses ${outer.start}-${outer.end}`);
    open.push(span);
  }
  return found;
}

/** Lists the spans that touch the one before. */
function overlaps(spans: readonly Span[]): string[] {
  return spans.flatMap(({ start }, k) =>
    start < (spans[k - 1]?.end ?? 0) ? [`${start} lies in ${spans[k - 1]?.start}-${spans[k - 1]?.end}`] : [],
  );
}

/** Lists everything that is wrong with what `findQuotes` finds. */
function quoteFaults(text: string): string[] {
  const { quotes, subjects } = findQuotes(tokenisedText(text));
  return [
    ...faults(text, quotes),
    ...crossings(quotes),
    ...faults(text, subjects),
    ...quotes.flatMap(({ speaker, cue }) => [
      ...faults(text, speaker ? [speaker] : []),
      ...faults(text, cue ? [cue] : []),
    ]),
  ];
}

/** Lists everything that is wrong with an analysed article. */
function analysisFaults(text: string): string[] {
  const { mentions, quotes, roles, discovered } = analyse('any' as ArticleId, text, curated);
  const known = new Set([...curated.actors, ...discovered].map(({ id }) => id));
  const named = [...mentions, ...roles]
    .map(({ actor }) => actor)
    .concat(quotes.flatMap((one) => one.speakers));
  return [
    ...faults(text, quotes),
    ...crossings(quotes),
    ...faults(text, mentions),
    ...overlaps(mentions),
    ...roles.flatMap((role) => faults(text, [role])),
    ...roles.flatMap(({ of }) => (of ? faults(text, [of]) : [])),
    // A counterpart has the title of another: its words stand elsewhere.
    ...roles.flatMap(({ role }) => (text.includes(role) ? [] : [`${role} is not there`])),
    ...quotes.flatMap(({ speaker, cue }) =>
      faults(text, speaker ? [speaker] : []).concat(faults(text, cue ? [cue] : [])),
    ),
    ...quotes.flatMap(({ speakers }) =>
      speakers.join() === [...new Set(speakers)].sort().join() ? [] : [`${speakers} are not a sorted set`],
    ),
    ...named.filter((id) => !known.has(id)).map((id) => `${id} is nobody`),
  ];
}

describe('for any text', () => {
  test('quotes are in range, in order, nested or disjoint', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(quoteFaults(text)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test('mentions, roles and resolved speakers are in range and known', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(analysisFaults(text)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('the same text is found the same things in', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(analyse('any' as ArticleId, text, curated)).toEqual(
          analyse('any' as ArticleId, text, curated),
        );
      }),
      { numRuns: 200 },
    );
  });
});

// How the time grows is measured by the benchmark; here it is enough that an end comes.
describe('text made to hold one up is read to its end', () => {
  test.each(Object.entries(ADVERSARIAL_TEXTS))('%s', (_name, make) => {
    expect(analysisFaults(make(100_000))).toEqual([]);
  });

  test.each([
    ['100,000 times “he said”', 'he said'],
    ['one sentence of 1 MB', 'one sentence'],
    ['one word of 1 MB', 'one word'],
    ['one paragraph of speech of 1 MB', 'one paragraph of speech'],
  ])('%s', (_name, text) => {
    expect(analysisFaults(ADVERSARIAL_TEXTS[text]?.(1_000_000) ?? '')).toEqual([]);
  });
});
