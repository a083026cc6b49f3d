import type { RoleView } from '../../holdings/role-view.ts';
import type { Actor, ActorId, AnalysedArticle, Mention, Span } from '../../model.ts';
import { paragraphs } from '../../text/paragraphs.ts';

/** Holds what tells an actor of the library from others of the same name. */
export interface OnRecordOf {
  readonly kind: Actor['kind'];
  /** Full names. */
  readonly names: readonly string[];
  /** Latest first. */
  readonly roles: readonly Pick<RoleView, 'role' | 'of' | 'main' | 'source' | 'date' | 'inferredFrom'>[];
  /** Addresses of the articles, as the reader kept them. */
  readonly pages: readonly string[];
  /** Source and day of the latest article. */
  readonly latest: Pick<AnalysedArticle, 'source' | 'date'> | null;
  /** Organisations that an article names in one paragraph with the actor. */
  readonly organisations: readonly string[];
  /** People whom an article names that names the actor. */
  readonly company: readonly string[];
}

/** Names more organisations, and people, than these tell nobody from another: a list of a whole parliament. */
const MOST_OTHERS = 60;

/**
 * Gathers what tells an actor from others of the same name, out of articles that name the actor, latest first. Others count only where an
 * article alone vouches for them: whoever is known everywhere keeps everybody's company. `isCommon` says who is named in many articles.
 */
export function onRecordOf(
  actor: Pick<Actor, 'id' | 'kind' | 'aliases'>,
  roles: OnRecordOf['roles'],
  articles: readonly AnalysedArticle[],
  isCommon: (actor: ActorId) => boolean,
): OnRecordOf {
  const telling = articles.map((article) => tellingOthers(article, actor, isCommon));
  const organisations = new Set(telling.flatMap((others) => others.organisations));
  const company = new Set(telling.flatMap((others) => others.company));
  const [latest] = articles;
  return {
    kind: actor.kind,
    names: actor.aliases,
    roles,
    pages: articles.flatMap(({ address }) => address ?? []),
    latest: latest ? { source: latest.source, date: latest.date } : null,
    organisations: [...organisations].slice(0, MOST_OTHERS),
    company: [...company].slice(0, MOST_OTHERS),
  };
}

/** Finds who else in one article tells an actor from others of the name. */
function tellingOthers(
  { text, mentions, discovered, source }: AnalysedArticle,
  actor: Pick<Actor, 'id' | 'aliases'>,
  isCommon: (actor: ActorId) => boolean,
): Record<'organisations' | 'company', string[]> {
  const isIn = (id: ActorId, span: Span) => mentions.some((one) => one.actor === id && isWithin(one, span));
  const around = paragraphs(text).filter((span) => isIn(actor.id, span));
  const others = discovered.filter(
    ({ id, name, origin }) =>
      id !== actor.id && origin === 'discovered' && isTelling(name, actor.aliases, source) && !isCommon(id),
  );
  const namesOf = (some: readonly Actor[]) => some.map(({ name }) => name);
  return {
    company: namesOf(others.filter(({ kind }) => kind === 'person')),
    organisations: namesOf(
      others.filter(({ kind, id }) => kind !== 'person' && around.some((span) => isIn(id, span))),
    ),
  };
}

const isWithin = ({ start }: Mention, span: Span): boolean => start >= span.start && start < span.end;

/** A single word names too many; whoever printed the article stands in all of them; "the Ann Lee Foundation" is named after her. */
function isTelling(name: string, own: readonly string[], publisher: string | null): boolean {
  return (
    /\s/.test(name) && name !== publisher && !own.some((one) => name.includes(one) || one.includes(name))
  );
}
