import fc from 'fast-check';
import { expect, test } from 'vitest';
import { curatedOf } from '../../lib/article/curated.ts';
import { markedQuotations } from '../../lib/article/marked-quotations.ts';
import { quotationsIn } from '../../lib/article/quotations-in.ts';
import { ADVERSARIAL_TEXTS } from '../adversarial-texts.ts';
import { makeActor } from '../names/make-actor.ts';

const CURATED = curatedOf([makeActor('ada-lund', 'person', ['Ada Lund'], ['Lund'])]);

/** Name, text, what stands in marks with its speaker. */
const CASES: readonly [name: string, text: string, found: readonly (readonly [string, string | null])[]][] = [
  [
    'straight marks',
    'Ann Varga said: "The bridge will open in May."',
    [['The bridge will open in May.', 'Ann Varga']],
  ],
  [
    'curly marks',
    '“The bridge will open in May,” Ann Varga said.',
    [['The bridge will open in May,', 'Ann Varga']],
  ],
  [
    'German marks',
    'Ann Varga said: „The bridge will open in May.“',
    [['The bridge will open in May.', 'Ann Varga']],
  ],
  [
    'guillemets',
    'Ann Varga said: «The bridge will open in May.»',
    [['The bridge will open in May.', 'Ann Varga']],
  ],
  [
    'single marks',
    'Ann Varga said: ‘The bridge will open in May.’',
    [['The bridge will open in May.', 'Ann Varga']],
  ],
  [
    'marks within marks belong to the outer ones',
    'Ann Varga said: “They told us ‘the bridge will open in May’ again.”',
    [['They told us ‘the bridge will open in May’ again.', 'Ann Varga']],
  ],
  [
    'a speech of several paragraphs is one',
    'Ann Varga said: “The bridge will open in May.\n\n“The ferry will stop then.”',
    [['The bridge will open in May.\n\n“The ferry will stop then.', 'Ann Varga']],
  ],
  ['three words are too few', 'Ann Varga called it “a good bridge”.', []],
  ['an apostrophe makes no word more', 'Ann Varga called it “Zenda’s good bridge”.', []],
  [
    'a fragment of a clause',
    'Ann Varga said the council “will open the old bridge” in May.',
    [['will open the old bridge', 'Ann Varga']],
  ],
  [
    'two fragments of one clause',
    'Ann Varga said the council “will open the old bridge” and “will stop the old ferry” in May.',
    [
      ['will open the old bridge', 'Ann Varga'],
      ['will stop the old ferry', 'Ann Varga'],
    ],
  ],
  [
    'whom “she” means',
    'Ann Varga came to Zenda. “The bridge will open in May,” she said.',
    [['The bridge will open in May,', 'Ann Varga']],
  ],
  [
    'a known name, by its display name',
    'Lund left. “The bridge will open in May,” Ada Lund said.',
    [['The bridge will open in May,', 'Ada Lund']],
  ],
  [
    'nobody is named',
    'On the wall stood “The bridge will open in May”.',
    [['The bridge will open in May', null]],
  ],
  [
    'two speak',
    '“The bridge will open in May,” Ann Varga and Tom Reyes said.',
    [['The bridge will open in May,', null]],
  ],
  ['no marks', 'Ann Varga said the bridge would open in May.', []],
  ['nothing', '', []],
];

test.each(CASES)('%s', (_, text, found) => {
  expect(quotationsIn(text, CURATED).map((one) => [one.text, one.speaker])).toEqual(found);
});

const ADVERSARIAL = Object.values(ADVERSARIAL_TEXTS).map((made) => made(300));

test('with and without speakers, the same quotations stand at the same places', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...CASES.map(([, text]) => text), ...ADVERSARIAL), { maxLength: 6 }),
      (texts) => {
        const text = texts.join('\n\n');
        const marked = markedQuotations(text);
        for (const { start, end, text: words } of marked) expect(text.slice(start, end)).toBe(words);
        expect(quotationsIn(text, CURATED).map(({ speaker: _, ...one }) => one)).toEqual(marked);
      },
    ),
  );
});
