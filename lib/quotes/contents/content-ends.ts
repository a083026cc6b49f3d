import {
  contrasts,
  explaining,
  markedWords,
  sayings,
  stretches,
  writersAdjuncts,
} from '../../english/content-words.ts';
import { cuesOf } from '../../english/cues.ts';
import type { Item } from '../sentences/item.ts';
import { isPronoun } from '../sentences/noun-phrase.ts';
import { isClauseAt, isPlainPast, isPredicate } from './clause-at.ts';
import type { ContentEnd } from './ending.ts';
import { coordinatesCue, goesOnSaying, othersSay, reportsBehind, saysToo } from './further-cue.ts';
import { inRelative, opensSubordinate } from './in-relative.ts';
import { addsNoun, furtherParticiple, isBackshifted, reportsAgain, saidNoMore } from './said-no-more.ts';

const wordAt = (items: readonly Item[], at: number): string => items[at]?.lower ?? '';

/** Lists what ends reported words before their sentence does, in the order in which the rows are asked. */
export const CONTENT_ENDS: readonly ContentEnd[] = [
  {
    name: 'semicolon',
    sentence: 'Ann Lee said {the bridge was safe}; the mayor was away.',
    asked: 'anywhere',
    agrees: ({ items, at }) => wordAt(items, at) === ';',
  },
  {
    name: 'according-to',
    sentence: '{Ann Lee said {the bridge was safe}}, according to Tom Reyes.',
    asked: 'anywhere',
    agrees: ({ items, at }) => wordAt(items, at) === 'according' && wordAt(items, at + 1) === 'to',
  },
  {
    name: 'further-cue',
    sentence: 'Ann Lee said {the bridge would open} and warned that {it was old}.',
    asked: 'anywhere',
    agrees: (one) => /^(?:and|but)$/.test(wordAt(one.items, one.at)) && coordinatesCue(one),
  },
  {
    name: 'and-says',
    sentence: 'Ann Lee calls {the bridge ‘a danger’} and says {it will fall}.',
    asked: 'anywhere',
    agrees: (one) => wordAt(one.items, one.at) === 'and' && saysToo(one),
  },
  {
    name: 'colon-behind-marks',
    sentence: 'Ann Lee conceded that {“the bridge was not ideal”}: it is made of cheese.',
    asked: 'anywhere',
    agrees: ({ items, at, from }) =>
      wordAt(items, at) === ':' && at === from + 1 && items[from]?.shape === 'quote',
  },
  {
    name: 'further-participle',
    sentence: 'Ann Lee left, calling {it “a danger”} and urging {the mayor to close it}.',
    asked: 'anywhere',
    agrees: furtherParticiple,
  },
  {
    name: 'reports-again',
    sentence: 'Ann Lee said {the bridge was safe} and she accused {the mayor of “theft”}.',
    asked: 'anywhere',
    agrees: reportsAgain,
  },
  {
    name: 'said-no-more',
    sentence: 'Ann Lee said {the bridge was safe}, but did not say why.',
    asked: 'anywhere',
    agrees: saidNoMore,
  },
  {
    name: 'did-instead',
    sentence: 'The town has pledged to {cut its “debt”} but stopped short of a tax.',
    asked: 'anywhere',
    agrees: ({ items, at, cue }) =>
      cue?.grammar === 'pledge' &&
      wordAt(items, at) === 'but' &&
      items[at + 1]?.classes === 0 &&
      wordAt(items, at + 1).endsWith('ed'),
  },
  {
    // "pledged to go | after talks in Zenda ended": when it was pledged.
    name: 'pledged-after',
    sentence: 'Ann Lee pledged to {mend the bridge} after a meeting ended in Zenda.',
    asked: 'anywhere',
    agrees: ({ items, at, to, cue }) =>
      cue?.grammar === 'pledge' &&
      writersAdjuncts.has(wordAt(items, at)) &&
      (isClauseAt(items, at + 1, to) || /^(?:amid|despite)$/.test(wordAt(items, at))),
  },
  {
    // What is judged ends with its marks; other words go on behind them, unless a comma stands there.
    name: 'adjunct-behind-marks',
    sentence: 'Ann Lee called {the bridge “an old friend,”} amid its refusal to stand still.',
    asked: 'anywhere',
    agrees: ({ items, at, cue }) =>
      writersAdjuncts.has(wordAt(items, at)) &&
      isBehindMarks(items, at, cue?.grammar === 'judge' || cue?.grammar === 'stance'),
  },
  {
    name: 'but-behind-marks',
    sentence: 'Ann Lee said {the bridge “will open wider,”} but she offered no date.',
    asked: 'at-break',
    agrees: ({ items, at }) =>
      items[at]?.shape === 'quote' &&
      wordAt(items, at + 1) === 'but' &&
      isPronoun(items[at + 2]) &&
      isPlainPast(items, at + 2),
  },
  {
    name: 'but-behind-dash',
    sentence: 'Ann Lee called {Tom Reyes “a friend”} – but that was later.',
    asked: 'at-break',
    agrees: ({ items, at }) =>
      wordAt(items, at + 1) === 'but' &&
      items[at]?.shape === 'mark' &&
      wordAt(items, at) !== ',' &&
      items[at - 1]?.shape === 'quote',
  },
  {
    name: 'dash-a',
    sentence: 'Ann Lee said {the bridge was safe} — a surprise to those who had seen it.',
    asked: 'at-break',
    agrees: addsNoun,
  },
  {
    name: 'but-somebody-did',
    sentence: 'Ann Lee said {the mayor had not come}, but she praised the town.',
    asked: 'at-break',
    agrees: ({ items, at, from, to, cue }) =>
      cue?.form === 'past' &&
      /^(?:and|but)$/.test(wordAt(items, at + 1)) &&
      isClauseAt(items, at + 2, to) &&
      isPlainPast(items, at + 2) &&
      isBackshifted(items, from, at),
  },
  {
    name: 'however',
    sentence: 'Ann Lee said {the bridge was safe}, however it fell.',
    asked: 'at-break',
    agrees: ({ items, at }) => wordAt(items, at + 1) === 'however',
  },
  {
    name: 'adding',
    sentence: 'Ann Lee said {the bridge was safe}, adding that {it would open in May}.',
    asked: 'at-break',
    agrees: ({ items, at }) =>
      items[at + 1]?.shape === 'lower' &&
      cuesOf(wordAt(items, at + 1)).some(
        ({ form, grammar }) => form === 'participle' && /^(?:say|tell|judge)$/.test(grammar),
      ),
  },
  {
    name: 'referring-to',
    sentence: 'Ann Lee said {the bridge was “safe,”} alluding to the tests.',
    asked: 'at-break',
    agrees: ({ items, at }) => items[at + 1]?.shape === 'lower' && explaining.has(wordAt(items, at + 1)),
  },
  {
    name: 'a-claim',
    sentence: 'Ann Lee said {the bridge was safe}, a bold claim that nobody shared.',
    asked: 'at-break',
    agrees: ({ items, at }) => namesSaying(items, at + 1),
  },
  {
    name: 'days-after',
    sentence: 'Ann Lee denied {closing the bridge}, days after Tom Reyes had opened it.',
    asked: 'at-break',
    agrees: ({ items, at }) =>
      stretches.has(wordAt(items, at + 1)) && /^(?:after|before)$/.test(wordAt(items, at + 2)),
  },
  {
    name: 'in-the-latest',
    sentence:
      'Ann Lee said {the bridge could “close for ever” in May}, in the latest of a series of warnings.',
    asked: 'at-break',
    agrees: ({ items, at }) =>
      wordAt(items, at + 1) === 'in' && wordAt(items, at + 2) === 'the' && wordAt(items, at + 3) === 'latest',
  },
  {
    name: 'goes-on-saying',
    sentence: 'Ann Lee, welcoming her guest, said that {“the bridge is safe” and new}.',
    asked: 'at-break',
    agrees: goesOnSaying,
  },
  {
    name: 'and-i',
    sentence: 'Ann Lee said {the bridge was safe}, and I think she was right.',
    asked: 'at-break',
    agrees: ({ items, at }) =>
      /^(?:and|but)$/.test(wordAt(items, at + 1)) && /^i(?:'|$)/.test(wordAt(items, at + 2)),
  },
  {
    name: 'others-say',
    sentence: 'Ann Lee said {the bridge was safe}, but Tom Reyes said {it would fall}.',
    asked: 'at-break',
    agrees: othersSay,
  },
  {
    name: 'and-said',
    sentence: 'Ann Lee said {he praised Tom Reyes}, but cautioned against it.',
    asked: 'at-break',
    agrees: ({ items, at }) =>
      contrasts.has(wordAt(items, at + 1)) &&
      cuesOf(wordAt(items, at + 2)).some(
        ({ grammar, form }) => (grammar === 'say' || grammar === 'judge') && form === 'past',
      ),
  },
  {
    name: 'while-others-say',
    sentence: 'Ann Lee said {the bridge was safe}, while Tom Reyes, who built it, said {it would fall}.',
    asked: 'at-break',
    agrees: ({ items, at, to }) => wordAt(items, at + 1) === 'while' && reportsBehind(items, at + 2, to),
  },
  {
    name: 'main-clause',
    sentence: 'While Ann Lee said that {the bridge was safe}, it fell in May.',
    asked: 'at-break',
    agrees: ({ items, at, from, to, cue }) =>
      cue !== null && opensSubordinate(items, from) && isClauseAt(items, at + 1, to),
  },
  {
    name: 'main-predicate',
    sentence: 'Ann Lee, who said {the bridge was safe}, left in May.',
    asked: 'at-break',
    agrees: ({ items, at, from, cue }) =>
      cue !== null && inRelative(items, from) && isPredicate(items, at + 1),
  },
  {
    // A name with a verb of its own in the plain past is no longer what was said.
    name: 'and-somebody-did',
    sentence: 'Ann Lee said {it is “old,” for instance}, and Tom Reyes vowed {to “bomb” it}.',
    asked: 'at-break',
    agrees: ({ items, at, to }) =>
      wordAt(items, at + 1) === 'and' &&
      items[at + 2]?.shape !== 'lower' &&
      isClauseAt(items, at + 2, to) &&
      isPlainPast(items, at + 2),
  },
  {
    // An object ends where another subject has a verb of its own.
    name: 'object-ends',
    sentence: 'Ann Lee praised {the “old” bridge}, and the mayor was away.',
    asked: 'at-break',
    agrees: ({ items, at, to, cue }) =>
      cue !== null &&
      /^(?:judge|stance|pledge)$/.test(cue.grammar) &&
      /^(?:and|but)$/.test(wordAt(items, at + 1)) &&
      isClauseAt(items, at + 2, to),
  },
];

/** Tells whether marks close before an item, with a comma unless they close a verdict. */
function isBehindMarks(items: readonly Item[], at: number, isVerdict: boolean): boolean {
  const before = items[at - 1];
  if (before?.shape === 'quote') return before.comma === true || isVerdict;
  return before?.lower === ',' && items[at - 2]?.shape === 'quote';
}

/** Tells whether the writer gives what was said a name: "a charge", "the bold claim", but no "charge of". */
function namesSaying(items: readonly Item[], at: number): boolean {
  if (!/^(?:an?|the)$/.test(wordAt(items, at))) return false;
  const isDescribed = items[at + 1]?.shape === 'lower' && sayings.has(wordAt(items, at + 2));
  const noun = isDescribed ? at + 2 : at + 1;
  // "“safe,” a phrase that": of words in marks more can be said.
  if (isBehindMarks(items, at, false) && markedWords.has(wordAt(items, at + 1))) return true;
  return (
    items[noun]?.shape === 'lower' && sayings.has(wordAt(items, noun)) && wordAt(items, noun + 1) !== 'of'
  );
}
