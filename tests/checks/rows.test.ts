import { describe, expect, test } from 'vitest';
import type { SpeakersCompared } from '../../lib/checks/compare/compare-speakers.ts';
import { GAP_KINDS } from '../../lib/checks/compare/gap-kinds.ts';
import { HELD_ROWS, heldBy } from '../../lib/checks/decide/held-rows.ts';
import { KNOWN_ROWS, knownBy } from '../../lib/checks/decide/known-rows.ts';
import { QUOTE_CLASSES, quoteClassOf } from '../../lib/checks/decide/quote-class.ts';
import { compared } from './compared.ts';

/** Words of quotes that are in no other, so that evidence abounds. */
const FEW = 4_000;

describe('gaps', () => {
  test.each(GAP_KINDS)('$name: $sentence', ({ name, sentence }) => {
    expect(compared(sentence).gaps.map(({ kind }) => kind)).toContain(name);
  });

  const OTHERS: readonly [kind: string, sentence: string][] = [
    ['wording', 'The harbour cost 26 million crowns. / The harbor cost 27million crowns.'],
    ['wording', 'The bridge will open in May. / The bridge will [soon] not open in May.'],
    ['wording', 'The bridge, after years of work, will open in May. / The bridge will open in May …'],
  ];
  test.each(OTHERS)('%s, and nothing an editor marked: %s', (kind, sentence) => {
    expect(compared(sentence).gaps.map((gap) => gap.kind)).toEqual([kind]);
  });
});

describe('classes', () => {
  test.each(QUOTE_CLASSES)('$name: $sentence', ({ name, sentence }) => {
    expect(quoteClassOf(compared(sentence))).toBe(name);
  });

  const CASES: readonly [name: string, sentence: string][] = [
    ['reworded', 'Though the bridge opens in May we wait. / Although the bridge opens in May we wait.'],
    ['reworded', 'We will keep all the laws. / We will keep all the law.'],
    ['reworded', 'The bridge will not open in May. / The bridge will open in May.'],
    ['cut', 'It rained. The bridge opens in May. / It snowed. The bridge opens in May, they say.'],
    ['cut', 'The bridge opens in May, I am told. / The bridge opens in May …'],
    ['cut', 'The bridge … opens in May. / The bridge at Zenda opens in May.'],
    ['edited', 'The bridge opens in May. / The bridge [at Zenda] opens in May.'],
    ['edited', 'They want it in May. / They want[ed] it in May.'],
    ['verbatim', 'The bridge is two miles long. / “[T]he bridge is 2 miles long,”'],
    ['verbatim', 'It cost two thousand three hundred crowns. / It cost 2,300 crowns.'],
    ['verbatim', 'Two hundred and twelve ferries sank here. / 212 ferries sank here.'],
    ['reworded', 'It cost two thousand three hundred crowns. / It cost 2,500 crowns.'],
    ['verbatim', 'Ten per cent of the harbour-front is gone / 10 percent of the harbor front is gone!'],
  ];
  test.each(CASES)('%s: %s', (name, sentence) => {
    expect(quoteClassOf(compared(sentence))).toBe(name);
  });
});

/** For each row what looks like it and is not enough, and whose words they are. */
const NOT_ENOUGH: Readonly<Record<string, readonly [sentence: string, speakers: SpeakersCompared]>> = {
  'same-whole': ['We will do that. / We will do that.', 'same'],
  'lies-within': ['We have to do it. / We have to do it, and we will.', 'same'],
  'same-by-another': ['The ferry never came back. / The ferry never came back.', 'different'],
  'ends-overlap': [
    'After years of dispute the bridge at Zenda will open. / The bridge at Zenda will sink, and ferries will stop.',
    'unknown',
  ],
  reworded: [
    'The bridge at Zenda will open in the first week of May. / The tunnel at Strelsau may open in the last week of May.',
    'same',
  ],
  'reworded-whole': ['We will be there for them. / We will not be there for them.', 'same'],
  'reworded-by-another': [
    'The bridge at Zenda will open in the first week of May. / The bridge at Zenda may open in the first week of May.',
    'different',
  ],
};

