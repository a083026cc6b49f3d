import { describe, expect, test } from 'vitest';
import type { ArticleReading } from '../../../lib/library/derive/article-reading.ts';
import { anchorOf, type QuoteCorrection } from '../../../lib/library/derive/quote-correction.ts';
import { withReadersQuotes } from '../../../lib/library/derive/readers-quotes.ts';
import type { ActorId, Quote, Span } from '../../../lib/model.ts';

const ANN = 'a#ann-lee' as ActorId;
const TOM = 'a#tom-reyes' as ActorId;
const KIT = { id: 'a#kit-marsh' as ActorId, name: 'Kit Marsh', kind: 'person' } as const;
const TEXT =
  'Ann Lee said at the dam: “No.” Tom Reyes said in the town: “No.” The engineer denied that the dam leaked, and “the bridge”.';

function spanOf(words: string, text = TEXT, from = 0): Span {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
}

function quote(span: Span, speaker: ActorId, more: Partial<Quote> = {}): Quote {
  return {
    ...{ start: span.start, end: span.end, kind: 'direct', speaker: null, speakers: [speaker], cue: null },
    ...{ stance: 'said', by: 'name', antecedent: null, rules: [] },
    ...more,
  };
}

const SECOND = TEXT.indexOf('Tom');

function readingOf(text: string, quotes: readonly Quote[]): ArticleReading {
  const discovered = [
    ...[ANN, TOM].map((id) => ({ id, name: id, kind: 'person' as const, origin: 'discovered' as const })),
  ].map((one) => ({ ...one, aliases: [], short: [], seats: [] }));
  return { ...{ engine: 1, notRead: null, opening: text, mentions: [], roles: [] }, quotes, discovered };
}

const READING = readingOf(TEXT, [
  quote(spanOf('No.'), ANN),
  quote(spanOf('No.', TEXT, SECOND), TOM),
  quote(spanOf('the dam leaked'), TOM, {
    ...{ kind: 'indirect', stance: 'denied', by: 'title' },
    ...{ speaker: spanOf('The engineer'), antecedent: spanOf('Tom Reyes'), cue: spanOf('denied that') },
  }),
]);

const LEAKED = anchorOf(TEXT, spanOf('the dam leaked'));
const correction = (more: Partial<QuoteCorrection>, anchor = LEAKED): QuoteCorrection => ({
  ...anchor,
  at: '2024-05-01T10:00:00.000Z',
  ...more,
});
const having = (
  corrections: readonly QuoteCorrection[],
  own: Parameters<typeof withReadersQuotes>[2]['own'] = [],
) => withReadersQuotes(TEXT, READING, { own, corrections });

