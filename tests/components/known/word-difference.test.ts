import { describe, expect, test } from 'vitest';
import { loudWords, wordDifference } from '../../../components/known/word-difference.ts';
import { findKnown } from '../../../lib/checks/find-known.ts';
import { KnownQuotes } from '../../../lib/checks/known/known-quotes.ts';

/** Each: what is on record, the quotation, how that is shown (on record in brackets, the quotation's in angles), its loud words. */
const DIFFERENCES: readonly [known: string, quoted: string, shown: string, loud?: readonly string[]][] = [
  [
    'The bridge at Zenda will open in the first week of May.',
    'The bridge at Zenda may open in the first week of May.',
    'The bridge at Zenda [will]<may> open in the first week of May.',
  ],
  [
    'The bridge at Zenda will never open in the first week of May.',
    'The bridge at Zenda will open in the first week of May.',
    'The bridge at Zenda will [never] open in the first week of May.',
    ['never'],
  ],
  [
    'The bridge at Zenda will open in the first week of May.',
    'The bridge at Zenda will not open in the first week of May.',
    'The bridge at Zenda will <not> open in the first week of May.',
    ['not'],
  ],
  [
    'The old bridge at Zenda carries 12 carts across the river each morning.',
    'The old bridge at Zenda carries twenty carts across the river each morning.',
    'The old bridge at Zenda carries [12]<twenty> carts across the river each morning.',
    ['12', 'twenty'],
  ],
  [
    'The mayor of the town has promised the ferrymen of Zenda a harbour with two cranes.',
    'The mayor of our whole town has promised the ferrymen of Zenda a harbor with two cranes.',
    'The mayor of [the]<our whole> town has promised the ferrymen of Zenda a harbor with two cranes.',
  ],
  [
    'We told the ferrymen of Zenda again that the harbour master would certainly never close the old quay before the winter.',
    'We told the ferrymen of Zenda again that the harbour master would surely not close the old quay before the winter.',
    'We told the ferrymen of Zenda again that the harbour master would [certainly never]<surely not> close the old quay before the winter.',
    ['never', 'not'],
  ],
];

test.each(DIFFERENCES)('%s / %s', (known, quoted, shown, loud = []) => {
  const runs = wordDifference(quoted, { quote: { text: known }, differences: differencesOf(known, quoted) });
  expect(runs.map(written).join('')).toBe(shown);
  expect(loudWords(runs)).toEqual(loud);
});

/** Stretches as they may decide, of several words each; what both have is taken out. */
const STRETCHES: readonly [known: string, quoted: string, shown: string][] = [
  ['a big old boat', 'a small old ship', 'a [big]<small> old [boat]<ship>'],
  ['the old boat', 'boat', '[the old] boat'],
  ['boat', 'boat and cart', 'boat <and cart>'],
  ['boat', 'Boat', 'Boat'],
  ['one', 'two three', '[one]<two three>'],
];

describe('of a stretch of several words the equal ones are no difference', () => {
  test.each(STRETCHES)('%s / %s', (known, quoted, shown) => {
    const runs = wordDifference(quoted, {
      quote: { text: known },
      differences: [
        {
          type: 'replaced',
          known: { start: 0, end: known.length },
          quoted: { start: 0, end: quoted.length },
        },
      ],
    });
    expect(runs.map(written).join('')).toBe(shown);
  });
});

type Run = ReturnType<typeof wordDifference>[number];

function written(run: Run): string {
  if (run.type === 'same') return run.text;
  const side = (parts: readonly { readonly text: string }[]) => parts.map(({ text }) => text).join('');
  return `${run.known.length > 0 ? `[${side(run.known)}]` : ''}${run.quoted.length > 0 ? `<${side(run.quoted)}>` : ''}`;
}

function differencesOf(text: string, quotation: string) {
  const quote = { article: 'a', text, speaker: 'Ann Lee', date: null };
  const known = new KnownQuotes();
  known.add([quote]);
  const [match] = findKnown({ text: quotation, speaker: 'Ann Lee', article: null }, known, () => quote);
  expect(match?.class).toBe('reworded');
  return match!.differences;
}
