import { expect, test } from 'vitest';
import { reportingWords } from '../../../lib/holdings/passages/reporting-words.ts';
import type { Quote } from '../../../lib/model.ts';

/** In a text the cue stands in [brackets], the quote in {braces}, and the speaker in <angles>. */
const CASES: readonly [marked: string, reporting: string | null][] = [
  ['<Ann Lee> [denied] that {it rained}.', 'denied that'],
  ['<Ann Lee> [denied] “{stealing the bridge}.”', 'denied'],
  ['<Ann Lee> [did not deny] that {it rained}.', 'did not deny that'],
  [
    '<Ann Lee> [told] reporters in Zenda on Monday that {it rained}.',
    'told reporters in Zenda on Monday that',
  ],
  ['<Ann Lee> [told] reporters: “{It rained}.”', 'told reporters:'],
  ['<Ann Lee> [said], “{It rained}.”', 'said:'],
  ['<Ann Lee> [said] {it rained}.', 'said'],
  ['<Ann Lee> [agreed] to {“closely coordinate” it}.', 'agreed to'],
  ['<Ann Lee> [rejected] the idea that {it rained}.', 'rejected the idea that'],
  ['[Asked] by Tom Reyes whether {it rained}, <Ann Lee> laughed.', 'asked by Tom Reyes whether'],
  ['“{It rained},” <Ann Lee> [said].', 'said:'],
  ['“{It rained},” [said] <Ann Lee>.', 'said:'],
  ['“{It rained},” <Ann Lee> [told] reporters on Monday.', 'told reporters on Monday:'],
  ['“{It rained},” <Ann Lee> [told] me', 'told me:'],
  ['{It rained}, [according to] <Ann Lee>.', 'according to Ann Lee:'],
  ['[According to] <Ann Lee>, {it rained}.', 'according to Ann Lee:'],
  ['{It rained}, a claim <Ann Lee> [denied].', 'denied:'],
  ['[Said] <Ann Lee>: “{It rained}.”', 'said:'],
  ['<Ann Lee> [denied] that the bridge, “{cracked}” or “old”, fell', 'denied that the bridge:'],
  ['<Ann Lee> [denied] “theft” and “{arson}”', 'denied …'],
  [
    '<Ann Lee> [said] one two three four five six seven eight nine ten eleven twelve thirteen “{fell}”',
    'said …',
  ],
  ['[Ann Lee denied that <Tom Reyes> said] “{it rained}”', '(Ann Lee denied that Tom Reyes said)'],
  ['<Ann Lee>: “{It rained}.”', null],
];

/** The same, where the reader says who speaks: the article's words name somebody else, or nobody. */
const GIVEN: readonly [marked: string, reporting: string | null][] = [
  ['[Said] Ann Lee: “{It rained}.”', 'said …'],
  ['“{It rained},” [said] Ann Lee.', 'said:'],
  ['[According to] Ann Lee, {it rained}.', null],
  ['{It rained}, [according to] Ann Lee.', null],
  ['Ann Lee [denied] that {it rained}.', 'denied that'],
  ['Ann Lee [told] reporters: “{It rained}.”', 'told reporters:'],
  ['[Ann Lee denied that Tom Reyes said] “{it rained}”', '(Ann Lee denied that Tom Reyes said)'],
];

test.each(CASES)('%s: %s', (marked, reporting) => {
  expect(read(marked)).toBe(reporting);
});

test.each(GIVEN)('%s, by the reader’s word somebody’s else: %s', (marked, reporting) => {
  expect(read(marked, { by: 'reader' })).toBe(reporting);
  expect(read(marked, { by: null, corrected: { at: '', fields: ['speaker'] } })).toBe(reporting);
});

function read(marked: string, more: Partial<Quote> = {}): string | null {
  const span = (open: string, close: string) => {
    if (!marked.includes(open)) return null;
    const start = marked.slice(0, marked.indexOf(open)).replace(/[[\]{}<>]/g, '').length;
    const words = marked.slice(marked.indexOf(open) + 1, marked.indexOf(close)).replace(/[<>]/g, '');
    return { start, end: start + words.length };
  };
  const quote = { ...span('{', '}')!, cue: span('[', ']'), speaker: span('<', '>'), ...more };
  return reportingWords(marked.replace(/[[\]{}<>]/g, ''), quote);
}
