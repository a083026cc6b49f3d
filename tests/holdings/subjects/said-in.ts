import { analyse } from '../../../lib/article/analyse.ts';
import { curatedOf } from '../../../lib/article/curated.ts';
import { knownBeside } from '../../../lib/article/known-actors.ts';
import {
  companyOf,
  findOnThis,
  type OnThis,
  readSaid,
  type Said,
} from '../../../lib/holdings/subjects/on-this.ts';
import type { Actor, ArticleId } from '../../../lib/model.ts';
import { makeActor } from '../../names/make-actor.ts';

/** Somebody who exists nowhere, and whom else the texts name. */
const ANA: Actor = makeActor('ana-ruiz', 'person', ['Ana Ruiz'], ['Ruiz']);
const CAST: readonly Actor[] = [
  ANA,
  makeActor('norland', 'state', ['Norland']),
  makeActor('zubrovia', 'state', ['Zubrovia']),
  makeActor('ivo-brandt', 'person', ['Ivo Brandt'], ['Brandt']),
];
const CURATED = curatedOf(CAST);
const ACTORS = new Map([...CAST, ...knownBeside(CAST)].map((actor) => [actor.id, actor]));

/** Reads what Ana Ruiz says in texts, each an article: "2022-03-07 text", or the text alone. */
export function saidIn(texts: readonly string[]): Said[] {
  return texts.flatMap((line, at) => {
    const [, day, text = ''] = /^(?:(\d{4}-\d\d-\d\d) )?(.*)$/s.exec(line) ?? [];
    const read = analyse(`article-${at}` as ArticleId, text, CURATED, day);
    const article = { ...read, address: `https://post.example/${at}?from=home` };
    return article.quotes
      .filter(({ speakers }) => speakers.includes(ANA.id))
      .map((quote) => ({ article, quote }));
  });
}

/** Finds what Ana Ruiz says in texts on what a paragraph is about. */
export function onThisIn(
  paragraph: string,
  texts: readonly string[],
  address: string | null = null,
): readonly OnThis[] {
  const read = readSaid(saidIn(texts), ANA.id);
  const company = companyOf(read).flatMap((id) => ACTORS.get(id) ?? []);
  return findOnThis({ text: paragraph, address }, ANA, read, company);
}
