import type { ArticleId } from '../model.ts';

/** Tells a kept article by its id: that is a UUID, and a bundled one is called like its file. */
export function isKeptId(id: ArticleId): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
}