describe('what counts as known', () => {
  const speakersOf = (name: string): SpeakersCompared =>
    name.endsWith('by-another') ? 'different' : 'unknown';

  test.each(KNOWN_ROWS)('$name: $sentence', ({ name, sentence }) => {
    expect(knownBy(compared(sentence, speakersOf(name)), FEW)?.name).toBe(name);
  });

  test.each(KNOWN_ROWS)('$name holds back what is too little', ({ name }) => {
    const [sentence, speakers] = NOT_ENOUGH[name] ?? ['', 'unknown'];
    const likeness = compared(sentence, speakers);
    expect(knownBy(likeness, FEW)).toBeNull();
  });

  test('what is nobody’s tells of one speaker alone, and of others by what they add', () => {
    const saying = 'The road to hell is paved with good intentions.';
    const rule = (sentence: string, speakers: SpeakersCompared) =>
      knownBy(compared(sentence, speakers), FEW)?.name;
    expect(rule(`${saying} / ${saying}`, 'different')).toBeUndefined();
    expect(rule(`${saying} / ${saying}`, 'unknown')).toBeUndefined();
    expect(rule(`${saying} / ${saying}`, 'same')).toBe('same-whole');
    const added = `${saying} Zenda’s ferrymen drowned among careless engineers.`;
    expect(rule(`${added} / ${added}`, 'different')).toBe('same-by-another');
  });

  test('another speaker who puts another word of content there says something else', () => {
    const rule = (word: string) =>
      knownBy(
        compared(
          `The drowned ferrymen of Zenda will haunt the engineers who abandoned the bridge for good. / The drowned ferrymen of Zenda will haunt the engineers who abandoned the ${word} for good.`,
          'different',
        ),
        FEW,
      )?.name;
    expect(rule('bridges')).toBe('reworded-by-another');
    expect(rule('tunnel')).toBeUndefined();
  });

  test('the same speaker needs less evidence, and a large library more', () => {
    const sentence = 'The bridge is there / The bridge is there, and so is he';
    expect(knownBy(compared(sentence, 'unknown'), FEW)).toBeNull();
    expect(knownBy(compared(sentence, 'same'), FEW)?.name).toBe('lies-within');
    expect(knownBy(compared(sentence, 'same'), 1_000_000)).toBeNull();
  });
});

describe('likeness', () => {
  test('words that are equal at an end count, beyond a word that is other', () => {
    const { alike, unlike, beyond } = compared(
      'They may have been sunk by the tide. / They may had been sunk by the tide.',
    );
    expect([alike, unlike]).toEqual([7, 1]);
    expect([...beyond.known, ...beyond.quoted].every(([from, to]) => from === to)).toBe(true);
  });

  test('a contraction is one word, and words across the end of a sentence count twice', () => {
    const unlikeOf = (sentence: string) => compared(sentence).unlike;
    expect(unlikeOf('The bridge we can’t see is gone. / The bridge is gone.')).toBe(3);
    expect(unlikeOf('The bridge is old. It is gone. / The bridge is gone.')).toBe(6);
  });
});

describe('what is held back', () => {
  const isCommon = (name: string): boolean => name === 'phrase-of-many';

  test.each(HELD_ROWS)('$name: $sentence', ({ name, sentence }) => {
    expect(heldBy({ likeness: compared(sentence), isCommon: isCommon(name) })?.name).toBe(name);
  });

  const LET: readonly [name: string, sentence: string, common: boolean][] = [
    ['two sentences', 'Like Zenda. Or Strelsau / Like Zenda. Or Strelsau', false],
    [
      'a sentence with one small word',
      'Zenda Mourns Ferrymen tonight / Zenda Mourns Ferrymen tonight',
      false,
    ],
    [
      'a long line in capitals',
      'ZENDA MOURNS ITS DROWNED FERRYMEN AND CLOSES THE OLD BRIDGE / ZENDA MOURNS ITS DROWNED FERRYMEN AND CLOSES THE OLD BRIDGE',
      false,
    ],
    [
      'one other name',
      'Our ferries rescued 14 sailors from the bridge at Zenda. / Our ferries rescued 14 sailors from the bridge at Strelsau.',
      false,
    ],
    [
      'one other number beside a word in another form',
      'Our ferries rescue 14 sailors from the bridge at Zenda. / Our ferries rescued 20 sailors from the bridge at Zenda.',
      false,
    ],
    ['what is shouted', 'WE SHALL NOT BE MOVED / We shall not be moved', false],
    ['a phrase that few use', 'at the end of the day / at the end of the day', false],
    [
      'what many repeat of one',
      'Zenda mourns ferrymen whom careless engineers abandoned / Zenda mourns ferrymen whom careless engineers abandoned',
      true,
    ],
  ];
  test.each(LET)('lets %s', (_name, sentence, common) => {
    expect(heldBy({ likeness: compared(sentence), isCommon: common })).toBeNull();
  });
});
