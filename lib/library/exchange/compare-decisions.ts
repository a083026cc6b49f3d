import type { ActorId, ArticleId } from '../../model.ts';
import type { BackedDecision } from '../../packs/backup/backup-schema.ts';
import { articleOfActor } from '../../packs/backup/misplaced-in-line.ts';
import { editSubject } from '../derive/actor-edit.ts';
import { articlesById } from '../store/find-articles.ts';
import { type StoredDecision, storedDecision } from '../store/stored-decision.ts';
import { type StoredEdit, storedEdit } from '../store/stored-edit.ts';
import type { ReadTables } from '../store/tables.ts';
import { backedDecision, saysSame } from './backed-article.ts';

/** A decision as it is stored, of who is who or of what somebody is called. */
type Stored = StoredDecision | StoredEdit;

/** A decision of a file as it would be stored, and what it is to the library. */
export interface ComparedDecision {
  readonly stored: Stored;
  readonly state: 'fresh' | 'same' | 'conflicting';
  /** What the reader decided otherwise of the same actors: it goes where the file's counts. */
  readonly against: readonly Stored[];
  /** False where it would make one of two whom everybody knows: it never counts. */
  readonly isPossible: boolean;
}

/**
 * Compares decisions of a file with those of the library. Actors are the same whichever of their articles a decision names them by: what the
 * reader said of them by another one is not overruled unseen. `isOfFile` tells by pair or key what the same file has brought already.
 */
export async function compareDecisions(
  tables: Pick<ReadTables, 'articles' | 'members' | 'decisions' | 'edits'>,
  decisions: readonly BackedDecision[],
  isOfFile: (key: string) => boolean = () => false,
): Promise<ComparedDecision[]> {
  const [identities, edits] = await Promise.all([tables.decisions.all({}), tables.edits.all({})]);
  const here = [...identities, ...edits].filter((one) => !isOfFile(decisionKey(one)));
  const sideOf = (local: ActorId) => sideIn(tables, local);
  return Promise.all(
    decisions.map(async (decision): Promise<ComparedDecision> => {
      const stored = asStored(decision);
      const sides = await Promise.all(localsOf(stored).map(sideOf));
      const about = here.filter(
        (one) => decisionKey(one) === decisionKey(stored) || speaksOfSame(one, stored, sides),
      );
      const isSame = about.some((one) => saysSame(meaningOf(one), meaningOf(stored)));
      const against = isSame ? [] : about;
      const isPossible = !('pair' in stored && stored.are === 'same' && areTwoKnown(sides));
      const isFresh = against.length === 0 && isPossible;
      return { stored, against, isPossible, state: isSame ? 'same' : isFresh ? 'fresh' : 'conflicting' };
    }),
  );
}

/** Gives what tells a decision from all others in its table. */
export const decisionKey = (one: Stored): string => ('pair' in one ? one.pair : one.key);

const localsOf = (one: Stored): readonly ActorId[] => ('pair' in one ? [one.one, one.other] : [one.actor]);

/** An actor of the library as a decision names it, with all by which another may name it. */
interface Side {
  readonly global: ActorId;
  readonly locals: ReadonlySet<ActorId>;
}

async function sideIn(tables: Pick<ReadTables, 'articles' | 'members'>, local: ActorId): Promise<Side> {
  const article = articleOfActor(local);
  const [stored] = article === null ? [] : await articlesById(tables, [article]);
  const global = stored?.globals[local] ?? local;
  const members = (await tables.members.get(global))?.members ?? [];
  return { global, locals: new Set([global, local, ...members.map(({ id }) => id)]) };
}

/** Tells whether a decision of the reader's is about the same as one of a file. */
function speaksOfSame(one: Stored, other: Stored, [first, second]: readonly Side[]): boolean {
  if (first === undefined) return false;
  if ('key' in one || 'key' in other)
    return (
      'key' in one &&
      'key' in other &&
      first.locals.has(one.actor) &&
      editSubject(one.edit) === editSubject(other.edit)
    );
  if (second === undefined || one.are === other.are) return false;
  const isBetween = (a: Side, b: Side) => a.locals.has(one.one) && b.locals.has(one.other);
  return isBetween(first, second) || isBetween(second, first);
}

const areTwoKnown = ([one, other]: readonly Side[]): boolean =>
  one !== undefined &&
  other !== undefined &&
  one.global !== other.global &&
  [one, other].every(({ global }) => articleOfActor(global) === null);

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

function asStored(decision: BackedDecision): Stored {
  if (decision.of === 'actor') return storedEdit(decision);
  const { of: _, one, other, are, ...more } = decision;
  return { ...storedDecision(one, other, are), ...more };
}

/** Leaves of a decision what it says. When it was made and which of two comes first is nothing of that. */
function meaningOf(stored: Stored): unknown {
  const decision = backedDecision(stored);
  return decision.of === 'actor' ? decision.edit : decision.are;
}
