import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cuesOf } from '../../../lib/english/cues.ts';
import { tokenisedText } from '../../../lib/english/tokenised-text.ts';
import { STANCES, type Stance } from '../../../lib/model.ts';
import { findQuotes } from '../../../lib/quotes/find-quotes.ts';
import { reportingOf } from '../../../lib/quotes/stances/reporting-of.ts';
import { STANCE_RULES } from '../../../lib/quotes/stances/stance-rules.ts';

/** Reads a sentence whose cue, and speaker before it, stand in brackets: "<Ann Lee> did not [deny] that". */
function read(marked: string): { stance: Stance; words: string | null } {
  const text = marked.replace(/[[\]<>]/g, '');
  const place = (open: string, close: string) => {
    const before = marked.slice(0, marked.indexOf(open)).replace(/[[\]<>]/g, '').length;
    const inside = marked.slice(marked.indexOf(open) + 1, marked.indexOf(close));
    return marked.includes(open) ? { start: before, end: before + inside.length } : null;
  };
  const quote = { start: text.length - 1, end: text.length, cue: place('[', ']'), speaker: place('<', '>') };
  const [found] = reportingOf(tokenisedText(text), [quote]);
  return {
    stance: found?.stance ?? 'said',
    words: found?.cue ? text.slice(found.cue.start, found.cue.end) : null,
  };
}

const WORDS: readonly [sentence: string, stance: Stance, words: string][] = [
  ['<Ann Lee> [said] it rained', 'said', 'said'],
  ['<Ann Lee> has [said] it rained', 'said', 'said'],
  ['<Ann Lee> [denied] that it rained', 'denied', 'denied'],
  ['<Ann Lee> has repeatedly [denied] that it rained', 'denied', 'denied'],
  ['<Ann Lee> did not [deny] that it rained', 'not-denied', 'did not deny'],
  ['<Ann Lee> didn’t [deny] that it rained', 'not-denied', 'didn’t deny'],
  ['<Ann Lee> does not [dispute] that it rained', 'not-denied', 'does not dispute'],
  ['<Ann Lee> has never [denied] that it rained', 'not-denied', 'has never denied'],
  ['<Ann Lee> never [promised] to mend it', 'withheld', 'never promised'],
  ['<Ann Lee> did not [say] it rained', 'withheld', 'did not say'],
  ['<Ann Lee> no longer [says] it rained', 'withheld', 'no longer says'],
  ['<Ann Lee> refused to [say] it rained', 'withheld', 'refused to say'],
  ['<Ann Lee> declined publicly to [say] it rained', 'withheld', 'declined publicly to say'],
  ['<Ann Lee> stopped short of [saying] it rained', 'withheld', 'stopped short of saying'],
  ['<Ann Lee> stopped just short of [saying] it rained', 'withheld', 'stopped just short of saying'],
  ['<Ann Lee> has yet to [say] it rained', 'withheld', 'has yet to say'],
  ['<Ann Lee> did not want to [say] it rained', 'withheld', 'did not want to say'],
  ['<Ann Lee> avoided [saying] it rained', 'withheld', 'avoided saying'],
  ['<Ann Lee> shied away from [saying] it rained', 'withheld', 'shied away from saying'],
  ['<Ann Lee> left without [saying] it rained', 'withheld', 'without saying'],
  ['<Ann Lee> [refused] “to mend it”', 'withheld', 'refused'],
  ['<Ann Lee> denied ever [saying] it rained', 'denied', 'denied ever saying'],
  ['<Ann Lee> denied having [said] it rained', 'denied', 'denied having said'],
  ['<Ann Lee> denied ever having [said] it rained', 'denied', 'denied ever having said'],
  ['<Ann Lee> never denied [saying] it rained', 'not-denied', 'never denied saying'],
  ['<Ann Lee> ruled out [saying] it rained', 'withheld', 'ruled out saying'],
  ['<Ann Lee> [ruled] out closing it', 'rejected', 'ruled'],
  ['<Ann Lee> regretted [saying] it rained', 'rejected', 'regretted saying'],
  ['<Ann Lee> has apologised for having [said] it rained', 'rejected', 'has apologised for having said'],
  ['<Ann Lee> never regretted [saying] it rained', 'said', 'never regretted saying'],
  ['<Ann Lee>, whom they denied, [said] it rained', 'said', 'said'],
  ['The one that they denied [said] it rained', 'said', 'said'],
  ['<Ann Lee> did not hesitate to [say] it rained', 'said', 'did not hesitate to say'],
  ['<Ann Lee> not only [said] it rained', 'said', 'said'],
  ['Neither <Ann Lee> nor Tom Reyes [said] it rained', 'withheld', 'Neither Ann Lee nor Tom Reyes said'],
  ['<Nobody> [denied] it rained', 'not-denied', 'Nobody denied'],
  ['Nor did <she> [say] it rained', 'withheld', 'Nor did she say'],
  ['Tom Reyes did not come. <Ann Lee> [said] it rained', 'said', 'said'],
  ['Tom Reyes did not come, and <Ann Lee> [said] it rained', 'said', 'said'],
  ['Those who did not, <Ann Lee> [said], were few', 'said', 'said'],
  ['<Ann Lee> [called on] Zenda to mend it', 'called-on', 'called on'],
  ['<Ann Lee> [called] it a keyhole', 'judged', 'called'],
  ['“It rained?” <Ann Lee> [doubted]', 'doubted', 'doubted'],
  ['“It rained?” <Ann Lee> [disputes]', 'doubted', 'disputes'],
];

