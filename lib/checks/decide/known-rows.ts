import type { Likeness } from '../compare/compare-quotes.ts';

/** Says when a quotation repeats a known quote. */
export interface KnownRow {
  readonly name: string;
  /** A known quote and a quotation that the row takes for the same utterance, divided by " / ". */
  readonly sentence: string;
  /** Least evidence in bits. */
  readonly bits: number;
  /** Where both articles name the same speaker, less is enough: few people say the same, and one person is one of very many. */
  readonly bitsOfOne: number;
  readonly agrees: (likeness: Likeness) => boolean;
}

/** Part of the lighter quote that is equal where one quote lies in the other: all but what print and brackets do to it. */
const WITHIN = 0.93;
/** Part of the lighter quote that is equal in another wording of it. */
const REWORDED = 0.72;
/** Less where both quotes begin and end together. */
const REWORDED_WHOLE = 0.6;
/** More with another speaker, who may have said the like in words of their own. */
const REWORDED_BY_ANOTHER = 0.85;

const isSameWords = ({ unlike, share, alike }: Likeness): boolean =>
  unlike === 0 && share >= WITHIN && alike >= 4;

/** Tells whether two quotes begin and end with the same words, which is evidence of its own. */
const isWhole = ({ beyond }: Likeness): boolean =>
  [...beyond.known, ...beyond.quoted].every(([from, to]) => from === to);

const isReworded = ({ unlike, alike, run }: Likeness): boolean =>
  unlike > 0 && alike >= 7 && run >= 4 && unlike < alike / 2;

const isRewordedWhole = (likeness: Likeness): boolean =>
  likeness.unlike > 0 &&
  likeness.alike >= 6 &&
  likeness.run >= 3 &&
  likeness.unlike <= likeness.alike / 2 &&
  isWhole(likeness);

/** The first row that agrees decides. The bits are such that among 5,000 quotes of newspapers one or two quotations in a thousand meet a stranger's or a repeat. */
export const KNOWN_ROWS: readonly KnownRow[] = [
  {
    name: 'same-whole',
    sentence: 'I shall cross that bridge. / I shall cross that bridge.',
    bits: 15.5,
    bitsOfOne: 13,
    agrees: (likeness) => isSameWords(likeness) && isWhole(likeness) && likeness.speakers !== 'different',
  },
  {
    name: 'lies-within',
    sentence:
      'The bridge at Zenda will open in May. / The bridge at Zenda will open in May, whatever it costs.',
    bits: 16,
    bitsOfOne: 14.5,
    agrees: (likeness) => isSameWords(likeness) && likeness.speakers !== 'different',
  },
  {
    name: 'same-by-another',
    sentence: 'Ruritania mourns Zenda’s drowned ferrymen. / Ruritania mourns Zenda’s drowned ferrymen.',
    bits: 34,
    bitsOfOne: 34,
    agrees: (likeness) => isSameWords(likeness) && likeness.speakers === 'different',
  },
  {
    name: 'ends-overlap',
    sentence:
      'After years of dispute the bridge at Zenda will open in the spring. / The bridge at Zenda will open in the spring, and ferries will stop for good.',
    bits: 40,
    bitsOfOne: 28,
    agrees: ({ unlike, run }) => unlike === 0 && run >= 8,
  },
  {
    name: 'reworded',
    sentence:
      'The bridge at Zenda will open in the first week of May. / The bridge at Zenda may open in the first week of May.',
    bits: 34,
    bitsOfOne: 24,
    agrees: (likeness) =>
      isReworded(likeness) && likeness.share >= REWORDED && likeness.speakers !== 'different',
  },
  {
    name: 'reworded-whole',
    sentence: 'The ferry to Zenda never sank. / The ferry to Zenda never once sank.',
    bits: 24,
    bitsOfOne: 17,
    agrees: (likeness) =>
      isRewordedWhole(likeness) && likeness.share >= REWORDED_WHOLE && likeness.speakers !== 'different',
  },
  {
    name: 'reworded-by-another',
    sentence:
      'The drowned ferrymen of Zenda will certainly haunt the engineers who abandoned the old stone bridge. / The drowned ferrymen of Zenda will haunt the engineers who abandoned the old stone bridge.',
    bits: 66,
    bitsOfOne: 66,
    agrees: (likeness) =>
      isReworded(likeness) && likeness.share >= REWORDED_BY_ANOTHER && likeness.others().contents === 0,
  },
];

/** Quotes among which the bits of the rows hold back strangers. Of twice as many, twice as many are alike by chance, which a bit makes up for. */
const AMONG = 5_000;

/** Gives the row by which a quotation repeats one of so many known quotes; null where nothing says so. */
export function knownBy(likeness: Likeness, count: number): KnownRow | null {
  const isOne = likeness.speakers === 'same';
  const chance = Math.max(0, Math.log2(count / AMONG));
  const least = ({ bits, bitsOfOne }: KnownRow) => (isOne ? bitsOfOne : bits) + chance;
  const agreeing = KNOWN_ROWS.filter((row) => likeness.bits >= least(row) && row.agrees(likeness));
  if (agreeing.length === 0) return null;
  // Who repeats a commonplace repeats nobody; one speaker's is one.
  const evidence = isOne ? likeness.bits : likeness.ownBits();
  return agreeing.find((row) => evidence >= least(row)) ?? null;
}
