import type { Actor } from '../../model.ts';
import { keptImports, viewImports } from '../exchange/list-imports.ts';
import { readCorrectionPlace } from '../store/stored-article.ts';
import type { ReadTables } from '../store/tables.ts';
import type { HistoryEntry, HistoryList, HistoryPart, HistoryRequest } from './history-entry.ts';
import { keptDecisions } from './kept-decisions.ts';
import { viewCorrections } from './view-corrections.ts';
import { viewDecisions } from './view-decisions.ts';

/** Is an entry before it is shown: when it was made, and how it is shown then. */
interface Noted {
  readonly part: HistoryPart;
  /** In milliseconds since 1970; 0 where an older On Record did not say. */
  readonly time: number;
  readonly index: number;
}

/**
 * Lists the decisions that stand, latest first: what was put right of quotes, what was said of actors, and imports. Of corrections only the
 * places are read to put them in order; what is shown is read from its article.
 */
export async function listHistory(
  tables: ReadTables,
  { part, start, size }: HistoryRequest,
  everybody: readonly Actor[],
): Promise<HistoryList> {
  const [places, decisions, imports] = await Promise.all([
    tables.corrections.keys({}),
    keptDecisions(tables),
    keptImports(tables),
  ]);
  const corrections = places.map(readCorrectionPlace);
  const noted: Readonly<Record<HistoryPart, readonly Noted[]>> = {
    quotes: corrections.map(({ at }, index) => ({ part: 'quotes', time: Date.parse(at), index })),
    actors: decisions.map(({ at = 0 }, index) => ({ part: 'actors', time: at, index })),
    imports: imports.map(({ at }, index) => ({ part: 'imports', time: Date.parse(at), index })),
  };
  const all = part === null ? Object.values(noted).flat() : noted[part];
  // Those of one instant stay in the order of their parts.
  const shown = all.toSorted((a, b) => b.time - a.time).slice(start, start + size);
  const of = <Row>(wanted: HistoryPart, rows: readonly Row[]): Row[] =>
    shown.flatMap((one) => (one.part === wanted ? (rows[one.index] as Row) : []));
  const [correctionViews, decisionViews, importViews] = await Promise.all([
    viewCorrections(tables, of('quotes', corrections)),
    viewDecisions(tables, of('actors', decisions), everybody),
    viewImports(tables, of('imports', imports)),
  ]);
  const views: Record<HistoryPart, Iterator<HistoryEntry | null>> = {
    quotes: correctionViews
      .map((correction) => correction && { part: 'quotes' as const, correction })
      .values(),
    actors: decisionViews.map((decision) => ({ part: 'actors' as const, decision })).values(),
    imports: importViews.map((one) => ({ part: 'imports' as const, import: one })).values(),
  };
  return {
    counts: { quotes: corrections.length, actors: decisions.length, imports: imports.length },
    entries: shown.map((one) => (views[one.part].next().value as HistoryEntry | null | undefined) ?? null),
  };
}
