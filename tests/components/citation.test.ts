import { describe, expect, test } from 'vitest';
import { citation, speakerLine } from '../../components/citation.ts';
import { nameList } from '../../components/name-list.ts';
import { tellingName } from '../../components/telling-name.ts';
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
  by: 'name',
  antecedent: null,
  rules: [],
  role: 'Foreign Minister',
  date: '2022-03-07',
  source: 'Associated Press',
  article: 'ap' as ArticleId,
  title: 'China calls Russia its chief partner',
};

const CITATIONS: readonly [name: string, quote: Partial<QuoteView>, expected: string][] = [
  [
    'direct: in quotation marks, without the comma of the reporting clause',
    {},
    'Wang Yi, Foreign Minister, named as China’s top diplomat, said: “The friendship between the two peoples is iron clad” (Associated Press, 7 March 2022)',
  ],
  [
    'a surname tells nothing that the name does not',
    { namedAs: 'Wang', role: null },
    'Wang Yi said: “The friendship between the two peoples is iron clad” (Associated Press, 7 March 2022)',
  ],
  [
    'mixed: only the marks of the article',
    {
      kind: 'mixed',
      text: 'China opposes any moves that “add fuel to the flames” in Ukraine',
      namedAs: 'Wang',
    },
    'Wang Yi, Foreign Minister, said, partly quoted: China opposes any moves that “add fuel to the flames” in Ukraine (Associated Press, 7 March 2022)',
  ],
  [
    'mixed: the comma inside the last mark goes, the mark stays',
    { kind: 'mixed', text: 'Russia Beijing’s “most important strategic partner,”', namedAs: null },
    'Wang Yi, Foreign Minister, said, partly quoted: Russia Beijing’s “most important strategic partner” (Associated Press, 7 March 2022)',
  ],
  [
    'indirect: no quotation mark anywhere, undated stays undated',
    {
      kind: 'indirect',
      text: 'they would not allow themselves to be influenced by third parties',
      speakers: [CHINA, RUSSIA],
      namedAs: 'the parties',
      role: null,
      date: null,
      source: 'The Geopost',
    },
    'China and Russia, named as the parties, said, as reported and not verbatim: they would not allow themselves to be influenced by third parties (The Geopost, undated)',
  ],
  [
    'a denial keeps its verb, in marks',
    { text: 'stealing the bridge.', stance: 'denied', reporting: 'denied', namedAs: null, role: null },
    'Wang Yi denied “stealing the bridge.” (Associated Press, 7 March 2022)',
  ],
  [
    'a denial keeps its verb, in the article’s words',
    { kind: 'indirect', text: 'it rained', stance: 'denied', reporting: 'denied that', namedAs: null },
    'Wang Yi, Foreign Minister, as reported and not verbatim: denied that it rained (Associated Press, 7 March 2022)',
  ],
  [
    'no reporting words: a colon',
    { reporting: null, namedAs: null, role: null },
    'Wang Yi: “The friendship between the two peoples is iron clad” (Associated Press, 7 March 2022)',
  ],
  [
    'an inferred speaker is cited as such',
    { by: 'pronoun', namedAs: 'He', role: null },
    'Wang Yi said: “The friendship between the two peoples is iron clad” (Associated Press, 7 March 2022; speaker inferred from “he”)',
  ],
  [
    'the words that a speaker is inferred from are said once',
    { by: 'title', role: null },
    'Wang Yi said: “The friendship between the two peoples is iron clad” (Associated Press, 7 March 2022; speaker inferred from “China’s top diplomat”)',
  ],
  [
    'a speaker who is not identified is cited by the article’s words',
    { speakers: [], namedAs: 'a spokesperson', role: null },
    'a spokesperson said: “The friendship between the two peoples is iron clad” (Associated Press, 7 March 2022)',
  ],
  [
    'what nothing is known of is said to be unknown',
    { speakers: [], namedAs: null, role: null, source: null, date: null },
    'a speaker the article does not name said: “The friendship between the two peoples is iron clad” (source not stated, undated)',
  ],
  [
    'marks within marks become single',
    { text: 'It is “iron clad”', namedAs: null, role: null },
    'Wang Yi said: “It is ‘iron clad’” (Associated Press, 7 March 2022)',
  ],
];

describe('a citation', () => {
  test.each(CITATIONS)('%s', (_, quote, expected) => {
    expect(citation({ ...FRIENDSHIP, ...quote })).toBe(expected);
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
  ['China’s top diplomat', [WANG], 'China’s top diplomat'],
  ['Beijing', [CHINA], 'Beijing'],
  ['the parties', [CHINA, RUSSIA], 'the parties'],
  ['China’s Foreign Minister', [WANG], 'China’s Foreign Minister'],
  ['China and Russia', [CHINA, RUSSIA], null],
  ['Wang', [WANG], null],
  ['He', [WANG], null],
  ['they', [CHINA, RUSSIA], null],
  [null, [WANG], null],
])('"%s" for %j tells %s', (namedAs, speakers, expected) => {
  expect(tellingName({ namedAs, speakers, by: 'name', antecedent: null })).toBe(expected);
});
