import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  directPassages,
  inTextOrder,
  type Passage,
  passageCutter,
} from '../../../lib/holdings/passages/passages.ts';
import { recordListsOf } from '../../../lib/holdings/passages/record-lists.ts';
import type { ActorId, Span, Stance } from '../../../lib/model.ts';
import { GENERATED_ACTORS, generatedArticle } from '../generated-articles.ts';
import { articleOf } from './article-of.ts';

/** Gives the passages of a list as their quotes' words. */
function wordsOf(text: string, passages: readonly Passage[] = []): string[][] {
  return passages.map(({ quotes }) => quotes.map(({ start, end }) => text.slice(start, end)));
}
const wordsIn = (text: string, { start, end }: Span): number => text.slice(start, end).split(' ').length;
function saidBy(marked: string, actor: string): string[][] {
  const article = articleOf(marked);
  return wordsOf(article.text, recordListsOf(article).saidBy.get(actor as ActorId));
}
function about(marked: string, actor: string): string[][] {
  const article = articleOf(marked);
  return wordsOf(article.text, recordListsOf(article).about.get(actor as ActorId));
}

describe('runs of one speaker', () => {
  test.each([
    ['in one paragraph are one', '<Ad|One>. <Ad|Two>.', [['One', 'Two']]],
    ['in the next paragraph too', '<Ad|One>.\n\n<Ad|Two>.', [['One', 'Two']]],
    ['end at a paragraph between', '<Ad|One>.\nNobody spoke.\n<Ad|Two>.', [['One'], ['Two']]],
    ['end where another speaks', '<Ad|One>. <Bd|No>. <Ad|Two>.', [['One'], ['Two']]],
    ['end where one speaks together with another', '<Ad|One>. <ABd|Both>.', [['One'], ['Both']]],
    ['go on behind what they quote', '<Ad|One said <Bd|no>>. <Ad|Two>.', [['One said no', 'Two']]],
    [
      'are cut where they are long',
      '<Ad|1>. <Ad|2>. <Ad|3>. <Ad|4>. <Ad|5>. <Ad|6>.',
      [['1', '2', '3', '4', '5'], ['6']],
    ],
  ])('%s', (_, marked, passages) => {
    expect(saidBy(marked, 'A')).toEqual(passages);
  });

  test('of nobody who is known are none', () => {
    const { text, quotes } = articleOf('<d|One>. <d|Two>.');
    expect(wordsOf(text, passageCutter(text, quotes)(quotes))).toEqual([['One'], ['Two']]);
  });
});

test('the most telling comes first: direct, mixed, indirect; a passage counts as its best quote', () => {
  const marked = '<Ai|One>. <Bd|No>. <Am|Two>. <Bd|No, no>. <Ai|Three>. <Ad|Four>.';
  expect(saidBy(marked, 'A')).toEqual([['Three', 'Four'], ['Two'], ['One']]);
});

test('direct quotes alone leave the others out', () => {
  const { text, quotes } = articleOf('<Ai|One>. <Ad|Two>. <Bm|No>. <Ad|Three>.');
  const passages = passageCutter(text, quotes)(quotes.filter(({ speakers }) => speakers[0] === 'A'));
  expect(wordsOf(text, directPassages(passages))).toEqual([['Two'], ['Three']]);
});

