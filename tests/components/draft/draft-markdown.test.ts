import { expect, test } from 'vitest';
import { draftMarkdown } from '../../../components/draft/draft-markdown.ts';
import { analyse } from '../../../lib/article/analyse.ts';
import { curatedOf } from '../../../lib/article/curated.ts';
import { quotationsIn } from '../../../lib/article/quotations-in.ts';
import { checkDraft } from '../../../lib/drafts/check-draft.ts';
import { draftText } from '../../../lib/drafts/draft-text.ts';
import { inMemoryHolding } from '../../../lib/holdings/in-memory.ts';
import type { ArticleId } from '../../../lib/model.ts';
import { viewKnown } from '../../../lib/views/known-answer.ts';

const CURATED = curatedOf([]);
const ARTICLE = `Bridge to open

ZENDA, 1 May 2024 (Zenda Herald) - Ann Lee, the mayor of Zenda, spoke on Monday.

“The bridge over the Ruri will open in the first week of May,” Lee told reporters.`;

const DRAFT = `“The bridge over the Ruri will open in the last week of May,” Ann Lee said.

“The *ferry* never sank in the whole of my long life,” Otto Varga said.`;

async function checked(written: string, more = {}) {
  const holding = inMemoryHolding('record', [analyse('a' as ArticleId, ARTICLE, CURATED)], []);
  const draft = draftText(written);
  const quotations = await checkDraft(draft.text, {
    quotationsIn: async (text) => quotationsIn(text, CURATED),
    known: (slice) =>
      viewKnown(
        holding,
        slice.map(({ text, speaker }) => ({ text, speaker, article: null })),
      ),
    signal: new AbortController().signal,
    onProgress: () => {},
  });
  return { ...draft, quotations, progress: null, ...more };
}

test('the list is written with what is on record of each quotation, as it is cited', async () => {
  expect(draftMarkdown(await checked(DRAFT), { articles: 14, today: '2026-11-28' })).toBe(
    `2 quotations, compared with your 14 articles and those that came with On Record. 28 November 2026.

1. Paragraph 1, Ann Lee: “The bridge over the Ruri will open in the last week of May,”

   **Worded differently on 1 May 2024 (Zenda Herald)**

   > Ann Lee, mayor of Zenda, told reporters: “The bridge over the Ruri will open in the first week of May”
   >
   > — “Bridge to open”, *Zenda Herald*, reported on 1 May 2024, accessed on 28 November 2026

2. Paragraph 2, Otto Varga: “The \\*ferry\\* never sank in the whole of my long life,”

   Not in your 14 articles.`,
  );
});

test('what was not looked at is said', async () => {
  const draft = await checked(DRAFT, { left: 28_000, progress: { read: 120, of: 14_000 } });
  const text = draftMarkdown(draft, { articles: 14_000, today: '2026-11-28' });
  expect(text).toContain('its last 28,000 characters were left out');
  expect(text).toContain('So far 120 of your 14,000 articles were looked through.');
});
