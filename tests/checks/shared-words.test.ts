import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sharedWords } from '../../lib/checks/compare/shared-words.ts';
import { readQuoteWords } from '../../lib/checks/words/quote-words.ts';
import { grammarWords } from '../../lib/english/frequent-words.ts';
import { anyText } from './any-quotes.ts';

/** Shows what is marked: runs in angle brackets, words that turn the sense behind the text. */
function marked(texts: readonly string[]): readonly string[] {
  return sharedWords(texts).map(({ shared, telling }, of) => {
    const text = texts[of]!;
    const runs = shared
      .toReversed()
      .reduce(
        (all, { start, end }) => `${all.slice(0, start)}<${all.slice(start, end)}>${all.slice(end)}`,
        text,
      );
    const turned = telling.map(({ start, end }) => text.slice(start, end)).join(', ');
    return turned === '' ? runs : `${runs} | ${turned}`;
  });
}

const CASES: readonly (readonly [name: string, texts: readonly string[], marked: readonly string[]])[] = [
  ['one text shares nothing', ['The bridge will open.'], ['The bridge will open.']],
  [
    'words of content, by their forms',
    ['The Harbour is open.', 'They open a harbor.'],
    ['The <Harbour> is <open>.', 'They <open> a <harbor>.'],
  ],
  [
    'grammar alone is nothing',
    ['It is the one that was.', 'Was it the last?'],
    ['It is the one that was.', 'Was it the last?'],
  ],
  [
    'grammar within a run that another text has so',
    ['They add fuel to the flames.', 'Do not pour fuel to the flames!'],
    ['They add <fuel to the flames>.', 'Do not pour <fuel to the flames>! | not'],
  ],
  [
    'grammar that the other text has otherwise parts two runs',
    ['They add fuel to the flames.', 'The fuel of the flames'],
    ['They add <fuel> to the <flames>.', 'The <fuel> of the <flames>'],
  ],
  [
    'words that stand together are one run, whoever else has them',
    ['peace talks begin', 'peace at last', 'talks end'],
    ['<peace talks> begin', '<peace> at last', '<talks> end'],
  ],
  [
    'what an editor put in brackets is nobody’s',
    ['[The mayor] opens the bridge.', 'The mayor closes the bridge.'],
    ['[The mayor] opens the <bridge>.', 'The mayor closes the <bridge>.'],
  ],
  [
    'a negation within a contraction turns the sense',
    ['We won’t open the bridge.', 'We will open the bridge.'],
    ['We won’t <open the bridge>. | won’t', 'We will <open the bridge>.'],
  ],
  [
    'numbers are told however they are printed',
    ['40 ferries sank, 5 of them here.', 'Five ferries sank.'],
    ['40 <ferries sank, 5> of them here. | 40', '<Five ferries sank>.'],
  ],
  [
    'numbers are shared whole',
    ['61 workers came, and forty-one left.', 'Of 41 workers none came.'],
    ['61 <workers came>, and <forty-one> left. | 61', 'Of <41 workers> none <came>. | none'],
  ],
  [
    'what shares no word with a text tells nothing of it',
    ['We never open the bridge.', 'Rain fell in 1911.'],
    ['We never open the bridge.', 'Rain fell in 1911.'],
  ],
];

test.each(CASES)('%s', (_, texts, expected) => {
  expect(marked(texts)).toEqual(expected);
});

/** Marks words by looking at every run of every other text. */
function naive(texts: readonly string[]): readonly (readonly boolean[])[] {
  const forms = texts.map((text) => readQuoteWords(text).map(({ form }) => form));
  const has = (words: readonly string[], part: readonly string[]) =>
    words.some((_, at) => part.every((form, k) => words[at + k] === form));
  return forms.map((words, of) => {
    const others = forms.filter((_, other) => other !== of);
    const isShared = (at: number) =>
      !grammarWords.has(words[at]!) && others.some((other) => other.includes(words[at]!));
    return words.map((_, at) => {
      if (isShared(at)) return true;
      if (!grammarWords.has(words[at]!)) return false;
      const before = words.findLastIndex((form, k) => k < at && !grammarWords.has(form));
      const behind = words.findIndex((form, k) => k > at && !grammarWords.has(form));
      const part = words.slice(before, behind + 1);
      return before >= 0 && behind >= 0 && others.some((other) => has(other, part));
    });
  });
}

describe('of generated texts', () => {
  test('those words are marked that a look at every run marks', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 5 }), (texts) => {
        const found = sharedWords(texts).map(({ shared }, of) =>
          readQuoteWords(texts[of]!).map(({ start, end }) =>
            shared.some((run) => run.start <= start && end <= run.end),
          ),
        );
        expect(found).toEqual(naive(texts));
      }),
    );
  });

  test('runs are in order, part each other, and no text’s depend on the order of the others', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 5 }), ([first = '', ...others]) => {
        const [{ shared, telling } = { shared: [], telling: [] }] = sharedWords([first, ...others]);
        for (const [at, run] of shared.entries()) {
          expect(run.start).toBeLessThan(run.end);
          if (at > 0) expect(shared[at - 1]!.end).toBeLessThan(run.start);
        }
        expect(sharedWords([first, ...others.toReversed()])[0]).toEqual({ shared, telling });
      }),
    );
  });
});
