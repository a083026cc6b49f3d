import type { ArticleId } from '../../model.ts';
import type { BackedArticle, BackedDecision } from '../../packs/backup/backup-schema.ts';
import type { KeptPart } from '../store/stored-article.ts';
import type { StoredDecision } from '../store/stored-decision.ts';
import type { StoredEdit } from '../store/stored-edit.ts';

/** Gives of a stored article what cannot be made again. */
export function backedArticle({ record, own, corrections = [] }: KeptPart): BackedArticle {
  return { record, own, corrections };
}

/** Gives of a stored decision what the reader decided. */
export function backedDecision(stored: StoredDecision | StoredEdit): BackedDecision {
  if ('pair' in stored) {
    const { pair: _, ...decision } = stored;
    return { of: 'identity', ...decision };
  }
  const { key: _, ...edit } = stored;
  return { of: 'actor', ...edit };
}

/** Tells whether two values say the same, in whatever order their fields are. */
export function saysSame(one: unknown, other: unknown): boolean {
  return inOneOrder(one) === inOneOrder(other);
}

/** Tells whether two articles say the same but for their ids: one was kept beside the other. */
export function isCopy(one: BackedArticle, other: BackedArticle): boolean {
  const bare = (article: BackedArticle) => inOneOrder(article).replaceAll(article.record.id, '');
  return bare(one) === bare(other);
}

/** Gives an article another id, and its own actors. */
export function underOtherId(article: BackedArticle, id: ArticleId): BackedArticle {
  const { record, own, corrections } = article;
  const renamed = <Speaker extends { readonly id: string }>(speaker: Speaker): Speaker =>
    speaker.id.startsWith(`${record.id}#`)
      ? { ...speaker, id: `${id}${speaker.id.slice(record.id.length)}` }
      : speaker;
  return {
    record: { ...record, id },
    own: own.map((one) => ({ ...one, speaker: renamed(one.speaker) })),
    corrections: corrections.map((one) =>
      one.speaker === undefined || one.speaker === 'nobody' ? one : { ...one, speaker: renamed(one.speaker) },
    ),
  };
}

function inOneOrder(value: unknown): string {
  return JSON.stringify(value, (_, inside: unknown) =>
    typeof inside === 'object' && inside !== null && !Array.isArray(inside)
      ? Object.fromEntries(Object.entries(inside).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inside,
  );
}
