import type { Article } from '../lib/model.ts';
import { day } from './day.ts';

/** Names an article: by its headline, or else by its source and day. No sentence of it, cut short, stands for a headline. */
export function articleName({ title, source, date }: Pick<Article, 'title' | 'source' | 'date'>): string {
  return title ?? `${source ?? 'Source not stated'}, ${day(date, 'long')}`;
}
