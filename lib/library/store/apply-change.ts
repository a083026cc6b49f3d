import type { ActorId, ArticleId } from '../../model.ts';
import { Refusal } from '../../problems/refusal.ts';
import type { ChangeId } from '../change.ts';
import type { KnownEverywhere } from '../derive/known-everywhere.ts';
import { carriedDecisions } from './carried-decisions.ts';
import { CHANGE_LASTS } from './change-lasts.ts';
import { articlesById } from './find-articles.ts';
import { putArticles } from './put-articles.ts';
import type { KeptPart } from './stored-article.ts';
import type { StoredChange } from './stored-change.ts';
import type { StoredDecision } from './stored-decision.ts';
import type { WriteTables } from './tables.ts';

/** Changes that can be taken back: nobody remembers what was before them. */
const MOST_CHANGES = 20;

/** Says what a change does: to articles, and to what the reader decided of who is who. */
export interface LibraryChange {
  readonly put?: readonly Omit<KeptPart, 'change'>[];
  readonly takeOut?: readonly ArticleId[];
  readonly decide?: readonly StoredDecision[];
  /** Decisions that hold no more, by their pairs. */
  readonly withdraw?: readonly string[];
}

/** Names a change and when it is made, in milliseconds since 1970. */
interface ChangeMade {
  readonly id: ChangeId;
  readonly at: number;
}

/** Makes a change and writes down what was before, so that it can be undone. */
export async function applyChange(
  tables: WriteTables,
  { id, at }: ChangeMade,
  { put = [], takeOut = [], decide: asked = [], withdraw = [] }: LibraryChange,
  known: KnownEverywhere,
): Promise<void> {
  const after = put.map(({ record }) => record.id);
  const before = await articlesById(tables, [...new Set([...after, ...takeOut])]);
  const all = await tables.decisions.all({});
  const gone = new Set(takeOut);
  const isLeaving = (local: ActorId) => gone.has(articleOf(local));
  const isOverruled = ({ pair }: StoredDecision) =>
    withdraw.includes(pair) || asked.some((later) => later.pair === pair);
  const lost = all.filter((one) => !isOverruled(one) && (isLeaving(one.one) || isLeaving(one.other)));
  const withdrawn = [...all.filter(isOverruled), ...lost];
  const globals = new Map(before.flatMap((article) => Object.entries(article.globals)));
  const carried = await carriedDecisions(tables, lost, decidedAfter(all, asked, withdrawn), {
    isLeaving,
    globalOf: (local) => globals.get(local) ?? local,
  });
  const decide = [...asked, ...carried];
  const decisions = decidedAfter(all, decide, withdrawn);
  writeDecisions(tables, decide, withdrawn);
  await putArticles(
    tables,
    {
      put: put.map((part) => ({ ...part, change: id })),
      takeOut,
      decided: [...decide, ...withdrawn].flatMap(({ one, other }) => [one, other]),
      decisions,
    },
    known,
  );
  const orders = await tables.changes.all({ index: 'order' });
  const change: StoredChange = {
    id,
    order: Math.max(at, (orders.at(-1)?.order ?? 0) + 1),
    before: before.map(keptPart),
    ...{ after, gone: takeOut, decisions: withdrawn, decided: decide.map(({ pair }) => pair) },
  };
  tables.changes.put(change);
  const last = orders.slice(1 - MOST_CHANGES);
  for (const old of orders)
    if (!last.includes(old) || old.order < at - CHANGE_LASTS) tables.changes.remove(old.id);
}

/** Takes a change back. Throws a `Refusal` where a later one touched the same articles or decisions, or it is too long ago. */
export async function undoChange(tables: WriteTables, id: ChangeId, known: KnownEverywhere): Promise<void> {
  const change = await tables.changes.get(id);
  if (change === undefined) throw new Refusal({ code: 'change-outdated' });
  const { before, after, gone, decisions, decided } = change;
  const now = await articlesById(tables, [...new Set([...after, ...gone])]);
  const isAsItLeft =
    now.length === after.length && now.every((one) => one.change === id && after.includes(one.id));
  const later = await tables.changes.all({ index: 'order', above: change.order });
  const isDecidedAgain = later.some((one) => pairsOf(one).some((pair) => pairsOf(change).includes(pair)));
  if (!isAsItLeft || isDecidedAgain) throw new Refusal({ code: 'change-outdated' });
  const all = await tables.decisions.all({});
  const taken = all.filter(({ pair }) => decided.includes(pair));
  writeDecisions(tables, decisions, taken);
  const back = new Set(before.map(({ record }) => record.id));
  await putArticles(
    tables,
    {
      put: before,
      takeOut: after.filter((one) => !back.has(one)),
      decided: [...decisions, ...taken].flatMap(({ one, other }) => [one, other]),
      decisions: decidedAfter(all, decisions, taken),
    },
    known,
  );
  tables.changes.remove(id);
}

/** Lists the pairs of whom a change decided, or took a decision back. */
function pairsOf({ decided, decisions }: StoredChange): string[] {
  return [...decided, ...decisions.map(({ pair }) => pair)];
}

function decidedAfter(
  all: readonly StoredDecision[],
  made: readonly StoredDecision[],
  withdrawn: readonly StoredDecision[],
): StoredDecision[] {
  return [...all.filter((one) => !withdrawn.includes(one)), ...made];
}

function writeDecisions(
  tables: WriteTables,
  made: readonly StoredDecision[],
  withdrawn: readonly StoredDecision[],
): void {
  for (const { pair } of withdrawn) tables.decisions.remove(pair);
  for (const one of made) tables.decisions.put(one);
}

/** Leaves of a stored article what cannot be made again, with what was read in it: nothing is read twice for an undo. */
export function keptPart({ record, own, corrections, reading, change }: KeptPart): KeptPart {
  return { record, own, reading, change, ...(corrections === undefined ? {} : { corrections }) };
}

/** Gives the article of a local actor; none for one that everybody knows. */
function articleOf(actor: ActorId): ArticleId {
  return actor.slice(0, Math.max(0, actor.indexOf('#'))) as ArticleId;
}
