import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { identify } from '../../../lib/identity/identify.ts';
import { localActorsOf } from '../../../lib/identity/local-actors-of.ts';
import { ENGINE } from '../../../lib/library/derive/engine.ts';
import { knownEverywhere } from '../../../lib/library/derive/known-everywhere.ts';
import { readRecord } from '../../../lib/library/derive/read-record.ts';
import { recordOf } from '../../../lib/library/derive/record-of.ts';
import { articleByItself } from '../../../lib/library/store/stored-article.ts';
import type { ArticleId } from '../../../lib/model.ts';
import { readActors } from '../../../lib/packs/read-actors.ts';

const SEEDS = join(import.meta.dirname, '../../../seeds');
const FILES = readdirSync(SEEDS)
  .filter((name) => name.endsWith('.txt'))
  .sort();

/** What the engine of this number reads in the seeds, and whom it takes for one. Another digest wants another number. */
const READS = { engine: 1, digest: '35d77a2e6a89ef6e' };

test('the engine reads what its number stands for: whoever changes it raises `ENGINE` and writes the new digest here', () => {
  const known = knownEverywhere(
    readActors(readFileSync(join(SEEDS, 'actors.json'), 'utf8'), 'seeds/actors.json'),
  );
  const read = FILES.map((name) => {
    const text = readFileSync(join(SEEDS, name), 'utf8');
    const record = recordOf(
      {
        ...{ title: null, authors: [], published: { day: null, isSure: false, printed: null }, site: null },
        ...{ address: null, language: null, text, isExcerpt: false, isWhole: true },
      },
      { id: name as ArticleId, origin: 'file', edited: [], now: new Date(0) },
    );
    const reading = { ...readRecord(record, known.curated), engine: 0 };
    const article = articleByItself({ record, own: [], reading });
    return { reading, locals: localActorsOf(article, { kept: record.kept, get: known.get }) };
  });
  const { actors } = identify(
    read.flatMap(({ locals }) => locals),
    { same: [], different: [] },
  );
  const digest = createHash('sha256')
    .update(JSON.stringify([read, actors]))
    .digest('hex')
    .slice(0, 16);
  expect({ engine: ENGINE, digest }).toEqual(READS);
});
