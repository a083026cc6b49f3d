import { analyse } from '../../lib/article/analyse.ts';
import { curatedOf } from '../../lib/article/curated.ts';
import type { IdentityDecisions } from '../../lib/identity/decisions.ts';
import type { LocalActor } from '../../lib/identity/local-actor.ts';
import { localActorsOf } from '../../lib/identity/local-actors-of.ts';
import type { ActorId, ArticleId } from '../../lib/model.ts';

/** The reader has decided nothing. */
export const UNDECIDED: IdentityDecisions = { same: [], different: [] };

const curated = curatedOf([]);

/** Gives the local actors of articles, which are kept in this order. A year in brackets ahead of a text is that of its date. */
export function localsIn(texts: readonly string[]): LocalActor[] {
  return texts.flatMap((printed, k) => {
    const [, year = '2024', text = ''] = /^(?:\((\d{4})\) )?(.*)$/s.exec(printed) ?? [];
    return localActorsOf(analyse(`a${k}` as ArticleId, text, curated, `${year}-05-03`), {
      kept: `2024-05-0${k + 1}`,
      get: () => undefined,
    });
  });
}

/** Makes the local actor that an article would have if the analysis discovered it, with no more than its name and company. */
export function made(
  article: string,
  name: string,
  kind: LocalActor['kind'],
  locals: readonly LocalActor[],
): LocalActor {
  const beside = locals.filter((local) => local.article === article);
  return {
    id: `${article}#${name}` as ActorId,
    article: article as ArticleId,
    kept: `2024-05-0${Number(article.slice(1)) + 1}`,
    date: null,
    source: null,
    ...{ kind, name, aliases: [name], short: kind === 'person' ? [name.split(' ').at(-1) ?? name] : [] },
    ...{ roles: [], courtesy: [], pronoun: null, born: null, places: [], bodies: [], former: [] },
    beside: beside.map((one) => one.name.toLowerCase()),
  };
}
