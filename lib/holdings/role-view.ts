import type { ActorId, AnalysedArticle, ArticleId, Role } from '../model.ts';
import { spaced } from '../text/spaced.ts';
import { articlesLatestFirst, latestFirst } from './latest-first.ts';

/** Says where an actor held a title. */
export interface RoleView {
  readonly role: string;
  readonly date: string | null;
  readonly source: string | null;
  readonly article: ArticleId;
}

/** Most titles that are listed of one actor. */
const MOST_ROLES = 50;

/** Shows a role of an article. */
function viewRole({ date, source, id }: AnalysedArticle, { role }: Role): RoleView {
  return { role, date, source, article: id };
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

/** Maps everybody's roles as articles state them; the articles come latest first. */
export function rolesByActor(
  articles: readonly AnalysedArticle[],
): ReadonlyMap<ActorId, readonly RoleView[]> {
  const titles = new Map<ActorId, Map<string, RoleView>>();
  for (const article of articles)
    for (const role of article.roles) {
      const own = titles.get(role.actor) ?? new Map<string, RoleView>();
      titles.set(role.actor, own);
      keepFirst(own, viewRole(article, role));
    }
  return new Map([...titles].map(([id, own]) => [id, listed(own)]));
}

/** Drops what was said before in the same words. Takes roles in any order: latest first it makes them. */
export function distinctRoles(stated: readonly RoleView[]): RoleView[] {
  const own = new Map<string, RoleView>();
  for (const view of stated.toSorted(latestFirst)) keepFirst(own, view);
  return listed(own);
}

function keepFirst(titles: Map<string, RoleView>, view: RoleView): void {
  const words = spaced(view.role).toLowerCase();
  if (!titles.has(words)) titles.set(words, view);
}

function listed(titles: ReadonlyMap<string, RoleView>): RoleView[] {
  return [...titles.values()].slice(0, MOST_ROLES);
}
