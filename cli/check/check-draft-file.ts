import { parseArgs } from 'node:util';
import { problemWords } from '../../components/words/problem-words.ts';
import { quotationsIn } from '../../lib/article/quotations-in.ts';
import { checkDraft } from '../../lib/drafts/check-draft.ts';
import { countFindings } from '../../lib/drafts/finding.ts';
import { bundledHolding } from '../../lib/holdings/bundled.ts';
import type { Holding } from '../../lib/holdings/holding.ts';
import { together } from '../../lib/holdings/together.ts';
import { type KnownEverywhere, knownEverywhere } from '../../lib/library/derive/known-everywhere.ts';
import { BACKUP_ENDING } from '../../lib/packs/backup/backup-ending.ts';
import { Refusal } from '../../lib/problems/refusal.ts';
import { viewKnown } from '../../lib/views/known-answer.ts';
import type { KnownQuotation } from '../../lib/views/known-in-text.ts';
import { bundledIndex } from '../build/bundled-index.ts';
import { writeLine } from '../write-line.ts';
import { jsonLine, textLines } from './draft-lines.ts';
import { type ReadDraft, readDraft, requireFile } from './read-draft.ts';
import { readLibraryFile } from './read-library.ts';

const USAGE = `usage: npm run -s check -- DRAFT --library FILE${BACKUP_ENDING} [--json]`;
/** Milliseconds between two lines of progress. */
const PROGRESS_EVERY = 2_000;

/**
 * Checks a draft (.txt, .md, .html, .pdf): tells of every quotation in it what is on record, in a file of articles that the library exported and in what comes with On Record.
 * Standard error tells how far it is. Resolves to the exit status: 0 where it was checked, whatever was found, and 2 where it could not be.
 */
export async function checkDraftFile(args: readonly string[]): Promise<number> {
  try {
    await check(readWish(args));
    return 0;
  } catch (error) {
    const why =
      error instanceof Refusal
        ? problemWords(error.problem)
        : error instanceof Error
          ? error.message
          : String(error);
    process.stderr.write(`${why}\n`);
    return 2;
  }
}

/** Says what is to be checked, and how it is written. */
interface Wish {
  readonly draft: string;
  readonly library: string;
  readonly isJson: boolean;
}

function readWish(args: readonly string[]): Wish {
  const { values, positionals } = parsed(args);
  const [draft, ...more] = positionals;
  if (draft === undefined || more.length > 0 || values.library === undefined) throw new Error(USAGE);
  return { draft, library: values.library, isJson: values.json };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { library: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

async function check({ draft, library, isJson }: Wish): Promise<void> {
  // What is wrong with the draft is told before minutes are spent on the articles.
  const read = await readDraft(draft);
  requireFile(library);
  const index = bundledIndex();
  const known = knownEverywhere(index.actors);
  const found = quotationsIn(read.text, known.curated);
  if (found.length === 0) throw new Error(`${draft}: there is no quotation in ${placeOf(read)}`);
  const holding = together(
    [bundledHolding(async () => index), await libraryOf(library, known)],
    // Both are in memory: nobody is late.
    { patience: () => new Promise(() => {}) },
  );
  const quotations = await checkDraft(read.text, {
    quotationsIn: async () => found,
    known: (slice) =>
      viewKnown(
        holding,
        slice.map(({ text, speaker }) => ({ text, speaker, article: null })),
      ),
    signal: new AbortController().signal,
    onProgress: () => {},
  });
  await report(quotations, { read, isJson, articles: (await holding.counts()).articles });
}

/** Says where quotations were looked for: not behind the end of what was read. */
const placeOf = ({ left }: ReadDraft): string =>
  left === 0 ? 'it' : `what was read of it; its last ${left.toLocaleString('en')} characters were left out`;

/** Reads the articles of a file as a library of their own. */
async function libraryOf(file: string, known: KnownEverywhere): Promise<Holding> {
  let last = Date.now();
  const articles = await readLibraryFile(file, known, (read, of) => {
    if (Date.now() - last < PROGRESS_EVERY) return;
    last = Date.now();
    process.stderr.write(`reading ${read} of ${of} articles\n`);
  });
  const actors = known.curated.actors;
  return bundledHolding(async () => ({ format: 'on-record-index', version: 1, actors, articles }));
}

/** Writes all quotations, and behind them what they were compared with: for programs, beside the lines. */
async function report(
  quotations: readonly KnownQuotation[],
  {
    read,
    isJson,
    articles,
  }: { readonly read: ReadDraft; readonly isJson: boolean; readonly articles: number },
): Promise<void> {
  const these = articles === 1 ? 'this article' : `these ${articles} articles`;
  for (const quotation of quotations) {
    const place = read.placeOf(quotation.start);
    const lines = isJson
      ? [JSON.stringify(jsonLine(quotation, place))]
      : [...textLines(quotation, place, these), ''];
    await writeLine(lines.join('\n'));
  }
  await writeLine(summary(quotations, these), isJson ? process.stderr : process.stdout);
  if (read.left > 0)
    await writeLine(
      `The draft is long: its last ${read.left.toLocaleString('en')} characters were left out.`,
      process.stderr,
    );
}

/** Says how many quotations were compared, and what came of them. */
function summary(quotations: readonly KnownQuotation[], these: string): string {
  const counts = countFindings(quotations);
  const parts = [
    `${counts['on-record']} on record`,
    counts.reworded > 0 && `${counts.reworded} worded differently`,
    counts['other-speaker'] > 0 && `${counts['other-speaker']} on record from another speaker`,
    `${counts['not-on-record']} not in ${these}`,
  ].filter((part) => part !== false);
  return `${quotations.length} ${quotations.length === 1 ? 'quotation' : 'quotations'}: ${parts.join(', ')}.`;
}
