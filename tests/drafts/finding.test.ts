import { expect, test } from 'vitest';
import { analyse } from '../../lib/article/analyse.ts';
import { curatedOf } from '../../lib/article/curated.ts';
import { quotationsIn } from '../../lib/article/quotations-in.ts';
import { checkDraft } from '../../lib/drafts/check-draft.ts';
import { countFindings, FINDINGS, findingOf } from '../../lib/drafts/finding.ts';
import { inMemoryHolding } from '../../lib/holdings/in-memory.ts';
import type { ArticleId } from '../../lib/model.ts';
import { viewKnown } from '../../lib/views/known-answer.ts';

const CURATED = curatedOf([]);

/** Checks a text against one article. */
function check(record: string, draft: string, onProgress = (_compared: number, _of: number) => {}) {
  const holding = inMemoryHolding('record', [analyse('a' as ArticleId, record, CURATED, '2024-05-01')], []);
  return checkDraft(draft, {
    quotationsIn: async (text) => quotationsIn(text, CURATED),
    known: (slice) =>
      viewKnown(
        holding,
        slice.map(({ text, speaker }) => ({ text, speaker, article: null })),
      ),
    signal: new AbortController().signal,
    onProgress,
  });
}

test.each(FINDINGS)('$name: $sentence', async ({ name, sentence }) => {
  const [record = '', draft = ''] = sentence.split(' / ');
  const [speaker, words] = record.split(': ');
  const quotations = await check(`${words?.replace(/\.”$/, ',”')} ${speaker} said.`, draft);
  expect(quotations.map(findingOf)).toEqual([name]);
});

test('the quotations of a draft come in its order, in slices, and are counted by what came of them', async () => {
  const draft = Array.from({ length: 50 }, (_, at) =>
    at % 10 === 0
      ? '“The old bridge over the Ruri will open in May,” Lee said.'
      : `“Ferry number ${at} never sank in all those years,” Tom Reyes said.`,
  ).join('\n\n');
  const told: string[] = [];
  const quotations = await check(
    '“The old bridge over the Ruri will open in May,” Ann Lee said.',
    draft,
    (compared, of) => told.push(`${compared} of ${of}`),
  );
  expect(quotations.map(({ start }) => start)).toEqual(
    [...draft.matchAll(/“/g)].map(({ index }) => index + 1),
  );
  expect(told).toEqual(['0 of 50', '20 of 50', '40 of 50']);
  expect(countFindings(quotations)).toEqual({
    'on-record': 5,
    reworded: 0,
    'other-speaker': 0,
    'not-on-record': 45,
  });
});

test('a check that is stopped gives nothing', async () => {
  const stop = new AbortController();
  const checked = checkDraft('“The bridge will open in May,” Ann Lee said.', {
    quotationsIn: async (text) => quotationsIn(text, CURATED),
    known: async (slice) => {
      stop.abort();
      return slice.map(() => ({ first: null, matches: [], origins: [] }));
    },
    signal: stop.signal,
    onProgress: () => {},
  });
  await expect(checked).rejects.toThrow('aborted');
});
