import { takesArticle } from '../english/names/office-words.ts';
import type { ActorId, AnalysedArticle, ArticleId, Role } from '../model.ts';
import { spaced } from '../text/spaced.ts';
import { articlesLatestFirst, latestFirst } from './latest-first.ts';

/** Says where an actor held an office, or was described so. */
export interface RoleView {
  /** The office with its state or body, where the article says it: "President of Kenya". */
  readonly role: string;
  /** The display name of that state or body; null where the article does not say it with certainty. */
  readonly of: string | null;
  /** The words from which the office is inferred: "French counterpart" of a president. Null where the article gives it itself. */
  readonly inferredFrom: string | null;
  /** Whether it is the one of its article that tells best who the actor is. */
  readonly main: boolean;
  readonly date: string | null;
  readonly source: string | null;
  readonly article: ArticleId;
}

/** Most titles that are listed of one actor. */
const MOST_ROLES = 50;

/** Writes an office as an article gives it, with whose it is: "Foreign Minister of the Philippines", "NATO chief". */
export function officeIn({ text }: Pick<AnalysedArticle, 'text'>, { role, of, end }: Role): string {
  if (of === null || of.place === 'within') return spaced(role);
  if (of.place === 'before') return spaced(text.slice(of.start, end));
  return `${spaced(role)} of ${takesArticle(of.name) ? 'the ' : ''}${spaced(of.name)}`;
}

/** Gives the words that stand for an office without naming it; null where the article names it. */
export function counterpartWords(
  { text }: Pick<AnalysedArticle, 'text'>,
  { role, of, start, end }: Role,
): string | null {
  const isNamed = spaced(text.slice(start, end)).toLowerCase() === spaced(role).toLowerCase();
  return isNamed ? null : spaced(text.slice(Math.min(start, of?.start ?? start), end));
}

/** Shows a role of an article. */
export function viewRole(article: AnalysedArticle, role: Role): RoleView {
  const { date, source, id } = article;
  return {
    role: officeIn(article, role),
    of: role.of?.name ?? null,
    inferredFrom: counterpartWords(article, role),
    ...{ main: role.main, date, source, article: id },
  };
}

/** Lists an actor's roles as articles state them. */
export function rolesOf(articles: readonly AnalysedArticle[], actor: ActorId): RoleView[] {
  return distinctRoles(
    articles
      .toSorted(articlesLatestFirst)
      .flatMap((article) =>
        article.roles.filter((role) => role.actor === actor).map((role) => viewRole(article, role)),
      ),
  );
}

/** Lists the main role that each article states of an actor, in the order of the articles. */
export function mainRolesOf(articles: readonly AnalysedArticle[], actor: ActorId): RoleView[] {
  return articles.flatMap((article) =>
    article.roles.filter((role) => role.actor === actor && role.main).map((role) => viewRole(article, role)),
  );
}

/** Maps everybody's roles as one article states them, in the order of its text. */
export function roleViewsIn(article: AnalysedArticle): ReadonlyMap<ActorId, readonly RoleView[]> {
  const byActor = Map.groupBy(article.roles, ({ actor }) => actor);
  return new Map([...byActor].map(([id, roles]) => [id, roles.map((role) => viewRole(article, role))]));
}

/** Maps everybody's roles as articles state them; the articles come latest first. */
export function rolesByActor(
  articles: readonly AnalysedArticle[],
): ReadonlyMap<ActorId, readonly RoleView[]> {
  const titles = new Map<ActorId, Map<string, RoleView>>();
  for (const article of articles)
    for (const role of mainFirst(article.roles)) {
      const own = titles.get(role.actor) ?? new Map<string, RoleView>();
      titles.set(role.actor, own);
      keepFirst(own, viewRole(article, role));
    }
  return new Map([...titles].map(([id, own]) => [id, listed(own)]));
}

const mainFirst = <One extends { readonly main: boolean }>(roles: readonly One[]): One[] =>
  roles.toSorted((a, b) => Number(b.main) - Number(a.main));

/**
 * Drops what was said before in the same words, and a title whose state only another article says: "President" beside "President of
 * Kenya". Takes roles in any order: latest first it makes them, the main one of a day before others.
 */
export function distinctRoles(stated: readonly RoleView[]): RoleView[] {
  const own = new Map<string, RoleView>();
  for (const view of mainFirst(stated).toSorted(latestFirst)) keepFirst(own, view);
  return listed(own);
}

/** Finds the role that tells best who an actor is: the first main one. A lesser role of a later article may stand before it. */
export function tellingRole<One extends Pick<RoleView, 'main'>>(roles: readonly One[]): One | null {
  return roles.find(({ main }) => main) ?? roles[0] ?? null;
}

/** Gives the office that need not be said again at each quote. Where more than one is on record, each quote says its own. */
export function onlyOffice(roles: readonly Pick<RoleView, 'main' | 'role'>[]): string | null {
  const main = roles.filter((role) => role.main);
  return main.length > 1 ? null : (tellingRole(roles)?.role ?? null);
}

function keepFirst(titles: Map<string, RoleView>, view: RoleView): void {
  const words = spaced(view.role).toLowerCase();
  if (!titles.has(words)) titles.set(words, view);
}

function listed(titles: ReadonlyMap<string, RoleView>): RoleView[] {
  const fuller = [...titles].filter(([, { of }]) => of !== null).map(([words]) => words);
  return [...titles]
    .filter(([words, { of }]) => of !== null || !fuller.some((other) => isPartOfTitle(words, other)))
    .map(([, view]) => view)
    .slice(0, MOST_ROLES);
}

/** Tells whether a title is the one of a fuller: "president" of "president of kenya" and "kenyan president". */
const isPartOfTitle = (words: string, fuller: string): boolean =>
  fuller.startsWith(`${words} of `) || fuller.endsWith(` ${words}`);
