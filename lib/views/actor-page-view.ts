import type { ArticleSummary } from '../holdings/article-summary.ts';
import type { Holding } from '../holdings/holding.ts';
import { articlesLatestFirst } from '../holdings/latest-first.ts';
import { sentenceAt } from '../holdings/passages/sentence-at.ts';
import { sentenceIdOf } from '../holdings/passages/sentence-id.ts';
import { type SentenceRuns, sentenceRuns } from '../holdings/passages/sentence-runs.ts';
import { type RoleView, tellingRole, viewRole } from '../holdings/role-view.ts';
import { differingFrom } from '../holdings/roles/role-at.ts';
import type { Slice } from '../holdings/slice.ts';
import type { ActorId, ActorKind, AnalysedArticle, Role, SentenceId, Span } from '../model.ts';
import { type ActorView, viewActor } from './actor-view.ts';
import { sliceAfter } from './slice-after.ts';

/** Shows all that is known of an actor, on a page of its own. */
export interface ActorPageView {
  readonly actor: ActorView;
  /** Whether On Record itself brought the name: a tab may be called by it. */
  readonly isPublic: boolean;
  /** What articles call them, latest first, each title once. */
  readonly titles: readonly TitleView[];
  /** What other sources call them at the time of the telling role, in words that are no part of it: shown, not resolved. */
  readonly differing: readonly RoleView[];
  /** With whom they stand in articles, most articles first. */
  readonly companions: readonly CompanionView[];
  /** Whose articles these are, most articles first. */
  readonly sources: readonly SourceView[];
  readonly articles: Slice<ArticleSummary>;
  /** Counts the latest articles, from which titles, companions and sources are. */
  readonly read: number;
}

/** Shows a title with each article that states it. */
export interface TitleView {
  /** As the latest article states it. */
  readonly role: string;
  /** Latest first; at least one. */
  readonly statements: readonly TitleStatement[];
}

/** Shows where an article states a title: the sentence, the title marked. */
export interface TitleStatement extends RoleView {
  readonly sentence: SentenceId;
  readonly runs: SentenceRuns;
}

/** Shows somebody who is named in the same articles. */
export interface CompanionView {
  readonly id: ActorId;
  readonly name: string;
  readonly kind: ActorKind;
  /** Counts the articles that name both. */
  readonly articles: number;
  /** The address of their page. */
  readonly address: string;
}

/** Says what of a page is not in its holding. */
export interface ActorPageEffects extends Pick<ActorPageView, 'isPublic'> {
  readonly addressesOf: (actors: readonly ActorId[]) => Promise<readonly string[]>;
}

/** Counts the articles of a source; null is that of articles that state none. */
export interface SourceView {
  readonly source: string | null;
  readonly articles: number;
}

/** Articles that are read for a page: they take some milliseconds each in a library. */
const MOST_READ = 100;
const MOST_COMPANIONS = 40;

/** Shows an actor with all that their articles tell; null when the holding does not know them. */
export async function viewActorPage(
  holding: Holding,
  id: ActorId,
  { isPublic, addressesOf }: ActorPageEffects,
): Promise<ActorPageView | null> {
  const [actor, articles, latest] = await Promise.all([
    viewActor(holding, id),
    holding.articlesOf(id, sliceAfter(null)),
    holding.articlesOf(id, { after: null, size: MOST_READ }),
  ]);
  if (actor === null) return null;
  const found = await Promise.all(latest.items.map((one) => holding.article(one.id)));
  const read = found.filter((article) => article !== null).toSorted(articlesLatestFirst);
  const titles = titlesIn(read, id);
  return {
    ...{ actor, isPublic, titles },
    differing: differingThen(tellingRole(actor.roles), titles),
    companions: await companionsIn(holding, read, { id, addressesOf }),
    sources: sourcesOf(read),
    articles,
    read: read.length,
  };
}

/** Lists what articles call an actor, each title once. They come latest first. */
function titlesIn(articles: readonly AnalysedArticle[], id: ActorId): TitleView[] {
  const stated = articles.flatMap((article) =>
    article.roles.filter(({ actor }) => actor === id).map((role) => stateTitle(article, role)),
  );
  const byTitle = Map.groupBy(stated, ({ role }) => role.toLowerCase());
  return [...byTitle.values()].flatMap((all) => {
    // An article that says it twice says it once.
    const statements = [...Map.groupBy(all, ({ article }) => article).values()].flatMap(
      ([first]) => first ?? [],
    );
    return statements[0] === undefined ? [] : [{ role: statements[0].role, statements }];
  });
}

function stateTitle(article: AnalysedArticle, role: Role): TitleStatement {
  const { text } = article;
  const sentence = sentenceAt(text, role.start);
  const mark: Span = { start: role.start, end: Math.min(role.end, sentence.end) };
  return {
    ...viewRole(article, role),
    sentence: sentenceIdOf(article, sentence),
    runs: sentenceRuns(text, sentence, [mark]),
  };
}

function differingThen(telling: RoleView | null, titles: readonly TitleView[]): RoleView[] {
  if (telling === null) return [];
  return differingFrom(
    telling,
    titles.flatMap(({ statements }) => statements),
  );
}

async function companionsIn(
  holding: Holding,
  articles: readonly AnalysedArticle[],
  { id, addressesOf }: { readonly id: ActorId } & Pick<ActorPageEffects, 'addressesOf'>,
): Promise<CompanionView[]> {
  const counts = new Map<ActorId, number>();
  for (const { mentions, quotes } of articles) {
    const here = new Set([
      ...mentions.map(({ actor }) => actor),
      ...quotes.flatMap(({ speakers }) => speakers),
    ]);
    for (const other of here) if (other !== id) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  const most = [...counts]
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, MOST_COMPANIONS);
  const [actors, addresses] = await Promise.all([
    Promise.all(most.map(([other]) => holding.actor(other))),
    addressesOf(most.map(([other]) => other)),
  ]);
  return most.flatMap(([other, shared], at) => {
    const actor = actors[at];
    if (!actor) return [];
    return [
      { id: other, name: actor.name, kind: actor.kind, articles: shared, address: addresses[at] ?? '' },
    ];
  });
}

function sourcesOf(articles: readonly AnalysedArticle[]): SourceView[] {
  const bySource = Map.groupBy(articles, ({ source }) => source);
  return [...bySource]
    .map(([source, all]) => ({ source, articles: all.length }))
    .sort((a, b) => b.articles - a.articles);
}
