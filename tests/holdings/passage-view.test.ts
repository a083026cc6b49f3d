import { expect, test } from 'vitest';
import { viewPassage } from '../../lib/holdings/passage-view.ts';
import { recordListsOf } from '../../lib/holdings/passages/record-lists.ts';
import type { ActorId } from '../../lib/model.ts';
import { articleOf } from './passages/article-of.ts';

/** Gives the words of the last quote of A, and of what is shown before it. */
function before(marked: string): unknown {
  const article = articleOf(marked);
  const passages = recordListsOf(article).saidBy.get('A' as ActorId) ?? [];
  const shown = passages.flatMap((passage) => viewPassage(article, passage, new Map()).quotes);
  const last = shown.toSorted((a, b) => a.text.length - b.text.length).at(-1)?.before;
  if (!last) return last;
  return last.of === 'article' ? ['article', last.text] : [last.of, last.quote.text];
}

test.each([
  ['the article’s own sentence', 'The dam is\nold. <Ad|This is why we build a bridge>.', ['article', 'old.']],
  [
    'one of somebody else',
    '<Bd|It leaks>, B said. <Ad|This is why we build>.',
    ['article', 'It leaks, B said.'],
  ],
  [
    'a quote of somebody else whose last sentence it is',
    'B said: “<Bd|The dam is old. It leaks.>” “<Ad|This is why we build a bridge>.”',
    ['others', 'The dam is old. It leaks.'],
  ],
  [
    'a quote of nobody known, where it is all of the sentence',
    '“<d|It leaks.>” “<Ad|This is why we build a bridge>.”',
    ['others', 'It leaks.'],
  ],
  [
    'the same speaker’s longer quote, where another list leaves it out',
    'A said: “<Ad|1>.” “<Ad|2>.” “<Ad|3>.” “<Ad|4>.” “<Ad|The dam is old. It leaks.>” “<Ad|This is why we build a bridge>.”',
    ['speaker', 'The dam is old. It leaks.'],
  ],
  [
    'nothing where both stand in what somebody else says',
    'B said: “<Bd|It is old. It leaks. A says: ‘<Ad|This is why we build a bridge>’>.”',
    null,
  ],
  ['nothing where it can be read alone', 'The dam is old. <Ad|We build a bridge>.', null],
  ['nothing where nothing stands there', '<Ad|This is why we build a bridge>.', null],
  [
    'nothing behind what it goes on from',
    '<Ad|The dam leaks>, A said. <Ad|This is why we build a bridge>.',
    null,
  ],
  [
    'the same speaker’s words where they stand in another passage',
    '<Ad|1>. <Ad|2>. <Ad|3>. <Ad|4>. <Ad|5>, A said. <Ad|This is why we build a bridge>.',
    ['speaker', '5'],
  ],
])('what stands before a quote that hangs on it is %s', (_, marked, shown) => {
  expect(before(marked)).toEqual(shown);
});

test('what another list leaves out is shown as the same speaker’s', () => {
  const article = articleOf('<Ad|The dam leaks>, A said. <Ad|That is why {C} builds a bridge>.');
  const [passage] = recordListsOf(article).about.get('C' as ActorId) ?? [];
  expect(viewPassage(article, passage!, new Map()).quotes[0]?.before).toMatchObject({
    of: 'speaker',
    quote: { kind: 'direct', text: 'The dam leaks' },
  });
});
