import { describe, expect, test } from 'vitest';
import { HANGING, hangingBy } from '../../../lib/holdings/passages/hanging.ts';

/** What hangs, and what stands alone, of direct quotes by row. */
const CASES: Readonly<
  Record<string, { readonly fires: readonly string[]; readonly holdsBack: readonly string[] }>
> = {
  'pointing-subject': {
    fires: ['this is the year of the dam', 'That means work.', 'These also are ours.', '“This” is new'],
    holdsBack: ['This harbour is ours.', 'Those harbours are ours.', 'that the harbour is ours'],
  },
  'pointing-contraction': { fires: ['That’s why we build.'], holdsBack: ['The dam that’s old holds.'] },
  pronoun: {
    fires: ['It was built in May.', 'They came in May.', 'He’s a friend.', 'It is a threat to all.'],
    holdsBack: ['It is time to build.', 'It is hoped that the dam holds.', 'Its dam holds.', 'We came.'],
  },
  such: { fires: ['Such a dam would hold.'], holdsBack: ['Such as we are, we build.'] },
  connective: {
    fires: ['Moreover, it leaks.', 'On the other hand, the dam holds.'],
    holdsBack: ['More importantly than that, we build.', 'Still waters run deep, we know.', ', we build'],
  },
  conjunction: {
    fires: ['And the dam leaks.', 'So we build.', 'Yet nobody came.'],
    holdsBack: ['So far nobody came.', 'So many came.', 'Andes and dams are high.'],
  },
  answer: {
    fires: ['Yes.', 'No: the dam holds.', 'Absolutely', 'Certainly, we build.'],
    holdsBack: ['Yes men came.'],
  },
};

describe.each([...HANGING])('$name', (row) => {
  const { fires, holdsBack } = CASES[row.name]!;
  const [hanging = '', alone = ''] = row.sentence.split(/(?<=\.) (?=\{)/);
  test.each([hanging.replace(/[[\]]/g, ''), ...fires])('fires: %s', (text) => {
    expect(hangingBy(text, 'direct')).toBe(row.name);
  });
  test.each([alone.replace(/[{}]/g, ''), ...holdsBack])('holds back: %s', (text) => {
    expect(hangingBy(text, 'direct')).toBeNull();
  });
});

test('every row has its cases', () => {
  expect(Object.keys(CASES)).toEqual(HANGING.map(({ name }) => name));
});

test('in a report the pronoun is the speaker', () => {
  expect(hangingBy('it would wait', 'indirect')).toBeNull();
  expect(hangingBy('this is because it waits', 'indirect')).toBe('pointing-subject');
});
