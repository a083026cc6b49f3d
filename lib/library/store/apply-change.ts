import type { ActorId, ArticleId } from '../../model.ts';
import { Refusal } from '../../problems/refusal.ts';
import { type ChangeId, MOST_CHANGES } from '../change.ts';
import type { ToldEdit } from '../derive/actor-edit.ts';
import type { KnownEverywhere } from '../derive/known-everywhere.ts';
import { carriedDecisions } from './carried-decisions.ts';
import { articlesById } from './find-articles.ts';
import { type EditStep, movedEdits } from './moved-edits.ts';
import { type ArticleStep, putArticles } from './put-articles.ts';
import type { KeptPart, StoredArticle } from './stored-article.ts';
import { CHANGE_LASTS, type StoredChange } from './stored-change.ts';
import { isLeftAlone, type StoredDecision, withCompanions } from './stored-decision.ts';
import { articleOf, type StoredEdit, storedEdit } from './stored-edit.ts';
import type { WriteTables } from './tables.ts';

/** Says what a change does: to articles, and to what the reader decided of who is who. */
export interface LibraryChange {
  readonly put?: readonly Omit<KeptPart, 'change'>[];
  readonly takeOut?: readonly ArticleId[];
  readonly decide?: readonly StoredDecision[];
  /** Decisions that hold no more, by their pairs. */
  readonly withdraw?: readonly string[];
  /** Edits of actors; one that is moved to another local actor keeps the time at which it was made. */
  readonly edit?: readonly (Pick<ToldEdit, 'actor' | 'edit'> & { readonly at?: number })[];
  /** Edits that hold no more, by their keys. */
  readonly unedit?: readonly string[];
}

/** Names a change and when it is made, in milliseconds since 1970. */
export interface ChangeMade {
  readonly id: ChangeId;
  readonly at: number;
}

/** Says which of the reader's decisions come and which go. */
interface DecisionStep {
  readonly made: readonly StoredDecision[];
  readonly withdrawn: readonly StoredDecision[];
  readonly edits: EditStep;
}

/** Makes a change and writes down what was before, so that it can be undone. */
export async function applyChange(
  tables: WriteTables,
  { id, at }: ChangeMade,
  change: LibraryChange,
  known: KnownEverywhere,
): Promise<void> {
  const orders = await tables.changes.all({ index: 'order' });
  const order = Math.max(at, (orders.at(-1)?.order ?? 0) + 1);
  const { decisionsMade, editsMade, ...made } = await makeChange(tables, { id, at: order }, change, known);
  tables.changes.put({
    ...{ id, order, ...made },
    ...{ decided: decisionsMade.map(({ pair }) => pair), edited: editsMade.map(({ key }) => key) },
  });
  const last = orders.slice(1 - MOST_CHANGES);
  for (const old of orders)
    if (!last.includes(old) || old.order < at - CHANGE_LASTS) tables.changes.remove(old.id);
}

/** Says what a change did, and what was before it. */
export interface ChangeDone extends Pick<StoredChange, 'before' | 'after' | 'gone' | 'decisions'> {
  readonly decisionsMade: readonly StoredDecision[];
  /** The edits that it took away. */
  readonly edits: readonly StoredEdit[];
  readonly editsMade: readonly StoredEdit[];
}

/** Makes a change that somebody else remembers. */
export async function makeChange(
  tables: WriteTables,
  { id, at }: ChangeMade,
  change: LibraryChange,
  known: KnownEverywhere,
): Promise<ChangeDone> {
  const { put = [], takeOut = [] } = change;
  const after = put.map(({ record }) => record.id);
  const before = await articlesById(tables, [...new Set([...after, ...takeOut])]);
  const step = await decisionStep(tables, at, change, before);
  await putWithDecisions(tables, { put: put.map((part) => ({ ...part, change: id })), takeOut }, step, known);
  return {
    ...{ before: before.map(keptPart), after, gone: takeOut },
    ...{ decisions: step.withdrawn, decisionsMade: step.made },
    ...{ edits: step.edits.withdrawn, editsMade: step.edits.made },
  };
}

/**
 * Finds what a change makes of decisions: the later of two that contradict each other wins. What was decided of somebody whose article goes is
 * carried on by others of the same, or goes too.
 */
