import type { Actor, AnalysedArticle } from '../model.ts';
import type { SearchText } from '../search/search-entry.ts';
import type { RoleView } from './role-view.ts';

/** Lists the texts that somebody is found by: the display name, other forms, roles. */
export function actorTexts(actor: Actor, roles: readonly Pick<RoleView, 'role'>[]): SearchText[] {
  return [...nameTexts(actor), ...roles.map(({ role }): SearchText => ({ field: 'role', text: role }))];
}

/** Lists somebody's names, in other languages too: the display name first. */
export function nameTexts({ name, aliases, short, seats, translated = {} }: Actor): SearchText[] {
  const forms = new Set([...aliases, ...short, ...seats, ...Object.values(translated).flat()]);
  const others = [...forms].filter((form) => form !== name);
  return [{ field: 'name', text: name }, ...others.map((text): SearchText => ({ field: 'alias', text }))];
}

/** Lists what an article, or a quote of it, is found by besides its words: source and day. */
export function provenanceTexts({ source, date }: Pick<AnalysedArticle, 'source' | 'date'>): SearchText[] {
  return [
    ...(source === null ? [] : [{ field: 'source', text: source } as const]),
    ...(date === null ? [] : [{ field: 'day', text: date, also: monthOf(date) } as const]),
  ];
}

const MONTH = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });

/** Names the month of an ISO day, and its day without a zero: "march 7". */
function monthOf(day: string): string {
  return `${MONTH.format(new Date(day)).toLowerCase()} ${Number(day.slice(8))}`;
}
