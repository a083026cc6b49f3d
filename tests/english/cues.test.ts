import { expect, test } from 'vitest';
import { type Cue, cuesOf } from '../../lib/english/cues.ts';

const forms: [word: string, verb: string, grammar: Cue['grammar'], form: Cue['form']][] = [
  ['said', 'say', 'say', 'past'],
  ['says', 'say', 'say', 'present'],
  ['saying', 'say', 'say', 'participle'],
  ['say', 'say', 'say', 'base'],
  ['told', 'tell', 'tell', 'past'],
  ['asks', 'ask', 'ask', 'present'],
  ['wrote', 'write', 'say', 'past'],
  ['tweeted', 'tweet', 'say', 'past'],
  ['tweeting', 'tweet', 'say', 'participle'],
  ['denied', 'deny', 'say', 'past'],
  ['denies', 'deny', 'say', 'present'],
  ['admitted', 'admit', 'say', 'past'],
  ['admitting', 'admit', 'say', 'participle'],
  ['stresses', 'stress', 'say', 'present'],
  ['emphasised', 'emphasise', 'say', 'past'],
  ['pointed', 'point out', 'say', 'past'],
  ['joked', 'joke', 'say', 'past'],
  ['quipped', 'quip', 'say', 'past'],
  ['continued', 'continue', 'speak', 'past'],
  ['replies', 'reply', 'speak', 'present'],
  ['called', 'call', 'judge', 'past'],
  ['dubbed', 'dub', 'judge', 'past'],
  ['accused', 'accuse', 'judge', 'past'],
  ['pledged', 'pledge', 'pledge', 'past'],
  ['vowing', 'vow', 'pledge', 'participle'],
  ['urges', 'urge', 'pledge', 'present'],
  ['endorsed', 'endorse', 'stance', 'past'],
  ['cast', 'cast', 'stance', 'past'],
  ['framed', 'frame', 'stance', 'past'],
];

test.each(forms)('%s is a form of %s (%s, %s)', (word, verb, grammar, form) => {
  expect(cuesOf(word)).toContainEqual(expect.objectContaining({ verb, grammar, form }));
});

test.each(['bridge', 'walked', 'sayed', 'telled', 'the', ''])('“%s” reports nothing', (word) => {
  expect(cuesOf(word)).toEqual([]);
});

const nouns: [word: string, nounLike: boolean][] = [
  ['claims', true],
  ['report', true],
  ['states', true],
  ['claimed', false],
  ['says', false],
];

test.each(nouns)('%s may be a noun: %s', (word, nounLike) => {
  expect(cuesOf(word).every((cue) => cue.nounLike === nounLike)).toBe(true);
});
