import type { ArticleId } from '../../model.ts';
import type { BackedArticle } from '../../packs/backup/backup-schema.ts';
import { type BackupFile, readBackup } from '../../packs/backup/read-backup.ts';
import type { ChangeId } from '../change.ts';
import type { AskTables } from '../store/library-holding.ts';
import { type BackupSlice, backupSlices } from './backup-slices.ts';
import { compareArticles } from './compare-articles.ts';
import { compareDecisions, withOtherIds } from './compare-decisions.ts';
import { type ImportPreview, type ImportTally, NO_TALLY } from './import-plan.ts';
import { listImports } from './list-imports.ts';

/** Articles that are named as examples. */
const MOST_NAMED = 5;
/** Words that stand for a headline, in UTF-16 code units. */
const LONGEST_NAME = 80;

/**
 * Reads a file from its beginning to its end and compares it with the library. Nothing is written, and all of the file is checked: what is
 * resolved here can be taken in. Where there is no library, null asks nothing, and all is fresh. Rejects with a `Refusal` that names file, entry and line. `onBytes` is told how many bytes more were read.
 */
export async function previewImport(
  ask: AskTables | null,
  file: BackupFile,
  { signal, onBytes }: { readonly signal: AbortSignal; readonly onBytes: (bytes: number) => void },
): Promise<ImportPreview> {
  let preview: ImportPreview = {
    made: '',
    print: '',
    articles: NO_TALLY,
    decisions: NO_TALLY,
    conflicts: [],
    stopped: null,
  };
  const elsewhere = new Map<ArticleId, ArticleId>();
  for await (const slice of backupSlices(readBackup(file, onBytes))) {
    signal.throwIfAborted();
    if (slice.type === 'manifest') {
      const { print, manifest } = slice;
      preview = { ...preview, made: manifest.made, print, stopped: await stoppedImport(ask, print) };
    } else
      preview = withSlice(preview, slice, await comparedWith(ask, slice, { made: preview.made, elsewhere }));
  }
  return preview;
}

/** Finds the latest import of a file that was stopped in the middle. */
async function stoppedImport(ask: AskTables | null, print: string): Promise<ChangeId | null> {
  const imports = ask === null ? [] : await ask(listImports);
  return imports.find((one) => !one.isWhole && one.print === print)?.id ?? null;
}

/** Says what of a file was read before: when it was made, and which of its articles are here under other ids. */
interface ReadBefore {
  readonly made: string;
  readonly elsewhere: Map<ArticleId, ArticleId>;
}

type Slice = Exclude<BackupSlice, { readonly type: 'manifest' }>;
type Compared = readonly { readonly state: keyof ImportTally; readonly article?: BackedArticle }[];

async function comparedWith(
  ask: AskTables | null,
  slice: Slice,
  { made, elsewhere }: ReadBefore,
): Promise<Compared> {
  if (slice.type === 'articles') {
    if (ask === null) return slice.articles.map(() => ({ state: 'fresh' }));
    const compared = await ask((tables) => compareArticles(tables, slice.articles, made));
    for (const one of compared) if (one.state === 'same') elsewhere.set(one.article.record.id, one.here.id);
    return compared;
  }
  if (ask === null) return slice.decisions.map(() => ({ state: 'fresh' }));
  const named = slice.decisions.map((one) => withOtherIds(one, elsewhere));
  return ask((tables) => compareDecisions(tables, named));
}

function withSlice(preview: ImportPreview, { type }: Slice, compared: Compared): ImportPreview {
  const tally = { ...preview[type] };
  for (const { state } of compared) tally[state] += 1;
  const conflicts = compared.flatMap(({ state, article }) =>
    state === 'conflicting' && article !== undefined
      ? [article.record.title ?? article.record.text.slice(0, LONGEST_NAME)]
      : [],
  );
  return { ...preview, [type]: tally, conflicts: [...preview.conflicts, ...conflicts].slice(0, MOST_NAMED) };
}
