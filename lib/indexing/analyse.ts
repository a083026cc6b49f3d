import type { Dictionary } from '../matching/dictionary.ts';
import { findMentions } from '../matching/find-mentions.ts';
import type { Actor, AnalysedArticle, ArticleId } from '../model.ts';
import { findQuotes } from '../quotes/find-quotes.ts';
import { resolveSpeakers } from '../quotes/resolve-speakers.ts';
import { findRoles } from './find-roles.ts';
import { readHeader } from './read-header.ts';

/** Holds the curated actors and the dictionary of their names: made once, used for every article. */
export interface Curated {
  readonly actors: readonly Actor[];
  readonly dictionary: Dictionary;
}

/**
 * Analyses one article: header, mentions, quotes, roles, speakers. `date` overrides what the text says of its date.
 * Every span lies within `text`; the time is linear in its length.
 */
export function analyse(id: ArticleId, text: string, curated: Curated, date?: string): AnalysedArticle {
  const header = readHeader(text, curated.actors);
  const mentions = findMentions(text, curated.dictionary);
  const { quotes: found, subjects } = findQuotes(text);
  const actors = new Map(curated.actors.map((actor) => [actor.id, actor]));
  const persons = new Set(curated.actors.filter(({ kind }) => kind === 'person').map((actor) => actor.id));
  const roles = findRoles(text, mentions, persons);
  const speakers = resolveSpeakers(found, { text, mentions, roles, actors, subjects });
  const quotes = found.map(({ start, end, kind, speaker, cue }, k) => ({
    start,
    end,
    kind,
    speaker,
    speakers: speakers[k] ?? [],
    cue,
  }));
  return {
    id,
    title: header.title,
    date: date ?? header.date,
    source: header.source,
    text,
    mentions,
    quotes,
    roles,
    discovered: [],
  };
}
