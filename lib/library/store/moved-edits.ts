import type { ActorId, ArticleId } from '../../model.ts';
import type { KeptPart, StoredArticle } from './stored-article.ts';
import { articleByItself } from './stored-article.ts';
import { articleOf, editKey, type StoredEdit } from './stored-edit.ts';
import type { ReadTables } from './tables.ts';

/** Says which edits come and which go. */
export interface EditStep {
  readonly made: readonly StoredEdit[];
  readonly withdrawn: readonly StoredEdit[];
}

/** Says which articles leave or change, as they were and as they will be. */
interface ArticlesLeaving {
  readonly before: readonly StoredArticle[];
  readonly put: readonly Pick<KeptPart, 'record' | 'own' | 'corrections' | 'reading'>[];
  readonly takeOut: readonly ArticleId[];
}

/**
 * Finds an heir for each edit whose local actor goes: the next one of whoever that is in the library. A reader renamed a person, and not
 * what one article has of it. Without an heir it goes with its article; where only the reading lacks the actor, it stays and waits.
 */
export async function movedEdits(
  tables: Pick<ReadTables, 'members'>,
  edits: readonly StoredEdit[],
  { before, put, takeOut }: ArticlesLeaving,
): Promise<EditStep> {
  const articles = new Map(before.map((one) => [one.id, one]));
  const own = edits.filter(({ actor }) => articles.has(articleOf(actor)));
  if (own.length === 0) return { made: [], withdrawn: [] };
  const gone = new Set(takeOut);
  const staying = new Set(put.flatMap((part) => articleByItself(part).discovered.map(({ id }) => id)));
  const isLost = (id: ActorId) => articles.has(articleOf(id)) && !staying.has(id);
  const made = new Map<string, StoredEdit>();
  const withdrawn: StoredEdit[] = [];
  for (const one of own.filter(({ actor }) => isLost(actor))) {
    const global = articles.get(articleOf(one.actor))?.globals[one.actor];
    const members = global === undefined ? [] : ((await tables.members.get(global))?.members ?? []);
    const heir = members.find(({ id }) => !isLost(id));
    if (heir !== undefined || gone.has(articleOf(one.actor))) withdrawn.push(one);
    if (heir === undefined) continue;
    const key = editKey(heir.id, one.edit);
    const rival = made.get(key) ?? edits.find((other) => other.key === key);
    if (rival === undefined || rival.at < one.at) made.set(key, { ...one, key, actor: heir.id });
  }
  const replaced = edits.filter(({ key }) => made.has(key) && !withdrawn.some((one) => one.key === key));
  return { made: [...made.values()], withdrawn: [...withdrawn, ...replaced] };
}