async function decisionStep(
  tables: WriteTables,
  at: number,
  { put = [], takeOut = [], decide = [], withdraw = [], edit = [], unedit = [] }: LibraryChange,
  before: readonly StoredArticle[],
): Promise<DecisionStep> {
  const [all, edits] = await Promise.all([tables.decisions.all({}), tables.edits.all({})]);
  const gone = new Set(takeOut);
  const isLeaving = (local: ActorId) => gone.has(articleOf(local));
  const isOverruled = ({ pair }: StoredDecision) =>
    withdraw.includes(pair) || decide.some((later) => later.pair === pair);
  const overruled = withCompanions(all, all.filter(isOverruled));
  const lost = all.filter((one) => !overruled.includes(one) && (isLeaving(one.one) || isLeaving(one.other)));
  const withdrawn = [...overruled, ...lost];
  const globals = new Map(before.flatMap((article) => Object.entries(article.globals)));
  const left = [...all.filter((one) => !withdrawn.includes(one)), ...decide];
  const carried = await carriedDecisions(tables, lost, left, {
    isLeaving,
    globalOf: (local) => globals.get(local) ?? local,
  });
  const told = edit.map((one) => storedEdit({ at, ...one }));
  const moved = await movedEdits(tables, edits, { before, put, takeOut });
  const keys = new Set([...unedit, ...told.map(({ key }) => key)]);
  return {
    made: [...decide, ...carried].map((one) => ({ at, ...one })),
    withdrawn,
    edits: {
      made: [...told, ...moved.made.filter(({ key }) => !keys.has(key))],
      withdrawn: edits.filter((one) => keys.has(one.key) || moved.withdrawn.includes(one)),
    },
  };
}

/** Takes a change back. Throws a `Refusal` where a later one touched the same articles or decisions, or it is too long ago. */
export async function undoChange(tables: WriteTables, id: ChangeId, known: KnownEverywhere): Promise<void> {
  const change = await tables.changes.get(id);
  if (change === undefined) throw new Refusal({ code: 'change-outdated' });
  const { before, after, gone, decisions, decided, edits = [], edited = [] } = change;
  const now = await articlesById(tables, [...new Set([...after, ...gone])]);
  const isAsItLeft =
    now.length === after.length && now.every((one) => one.change === id && after.includes(one.id));
  const later = await tables.changes.all({ index: 'order', above: change.order });
  const own = new Set(decisionsIn(change));
  const isDecidedAgain = later.some((one) => decisionsIn(one).some((key) => own.has(key)));
  if (!isAsItLeft || isDecidedAgain) throw new Refusal({ code: 'change-outdated' });
  const [allDecisions, allEdits] = await Promise.all([tables.decisions.all({}), tables.edits.all({})]);
  const taken = allDecisions.filter(({ pair }) => decided.includes(pair));
  const takenEdits = allEdits.filter(({ key }) => edited.includes(key));
  const back = new Set(before.map(({ record }) => record.id));
  const staying = [...allDecisions.filter((one) => !taken.includes(one)), ...decisions];
  await putWithDecisions(
    tables,
    { put: before, takeOut: after.filter((one) => !back.has(one)) },
    // What held a split comes back with it alone: the split may have been withdrawn since.
    {
      made: decisions.filter((one) => !isLeftAlone(one, staying)),
      withdrawn: taken,
      edits: { made: edits, withdrawn: takenEdits },
    },
    known,
  );
  tables.changes.remove(id);
}

/** Lists the decisions that a change made or took back, by what they speak of. */
function decisionsIn({ decided, decisions, edits = [], edited = [] }: StoredChange): string[] {
  return [...decided, ...decisions.map(({ pair }) => pair), ...edited, ...edits.map(({ key }) => key)];
}

/** Writes decisions, and puts articles as they are with them. */
async function putWithDecisions(
  tables: WriteTables,
  articles: Pick<ArticleStep, 'put' | 'takeOut'>,
  { made, withdrawn, edits }: DecisionStep,
  known: KnownEverywhere,
): Promise<void> {
  const [decisions, stored] = await Promise.all([tables.decisions.all({}), tables.edits.all({})]);
  for (const { pair } of withdrawn) tables.decisions.remove(pair);
  for (const one of made) tables.decisions.put(one);
  for (const { key } of edits.withdrawn) tables.edits.remove(key);
  for (const one of edits.made) tables.edits.put(one);
  const pairs = new Set(withdrawn.map(({ pair }) => pair));
  const keys = new Set(edits.withdrawn.map(({ key }) => key));
  await putArticles(
    tables,
    {
      ...articles,
      decided: [
        ...[...made, ...withdrawn].flatMap(({ one, other }) => [one, other]),
        ...[...edits.made, ...edits.withdrawn].map(({ actor }) => actor),
      ],
      decisions: [...decisions.filter(({ pair }) => !pairs.has(pair)), ...made],
      edits: [...stored.filter(({ key }) => !keys.has(key)), ...edits.made],
    },
    known,
  );
}

/** Leaves of a stored article what cannot be made again, with what was read in it: nothing is read twice for an undo. */
export function keptPart({ record, own, corrections, reading, change }: KeptPart): KeptPart {
  return { record, own, reading, change, ...(corrections === undefined ? {} : { corrections }) };
}
