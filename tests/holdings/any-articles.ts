import fc from 'fast-check';
import { cursorAfter } from '../../lib/holdings/latest-first.ts';
import type { Cursor } from '../../lib/holdings/slice.ts';
import type { AnalysedArticle } from '../../lib/model.ts';
import { generatedArticle, type Said } from './generated-articles.ts';

const actor = fc.nat(3);
const said: fc.Arbitrary<Said> = fc.record({
  speakers: fc.uniqueArray(actor, { maxLength: 2 }),
  mentions: fc.option(actor),
  words: fc.nat(5),
  kind: fc.constantFrom('direct', 'mixed', 'indirect'),
  breaks: fc.nat(2),
});

/** Makes a few articles of these ids, each once. */
export function anyArticles(ids: readonly string[]): fc.Arbitrary<AnalysedArticle[]> {
  const article = fc.record({
    id: fc.constantFrom(...ids),
    date: fc.constantFrom(null, '2020-01-02', '2021-05-06'),
    said: fc.array(said, { maxLength: 9 }),
    stranger: fc.boolean(),
  });
  return fc
    .uniqueArray(article, { selector: ({ id }) => id, maxLength: 6 })
    .map((all) => all.map((one) => generatedArticle(one.id, one.date, one.said, one.stranger)));
}

/** Makes cursors: none, behind an item that is there or not, and what is no cursor. */
export const anyCursor: fc.Arbitrary<Cursor | null> = fc.oneof(
  fc.constant(null),
  fc
    .record({
      date: fc.constantFrom(null, '2020-01-02', '2021-01-01'),
      id: fc.constantFrom('b', 'c:20-1', 'd: 1:0-zz'),
      rank: fc.nat(2),
    })
    .map(cursorAfter),
  fc.string().map((words) => words as Cursor),
);
