import { describe, expect, test } from 'vitest';
import { plainCitation } from '../../lib/cite/plain-citation.ts';
import { speakerLine } from '../../lib/cite/speaker-line.ts';
import { describedWords } from '../../lib/cite/words/described-words.ts';
import { nameList } from '../../lib/cite/words/name-list.ts';
import { tellingName } from '../../lib/cite/words/telling-name.ts';
import type { QuoteView } from '../../lib/holdings/quote-view.ts';
import type { ActorId, ArticleId, QuoteId } from '../../lib/model.ts';

const WANG = { id: 'wang-yi' as ActorId, name: 'Wang Yi' };
const CHINA = { id: 'china' as ActorId, name: 'China' };
const RUSSIA = { id: 'russia' as ActorId, name: 'Russia' };

const FRIENDSHIP: QuoteView = {
  id: 'ap:0-1' as QuoteId,
  kind: 'direct',
  text: 'The friendship between the two peoples is iron clad,',
  speakers: [WANG],
  stance: 'said',
  reporting: 'said:',
  namedAs: 'China’s top diplomat',
  describedAs: 'China’s top diplomat',
  by: 'name',
  antecedent: null,
  rules: [],
  corrected: null,
  note: null,
  role: 'Foreign Minister of China',
  date: '2022-03-07',
  source: 'Associated Press',
  article: 'ap' as ArticleId,
  title: null,
  address: null,
  fragment: null,
  kept: null,
};

const CITATIONS: readonly [name: string, quote: Partial<QuoteView>, expected: string][] = [
  [
    'direct: in quotation marks, without the comma of the reporting clause',
    {},
    'Wang Yi, Foreign Minister of China, described in the article as China’s top diplomat, said: “The friendship between the two peoples is iron clad” (Associated Press, reported on 7 March 2022)',
  ],
  [
    'a surname tells nothing that the name does not',
    { namedAs: 'Wang', describedAs: null, role: null },
    'Wang Yi said: “The friendship between the two peoples is iron clad” (Associated Press, reported on 7 March 2022)',
  ],
  [
    'mixed: only the marks of the article',
    {
      kind: 'mixed',
      text: 'China opposes any moves that “add fuel to the flames” in Ukraine',
      namedAs: 'Wang',
      describedAs: null,
    },
    'Wang Yi, Foreign Minister of China, said, partly quoted: China opposes any moves that “add fuel to the flames” in Ukraine (Associated Press, reported on 7 March 2022)',
  ],
  [
    'mixed: the comma inside the last mark goes, the mark stays',
    {
      kind: 'mixed',
      text: 'Russia Beijing’s “most important strategic partner,”',
      namedAs: null,
      describedAs: null,
    },
    'Wang Yi, Foreign Minister of China, said, partly quoted: Russia Beijing’s “most important strategic partner” (Associated Press, reported on 7 March 2022)',
  ],
  [
    'indirect: no quotation mark anywhere, undated stays undated',
    {
      kind: 'indirect',
      text: 'they would not allow themselves to be influenced by third parties',
      speakers: [CHINA, RUSSIA],
      namedAs: 'the parties',
      describedAs: 'the parties',
      role: null,
      date: null,
      source: 'The Geopost',
    },
    'China and Russia, described in the article as the parties, said, as reported and not verbatim: they would not allow themselves to be influenced by third parties (The Geopost, undated)',
  ],
  [
    'a denial keeps its verb, in marks',
    {
      text: 'stealing the bridge.',
      stance: 'denied',
      reporting: 'denied',
      namedAs: null,
      describedAs: null,
      role: null,
    },
    'Wang Yi denied “stealing the bridge.” (Associated Press, reported on 7 March 2022)',
  ],
  [
    'a denial keeps its verb, in the article’s words',
    {
      kind: 'indirect',
      text: 'it rained',
      stance: 'denied',
      reporting: 'denied that',
      namedAs: null,
      describedAs: null,
    },
    'Wang Yi, Foreign Minister of China, as reported and not verbatim: denied that it rained (Associated Press, reported on 7 March 2022)',
  ],
  [
    'no reporting words: a colon',
    { reporting: null, namedAs: null, describedAs: null, role: null },
    'Wang Yi: “The friendship between the two peoples is iron clad” (Associated Press, reported on 7 March 2022)',
  ],
  [
    'an inferred speaker is cited as such',
    { by: 'pronoun', namedAs: 'He', describedAs: null, role: null },
    'Wang Yi said: “The friendship between the two peoples is iron clad” (Associated Press, reported on 7 March 2022; speaker inferred from “he”)',
  ],
  [
    'the words that a speaker is inferred from are said once',
    { by: 'title', role: null },
    'Wang Yi said: “The friendship between the two peoples is iron clad” (Associated Press, reported on 7 March 2022; speaker inferred from “China’s top diplomat”)',
  ],
  [
    'a speaker who is not identified is cited by the article’s words',
    { speakers: [], namedAs: 'a spokesperson', describedAs: null, role: null },
    'a spokesperson said: “The friendship between the two peoples is iron clad” (Associated Press, reported on 7 March 2022)',
  ],
  [
    'what nothing is known of is said to be unknown',
    { speakers: [], namedAs: null, describedAs: null, role: null, source: null, date: null },
    'an unidentified speaker said: “The friendship between the two peoples is iron clad” (source not stated, undated)',
  ],
  [
    'a speaker whom the reporting words name stands there once',
    {
      kind: 'indirect',
      text: 'it rained',
      reporting: 'according to Wang Yi:',
      namedAs: null,
      describedAs: null,
    },
    'According to Wang Yi, Foreign Minister of China, as reported and not verbatim: it rained (Associated Press, reported on 7 March 2022)',
  ],
  [
    'a document that nobody is identified by stands there once',
    {
      ...{ kind: 'indirect', text: 'it rained', reporting: 'according to a copy of the plan:' },
      ...{ speakers: [], namedAs: 'a copy of the plan', describedAs: null, role: null },
    },
    'According to a copy of the plan, as reported and not verbatim: it rained (Associated Press, reported on 7 March 2022)',
  ],
  [
    'whose words a denial is stands there once, behind the denial',
    { text: 'stealing', reporting: 'denied by Wang', namedAs: 'Wang', describedAs: null, role: null },
    'Denied by Wang Yi: “stealing” (Associated Press, reported on 7 March 2022)',
  ],
  [
    'a headline and an address, where the index has them',
    { title: 'China: “Chief partner”', address: 'https://example.org/a', describedAs: null },
    'Wang Yi, Foreign Minister of China, said: “The friendship between the two peoples is iron clad” (“China: ‘Chief partner’”, Associated Press, reported on 7 March 2022, https://example.org/a)',
  ],
  [
    'a phrase that stands in marks as a whole is quoted, not partly',
    {
      ...{
        kind: 'mixed',
        text: '“strong mutual support,”',
        reporting: 'affirming',
        speakers: [CHINA, RUSSIA],
      },
      ...{ role: null, namedAs: null, describedAs: null },
    },
    'China and Russia affirming “strong mutual support” (Associated Press, reported on 7 March 2022)',
  ],
  [
    'a name is no description',
    {
      kind: 'indirect',
      text: 'it rained',
      speakers: [CHINA],
      role: null,
      namedAs: 'Beijing',
      describedAs: 'Beijing',
    },
    'China, named in the article as Beijing, said, as reported and not verbatim: it rained (Associated Press, reported on 7 March 2022)',
  ],
  [
    'marks within marks become single',
    { text: 'It is “iron clad”', namedAs: null, describedAs: null, role: null },
    'Wang Yi said: “It is ‘iron clad’” (Associated Press, reported on 7 March 2022)',
  ],
];

