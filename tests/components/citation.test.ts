import { describe, expect, test } from 'vitest';
import { citation, nameList, speakerLine } from '../../components/citation.ts';
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
  namedAs: 'China’s top diplomat',
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
    '“The friendship between the two peoples is iron clad” — Wang Yi, Foreign Minister, named as China’s top diplomat (Associated Press, 7 March 2022)',
  ],
  [
    'a surname tells nothing that the name does not',
    { namedAs: 'Wang', role: null },
    '“The friendship between the two peoples is iron clad” — Wang Yi (Associated Press, 7 March 2022)',
  ],
  [
    'mixed: only the marks of the article',
    {
      kind: 'mixed',
      text: 'China opposes any moves that “add fuel to the flames” in Ukraine',
      namedAs: 'Wang',
    },
    'Wang Yi, Foreign Minister, partly quoted: China opposes any moves that “add fuel to the flames” in Ukraine (Associated Press, 7 March 2022)',
  ],
  [
    'mixed: the comma inside the last mark goes, the mark stays',
    { kind: 'mixed', text: 'Russia Beijing’s “most important strategic partner,”', namedAs: null },
    'Wang Yi, Foreign Minister, partly quoted: Russia Beijing’s “most important strategic partner” (Associated Press, 7 March 2022)',
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
    'China and Russia, named as the parties, as reported and not verbatim: they would not allow themselves to be influenced by third parties (The Geopost, undated)',
  ],
  [
    'a speaker who is not identified is cited by the article’s words',
    { speakers: [], namedAs: 'a spokesperson', role: null },
    '“The friendship between the two peoples is iron clad” — a spokesperson (Associated Press, 7 March 2022)',
  ],
  [
    'what nothing is known of is said to be unknown',
    { speakers: [], namedAs: null, role: null, source: null, date: null },
    '“The friendship between the two peoples is iron clad” — a speaker the article does not name (source not stated, undated)',
  ],
  [
    'marks within marks become single',
    { text: 'It is “iron clad”', namedAs: null, role: null },
    '“It is ‘iron clad’” — Wang Yi (Associated Press, 7 March 2022)',
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
  expect(tellingName({ namedAs, speakers })).toBe(expected);
});
