import { expect, test } from 'vitest';
import type { ArticleReading } from '../../../lib/library/derive/article-reading.ts';
import { type OwnQuote, placeOfWords, withOwnQuotes } from '../../../lib/library/derive/own-quotes.ts';
import type { ActorId, Quote } from '../../../lib/model.ts';

const TEXT = 'Ann Lee said “the dam holds”. Tom Reyes thought the dam would break. The dam holds, they say.';
const ANN = 'a#ann-lee' as ActorId;
const TOM = 'a#tom-reyes' as ActorId;

function quote(words: string, speaker: ActorId): Quote {
  const start = TEXT.indexOf(words);
  return {
    ...{ start, end: start + words.length, kind: 'direct', speaker: null, speakers: [speaker], cue: null },
    ...{ stance: 'said', by: 'name', antecedent: null, rules: [] },
  };
}

const READING: ArticleReading = {
  ...{ engine: 1, notRead: null, opening: '', mentions: [], roles: [] },
  quotes: [quote('the dam holds', ANN)],
  discovered: [
    {
      id: ANN,
      name: 'Ann Lee',
      kind: 'person',
      aliases: ['Ann Lee'],
      short: ['Lee'],
      seats: [],
      origin: 'discovered',
    },
  ],
};

function own(words: string, id: ActorId, from = 0): OwnQuote {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length, words, speaker: { id, name: 'Tom Reyes', kind: 'person' } };
}

test('the reader’s quote stands among the others, as theirs; a speaker whom nobody found is one of the article', () => {
  const merged = withOwnQuotes(TEXT, READING, [own('the dam would break', TOM)]);
  expect(merged.quotes.map(({ speakers, by, kind, rules }) => [speakers, by, kind, rules])).toEqual([
    [[ANN], 'name', 'direct', []],
    [[TOM], 'reader', 'indirect', ['kept-by-reader']],
  ]);
  expect(merged.discovered.map(({ id }) => id)).toEqual([ANN, TOM]);
  expect(withOwnQuotes(TEXT, READING, [])).toBe(READING);
});

test('it wins over what an engine read in the same words, and is direct in quotation marks', () => {
  const merged = withOwnQuotes(TEXT, READING, [own('the dam holds', TOM)]);
  expect(merged.quotes).toMatchObject([{ speakers: [TOM], kind: 'direct', by: 'reader' }]);
});

const DENIED = 'Ann Lee denied that the dam was cracked. Tom Reyes said it rained.';
const spanOf = (words: string) => {
  const start = DENIED.indexOf(words);
  return { start, end: start + words.length };
};

test.each([
  ['the same words', 'the dam was cracked', 'denied', 'denied that'],
  ['some of them', 'the dam', 'denied', 'denied that'],
  ['words that reach beyond', 'the dam was cracked. Tom Reyes', 'denied', 'denied that'],
  ['words that hold the denial themselves', 'Ann Lee denied that the dam was cracked', 'said', null],
  ['words beside it', 'it rained', 'said', null],
])('a denial is not lost where the reader marks %s', (_, words, stance, cue) => {
  const read: Quote = {
    ...{ ...spanOf('the dam was cracked'), kind: 'indirect', speaker: null, speakers: [ANN] },
    ...{ cue: spanOf('denied that'), stance: 'denied', by: 'name', antecedent: null, rules: [] },
  };
  const speaker = { id: TOM, name: 'Tom Reyes', kind: 'person' } as const;
  const one = { ...spanOf(words), words, speaker };
  const kept = withOwnQuotes(DENIED, { ...READING, quotes: [read] }, [one]).quotes.find(
    ({ by }) => by === 'reader',
  );
  expect(kept?.stance).toBe(stance);
  expect(kept?.cue ?? null).toEqual(cue === null ? null : spanOf(cue));
});

test('a curated speaker is nobody whom the article discovered', () => {
  const merged = withOwnQuotes(TEXT, READING, [own('they say', 'ann-curated' as ActorId)]);
  expect(merged.discovered).toHaveLength(1);
});

test.each([
  ['where they stood', 'the dam', TEXT.indexOf('the dam'), TEXT.indexOf('the dam')],
  ['nearest behind', 'the dam', TEXT.indexOf('the dam') - 5, TEXT.indexOf('the dam')],
  ['nearest before', 'Ann Lee', 40, 0],
  ['nowhere', 'the bridge', 4, null],
])('words are found again %s', (_, words, start, found) => {
  expect(placeOfWords(TEXT, { start, words })?.start ?? null).toBe(found);
});