describe('a citation', () => {
  test.each(CITATIONS)('%s', (_, quote, expected) => {
    expect(plainCitation({ ...FRIENDSHIP, ...quote }, null)).toBe(expected);
  });
});

test.each([
  [[], ''],
  [['China'], 'China'],
  [['China', 'Russia'], 'China and Russia'],
  [['China', 'Russia', 'Iran'], 'China, Russia and Iran'],
])('%j are listed as "%s"', (names, expected) => {
  expect(nameList(names)).toBe(expected);
});

test('a speaker line names the actors before the words that named them', () => {
  expect(speakerLine(FRIENDSHIP)).toBe('Wang Yi');
});

test.each([
  ['name', 'China’s top diplomat', 'China’s top diplomat'],
  ['title', 'China’s top diplomat', null],
  ['title', 'the parties', null],
  ['name', null, null],
] as const)('found by %s, “%s” is told as %s beside the speaker', (by, described, expected) => {
  const namedAs = described?.replace('the', 'The') ?? null;
  expect(tellingName({ namedAs, describedAs: described, speakers: [WANG], by, antecedent: null })).toBe(
    expected,
  );
});

test.each([
  ['Beijing', 'named in the article as'],
  ['Beijing and Moscow', 'named in the article as'],
  ['the parties', 'described in the article as'],
  ['China’s top diplomat', 'described in the article as'],
])('%s is %s', (words, expected) => {
  expect(describedWords(words)).toBe(expected);
});
