import type { Stance } from '../../model.ts';
import type { CuePolarity } from './cue-polarity.ts';

/** Holds what decides a stance: the verb's own by the lexicon, and what its group makes of it. */
export interface StanceCase {
  readonly verb: Stance;
  readonly negated: boolean;
  readonly act: CuePolarity['act'];
}

/** Decides a stance. In `sentence` the rule takes what stands in [brackets] and leaves what stands in {braces}. */
interface StanceRule {
  readonly name: string;
  readonly sentence: string;
  readonly stance: Stance;
  readonly agrees: (found: StanceCase) => boolean;
}

/** Verbs whose contrary leaves the words standing. */
const AGAINST: ReadonlySet<Stance> = new Set<Stance>(['denied', 'doubted', 'rejected', 'withheld']);

const byVerb = (stance: Stance): Omit<StanceRule, 'sentence'> => ({
  name: `${stance}-by-its-verb`,
  stance,
  agrees: ({ verb }) => verb === stance,
});

/** Says what a speaker did with the words. The first row that agrees decides; where none does they were said. */
export const STANCE_RULES: readonly StanceRule[] = [
  {
    name: 'act-that-is-denied',
    sentence: 'Ann Lee [denied ever saying] that it rained. Tom Reyes {said} that it rained.',
    stance: 'denied',
    agrees: ({ act, negated }) => act === 'denied' && !negated,
  },
  {
    name: 'act-that-is-taken-back',
    sentence:
      'Ann Lee [apologised for saying] that it rained. Tom Reyes {finished by saying} that it rained.',
    stance: 'rejected',
    agrees: ({ act, negated }) => act === 'taken-back' && !negated,
  },
  {
    name: 'denial-that-is-not-made',
    sentence: 'Ann Lee [did not deny] that it rained. Tom Reyes {denied} that it rained.',
    stance: 'not-denied',
    agrees: ({ verb, act, negated }) => negated && (act === 'denied' || AGAINST.has(verb)),
  },
  {
    name: 'act-that-is-not-done',
    sentence: 'Ann Lee [stopped short of saying] it rained. Tom Reyes {did not hesitate to say} it rained.',
    stance: 'withheld',
    agrees: ({ act, negated }) => negated && act !== 'taken-back',
  },
  { ...byVerb('asked'), sentence: 'Ann Lee [asked] whether it rained. Tom Reyes {answered} that it rained.' },
  { ...byVerb('denied'), sentence: 'Ann Lee [denied] that it rained. Tom Reyes {admitted} that it rained.' },
  {
    ...byVerb('doubted'),
    sentence: 'Ann Lee [disputed] that it rained. Tom Reyes {insisted} that it rained.',
  },
  {
    ...byVerb('rejected'),
    sentence: 'Ann Lee [opposed] “closing the bridge”. Tom Reyes {explained} “closing the bridge”.',
  },
  {
    ...byVerb('withheld'),
    sentence: 'Ann Lee [refused] “to close the bridge”. Tom Reyes {wrote} “to close the bridge”.',
  },
  {
    ...byVerb('supported'),
    sentence: 'Ann Lee [welcomed] “the new bridge”. Tom Reyes {mentioned} “the new bridge”.',
  },
  {
    ...byVerb('agreed'),
    sentence: 'Ann Lee [agreed] to “work closely”. Tom Reyes {argued} to “work closely”.',
  },
  { ...byVerb('judged'), sentence: 'Ann Lee [called] it “a keyhole”. Tom Reyes {noted} it “a keyhole”.' },
  { ...byVerb('promised'), sentence: 'Ann Lee [promised] to mend it. Tom Reyes {said} to mend it.' },
  {
    ...byVerb('called-on'),
    sentence: 'Ann Lee [called on] Zenda to mend it. Tom Reyes {reminded} Zenda to mend it.',
  },
];