describe('a correction', () => {
  const at = '2024-05-01T10:00:00.000Z';
  const CASES: readonly { name: string; of: Partial<QuoteCorrection>; gives: Partial<Quote> }[] = [
    {
      name: 'of the speaker: the article’s words for another are not this one’s',
      of: { speaker: KIT },
      gives: {
        ...{ speakers: [KIT.id], by: 'reader', speaker: null, antecedent: null, stance: 'denied' },
        corrected: { at, fields: ['speaker'] },
      },
    },
    {
      name: 'to nobody',
      of: { speaker: 'nobody' },
      gives: { speakers: [], by: null, corrected: { at, fields: ['speaker'] } },
    },
    { name: 'of the kind', of: { kind: 'mixed' }, gives: { kind: 'mixed', speakers: [TOM], by: 'title' } },
    {
      name: 'of the stance',
      of: { stance: 'doubted' },
      gives: { stance: 'doubted', corrected: { at, fields: ['stance'] } },
    },
    {
      name: 'that is a note',
      of: { note: 'See the minutes.' },
      gives: { note: 'See the minutes.', stance: 'denied', corrected: { at, fields: [] } },
    },
    {
      name: 'of the bounds: words with marks among them are mixed',
      of: {
        bounds: { ...spanOf('the dam leaked, and “the bridge”'), words: 'the dam leaked, and “the bridge”' },
      },
      gives: {
        ...spanOf('the dam leaked, and “the bridge”'),
        kind: 'mixed',
        corrected: { at, fields: ['bounds'] },
      },
    },
  ];
  test.each(CASES)('$name', ({ of, gives }) => {
    const { quotes } = having([correction(of)]);
    expect(quotes).toHaveLength(3);
    expect(quotes[2]).toMatchObject(gives);
    expect(quotes.slice(0, 2)).toEqual(READING.quotes.slice(0, 2));
  });

  test('makes a speaker whom nobody found an actor of the article', () => {
    expect(having([correction({ speaker: KIT })]).discovered.at(-1)).toMatchObject({
      id: KIT.id,
      name: 'Kit Marsh',
    });
    expect(having([correction({ speaker: 'nobody' })]).discovered).toHaveLength(2);
  });

  test('that takes a quote away leaves it nowhere, and its denial where the reader marks the words', () => {
    const gone = correction({ isRemoved: true });
    expect(having([gone]).quotes).toEqual(READING.quotes.slice(0, 2));
    const marked = { ...spanOf('the dam leaked'), words: 'the dam leaked', speaker: KIT };
    expect(having([gone], [marked]).quotes.at(-1)).toMatchObject({ by: 'reader', stance: 'denied' });
  });

  test('of bounds takes the quotes in, but no corrected one', () => {
    const words = TEXT.slice(spanOf('No.').start, spanOf('No.', TEXT, SECOND).end);
    const bounds = { start: spanOf('No.').start, end: spanOf('No.', TEXT, SECOND).end, words };
    const first = correction({ bounds }, anchorOf(TEXT, spanOf('No.')));
    expect(having([first]).quotes).toHaveLength(2);
    const second = correction(
      { note: 'Sure.', at: '2024-05-01T10:00:00.001Z' },
      anchorOf(TEXT, spanOf('No.', TEXT, SECOND)),
    );
    expect(having([first, second]).quotes).toHaveLength(3);
  });
});

describe('a correction is found again', () => {
  const NO = anchorOf(TEXT, spanOf('No.', TEXT, SECOND));
  const read = (text: string, spans: readonly Span[], anchor = NO) =>
    withReadersQuotes(
      text,
      readingOf(
        text,
        spans.map((span) => quote(span, TOM)),
      ),
      {
        own: [],
        corrections: [correction({ speaker: KIT }, anchor)],
      },
    )
      .quotes.filter(({ speakers }) => speakers[0] === KIT.id)
      .map(({ start }) => start);
  const SHIFTED = `It rained on Friday in the whole valley. ${TEXT}`;
  const ONLY_OTHER = TEXT.replace('Tom Reyes said in the town: “No.” ', '');
  const UNREAD = spanOf('the dam leaked');
  const LONG = 'The dam will hold for another hundred years at the least.';

  const CASES: readonly [name: string, text: string, spans: readonly Span[], found: number | null][] = [
    ['where it stood', TEXT, [spanOf('No.'), spanOf('No.', TEXT, SECOND)], NO.start],
    [
      'between the same words where the text moved, not at the nearest of the same words',
      SHIFTED,
      [spanOf('No.', SHIFTED), spanOf('No.', SHIFTED, SHIFTED.indexOf('Tom'))],
      NO.start + 41,
    ],
    ['cut elsewhere, by where it begins', TEXT, [{ start: NO.start, end: NO.end + 1 }], NO.start],
    ['not in the same short words of another', ONLY_OTHER, [spanOf('No.', ONLY_OTHER)], null],
    ['nowhere where nothing is read there any more', TEXT, [UNREAD], null],
  ];
  test.each(CASES)('%s', (_, text, spans, found) => {
    expect(read(text, spans)).toEqual(found === null ? [] : [found]);
  });

  test('wherever its words stand where they are many', () => {
    const before = `Tom said: “${LONG}” He left.`;
    const now = `“${LONG}” These were the words of the day.`;
    expect(read(now, [spanOf(LONG, now)], anchorOf(before, spanOf(LONG, before)))).toEqual([1]);
  });
});