describe('what one speaker says twice in one article stands once', () => {
  test.each([
    ['within another quote', '<Am|it holds and <Ad|will hold>>.', [['it holds and will hold']]],
    ['from the same place on, longer', '<Ai|<Ai|it holds> in May>.', [['it holds in May']]],
    ['again', '<Ad|The dam holds.> <Bd|No>. <Ad|The dam holds>.', [['The dam holds.']]],
    [
      'again, longer',
      '<Ai|the dam is to hold>. <Bd|No>. <Ai|the dam is to hold well>.',
      [['the dam is to hold well']],
    ],
    ['again, word for word', '<Ai|the dam holds>. <Bd|No>. <Ad|The dam holds>.', [['The dam holds']]],
  ])('%s', (_, marked, passages) => {
    expect(saidBy(marked, 'A')).toEqual(passages);
  });

  test.each([
    ['in other words', '<Ad|The dam holds.> <Bd|No>. <Ad|The dam is well.>'],
    [
      'with another end',
      '<Ai|the dam is to open to ships in May>. <Bd|No>. <Ai|the dam is to open to ships in June>.',
    ],
    [
      'with the same head',
      '<Ai|the dam is to open in May>. <Bd|No>. <Ai|the dam is to close before the bridge does so>.',
    ],
  ])('but not %s', (_, marked) => {
    expect(saidBy(marked, 'A')).toHaveLength(2);
  });

  test('but not where the other one denies it', () => {
    const article = articleOf('<Ai|the dam is to hold>. <Bd|No>. <Ai|the dam is to hold>.');
    const quotes = article.quotes.map((quote, at) =>
      at === 2 ? { ...quote, stance: 'denied' as const } : quote,
    );
    expect(recordListsOf({ ...article, quotes }).saidBy.get('A' as ActorId)).toHaveLength(2);
  });

  test('but not a denial within what is stated, which the outer words alone do not show', () => {
    const article = articleOf('<Am|it holds and <Ad|will hold>>.');
    const stances = (inner: Stance, outer: Stance) => {
      const quotes = article.quotes.map((quote) => ({
        ...quote,
        stance: quote.kind === 'direct' ? inner : outer,
      }));
      return recordListsOf({ ...article, quotes })
        .saidBy.get('A' as ActorId)
        ?.flatMap((one) => one.quotes);
    };
    expect(stances('denied', 'said')).toHaveLength(2);
    expect(stances('said', 'denied')).toHaveLength(1);
  });

  test('and whoever is in one of them alone keeps it', () => {
    const marked =
      '<ABi|they agreed and <Bi|the dam of {C} would hold> in May>. <Di|{E} opens the dam in May>. <Di|{E} opens the dam in May for {F}>.';
    expect(saidBy(marked, 'B')).toEqual([
      ['they agreed and the dam of C would hold in May'],
      ['the dam of C would hold'],
    ]);
    expect(about(marked, 'C')).toHaveLength(2);
    expect(about(marked, 'E')).toEqual([['E opens the dam in May for F']]);
    expect(about(marked, 'F')).toEqual([['E opens the dam in May for F']]);
  });

  test('and another speaker’s words within it stay theirs', () => {
    expect(saidBy('<Ad|One said <Bd|no>>.', 'B')).toEqual([['no']]);
  });
});

test('generated articles: every quote stands in the list of each of its speakers, or a fuller one does', () => {
  const said = fc.record({
    speakers: fc.uniqueArray(fc.nat(3), { maxLength: 2 }),
    mentions: fc.option(fc.nat(3)),
    words: fc.nat(5),
    kind: fc.constantFrom('direct' as const, 'mixed' as const, 'indirect' as const),
    breaks: fc.nat(2),
  });
  fc.assert(
    fc.property(fc.array(said, { maxLength: 12 }), (all) => {
      const article = generatedArticle('a', null, all);
      const { saidBy: lists } = recordListsOf(article);
      for (const { id } of GENERATED_ACTORS.slice(0, 4)) {
        const listed = (lists.get(id) ?? []).flatMap(({ quotes }) => quotes);
        const own = inTextOrder(article).filter(({ speakers }) => speakers.includes(id));
        expect(new Set(listed).size).toBe(listed.length);
        expect(own).toEqual(expect.arrayContaining([...listed]));
        for (const quote of own)
          expect(
            listed.includes(quote) ||
              listed.some(
                (other) =>
                  other.speakers.join() === quote.speakers.join() &&
                  wordsIn(article.text, other) >= wordsIn(article.text, quote),
              ),
          ).toBe(true);
      }
    }),
  );
});
