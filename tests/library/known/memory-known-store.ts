import type { KnownArticle } from '../../../lib/library/known/known-article.ts';
import type { KnownState, KnownStore } from '../../../lib/library/known/known-store.ts';

/** Keeps known quotes in memory, as a database copies them. */
export class MemoryKnownStore implements KnownStore {
  rows = new Map<string, KnownArticle>();
  kept: KnownState | null = null;
  /** Counts the writes. */
  writes = 0;

  async state(): Promise<KnownState | null> {
    return this.kept;
  }

  async articles(above: string, limit: number): Promise<readonly KnownArticle[]> {
    const places = [...this.rows.keys()].filter((place) => place > above).sort();
    return places.slice(0, limit).flatMap((place) => structuredClone(this.rows.get(place)) ?? []);
  }

  async write({ state, put, remove }: Parameters<KnownStore['write']>[0]): Promise<void> {
    this.writes += 1;
    for (const article of put) this.rows.set(article.place, structuredClone(article));
    for (const place of remove) this.rows.delete(place);
    this.kept = structuredClone(state);
  }

  async destroy(): Promise<void> {
    this.rows = new Map();
    this.kept = null;
  }
}
