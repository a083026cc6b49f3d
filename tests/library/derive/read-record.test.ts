import { expect, test } from 'vitest';
import type { Curated } from '../../../lib/article/curated.ts';
import { knownEverywhere } from '../../../lib/library/derive/known-everywhere.ts';
import { articleByItself } from '../../../lib/library/store/stored-article.ts';
import { summariseKept } from '../../../lib/library/store/view-kept.ts';
import { keptLibrary, requestOf } from '../decide/kept-library.ts';

const DAM = 'Mayor Ann Lee said the dam would hold. “We looked at it,” Lee said.';

/** Makes any engine fail that looks at it. */
const BROKEN = new Proxy({} as Curated, {
  get() {
    throw new Error('a mistake of ours');
  },
});

test('an article in which the engine fails is kept, and says that its quotes could not be read', async () => {
  const library = keptLibrary([], { ...knownEverywhere([]), curated: BROKEN });
  const request = requestOf(DAM);
  const failed = { notRead: 'x-failed', quotes: 0 };
  expect(await library.writer.preview(request.extracted, 'page')).toMatchObject(failed);
  const kept = await library.writer.keep(request);
  expect(kept).toMatchObject({ state: 'kept', isRead: true, ...failed });
  const [stored] = library.rows('articles');
  expect(summariseKept(stored!)).toMatchObject({ isRead: true, ...failed });
  expect(articleByItself(stored!).opening).toContain('Mayor Ann Lee said');
});
