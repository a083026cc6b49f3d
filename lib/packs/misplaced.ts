import type { ActorId, AnalysedArticle, Index, Span } from '../model.ts';
import type { Misfit } from '../problems/problem.ts';

/** Lists what no schema of one record sees: ids that stand twice, spans that leave their text, actors that are not there. */
export function* misplaced({ actors, articles }: Index): Generator<Misfit> {
  yield* repeated('actors', actors);
  yield* repeated('articles', articles);
  const curated = new Set(actors.map(({ id }) => id));
  for (const [position, article] of articles.entries()) {
    const path = `articles.${position}`;
    const own = new Set(article.discovered.map(({ id }) => id));
    for (const [at, actor] of actorsIn(article))
      if (!curated.has(actor) && !own.has(actor)) yield { path: `${path}.${at}`, fault: 'no_such_actor' };
    for (const [at, { start, end }] of spansIn(article))
      if (start >= end || end > article.text.length) yield { path: `${path}.${at}`, fault: 'outside_text' };
  }
}

function* repeated(list: string, records: readonly { readonly id: string }[]): Generator<Misfit> {
  const seen = new Set<string>();
  for (const [position, { id }] of records.entries()) {
    if (seen.has(id)) yield { path: `${list}.${position}.id`, fault: 'taken' };
    seen.add(id);
  }
}

function* actorsIn({ mentions, quotes, roles }: AnalysedArticle): Generator<readonly [string, ActorId]> {
  for (const [position, { actor }] of mentions.entries()) yield [`mentions.${position}.actor`, actor];
  for (const [position, { speakers }] of quotes.entries())
    for (const [at, speaker] of speakers.entries()) yield [`quotes.${position}.speakers.${at}`, speaker];
  for (const [position, { actor }] of roles.entries()) yield [`roles.${position}.actor`, actor];
}

function* spansIn({ mentions, quotes, roles }: AnalysedArticle): Generator<readonly [string, Span]> {
  for (const [position, mention] of mentions.entries()) yield [`mentions.${position}`, mention];
  for (const [position, quote] of quotes.entries()) {
    yield [`quotes.${position}`, quote];
    if (quote.speaker) yield [`quotes.${position}.speaker`, quote.speaker];
    if (quote.cue) yield [`quotes.${position}.cue`, quote.cue];
  }
  for (const [position, role] of roles.entries()) {
    yield [`roles.${position}`, role];
    if (role.of) yield [`roles.${position}.of`, role.of];
  }
}