test.each(WORDS)('%s: %s', (sentence, stance, words) => {
  expect(read(sentence)).toEqual({ stance, words });
});

describe.each(STANCE_RULES)('$name', ({ sentence, stance }) => {
  const [takes = '', leaves = ''] = sentence.split('. ');

  /** The cue is the last word of the lexicon in the marked part. */
  function stanceOf(half: string): Stance {
    const inner = /[[{](.+)[\]}]/.exec(half)?.[1] ?? '';
    const words = inner.split(' ');
    const at = Math.max(
      0,
      words.findLastIndex((word) => cuesOf(word).length > 0),
    );
    const marked = [...words.slice(0, at), `[${words.slice(at).join(' ')}]`].join(' ');
    return read(half.replace(/[[{].+[\]}]/, marked)).stance;
  }

  test('takes', () => expect(stanceOf(takes)).toBe(stance));
  test('leaves', () => expect(stanceOf(leaves)).not.toBe(stance));
});

test('the design prints the rows, in their order', () => {
  const design = readFileSync(join(import.meta.dirname, '../../../lib/quotes/DESIGN.md'), 'utf8');
  const printed = [...design.matchAll(/^\| `([\w-]+)` +\| `([\w-]+)` +\| (.+?) +\|$/gm)];
  expect(printed.map(([, name, stance, sentence]) => ({ name, stance, sentence }))).toEqual(
    STANCE_RULES.map(({ name, stance, sentence }) => ({ name, stance, sentence })),
  );
});

test('every stance but “said” has a row', () => {
  expect(new Set(STANCE_RULES.map(({ stance }) => stance))).toEqual(
    new Set(STANCES.filter((stance) => stance !== 'said')),
  );
});

const NESTED: readonly [text: string, ...reported: (readonly [stance: Stance, words: string | null])[]][] = [
  [
    'Ann Lee denied that Tom Reyes had said “The bridge is cracked.”',
    ['denied', 'denied'],
    ['denied', 'Ann Lee denied that Tom Reyes had said'],
  ],
  [
    'Ann Lee said that Tom Reyes had denied stealing “the whole bridge.”',
    ['said', 'said'],
    ['denied', 'denied'],
  ],
  [
    'Ann Lee denied a charge of “stealing the bridge” and said: “I was asleep.”',
    ['denied', 'denied'],
    ['said', 'said'],
  ],
];

test.each(NESTED)('what is quoted within: %s', (text, ...reported) => {
  const article = tokenisedText(text);
  const { quotes } = findQuotes(article);
  expect(
    reportingOf(article, quotes).map(({ stance, cue }) => [stance, cue && text.slice(cue.start, cue.end)]),
  ).toEqual(reported);
});
