/** Says what makes a word one that turns what is said: it denies, or it counts. */
export type Loudness = 'negation' | 'number';

const NEGATIONS: ReadonlySet<string> = new Set(
  'no not never none nor neither nobody nothing nowhere without cannot hardly'.split(' '),
);

const NUMBERS: ReadonlySet<string> = new Set(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions ' +
    'billion billions trillion trillions dozen dozens half twice double triple quarter'
  ).split(' '),
);

/** Tells whether a word of a difference is loud: "not", "didn’t", "12", "twelve"; null for any other. */
export function loudnessOf(word: string): Loudness | null {
  const plain = word.toLowerCase().replace(/[’‘ʼ`´]/g, "'");
  if (NEGATIONS.has(plain) || plain.endsWith("n't")) return 'negation';
  return /\p{N}/u.test(plain) || NUMBERS.has(plain) ? 'number' : null;
}
