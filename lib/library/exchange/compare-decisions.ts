import type { ActorId, ArticleId } from '../../model.ts';
import type { BackedDecision } from '../../packs/backup/backup-schema.ts';
import { articleOfActor } from '../../packs/backup/misplaced-in-line.ts';
import { type StoredDecision, storedDecision } from '../store/stored-decision.ts';
import { type StoredEdit, storedEdit } from '../store/stored-edit.ts';
import type { ReadTables } from '../store/tables.ts';
import { backedDecision, saysSame } from './backed-article.ts';

/** A decision of a file as it would be stored, and what it is to the library. */
export interface ComparedDecision {
  readonly stored: StoredDecision | StoredEdit;
  readonly state: 'fresh' | 'same' | 'conflicting';
}

/** Compares decisions of a file with those of the library. */
export function compareDecisions(
  tables: Pick<ReadTables, 'decisions' | 'edits'>,
  decisions: readonly BackedDecision[],
): Promise<ComparedDecision[]> {
  return Promise.all(
    decisions.map(async (decision): Promise<ComparedDecision> => {
      const stored = asStored(decision);
      const here =
        'pair' in stored ? await tables.decisions.get(stored.pair) : await tables.edits.get(stored.key);
      if (here === undefined) return { stored, state: 'fresh' };
      return { stored, state: saysSame(meaningOf(here), meaningOf(stored)) ? 'same' : 'conflicting' };
    }),
  );
}

/** Names the actors of a decision as they are in articles that are here under other ids. */
export function withOtherIds(
  decision: BackedDecision,
  ids: ReadonlyMap<ArticleId, ArticleId>,
): BackedDecision {
  const renamed = (actor: ActorId): ActorId => {
    const article = articleOfActor(actor);
    const other = article === null ? undefined : ids.get(article);
    return article === null || other === undefined
      ? actor
      : (`${other}${actor.slice(article.length)}` as ActorId);
  };
  if (decision.of === 'actor') return { ...decision, actor: renamed(decision.actor) };
  return { ...decision, one: renamed(decision.one), other: renamed(decision.other) };
}

function asStored(decision: BackedDecision): StoredDecision | StoredEdit {
  if (decision.of === 'actor') return storedEdit(decision);
  const { of: _, one, other, are, ...more } = decision;
  return { ...storedDecision(one, other, are), ...more };
}

/** Leaves of a decision what it says. When it was made and which of two comes first is nothing of that. */
function meaningOf(stored: StoredDecision | StoredEdit): unknown {
  const decision = backedDecision(stored);
  return decision.of === 'actor' ? decision.edit : decision.are;
}
