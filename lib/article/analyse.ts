import { MENTION_WORDS } from '../english/mention-words.ts';
import { findMentions } from '../mentions/find-mentions.ts';
import type { Actor, AnalysedArticle, ArticleId } from '../model.ts';
import { createDictionary, type Dictionary } from '../names/dictionary.ts';
import { findQuotes } from '../quotes/find-quotes.ts';
import { articleFactsOf } from '../speakers/article-facts.ts';
import { resolveSpeakers } from '../speakers/resolve-speakers.ts';
import { discoverActors } from './discover-actors.ts';
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
  const listed = findMentions(text, curated.dictionary);
  const findings = findQuotes(text);
  const discovered = discoverActors(id, text, findings, listed);
  const everybody = [...curated.actors, ...discovered];
  const mentions =
    discovered.length === 0 ? listed : findMentions(text, createDictionary(everybody, MENTION_WORDS));
  const actors = new Map(everybody.map((actor) => [actor.id, actor]));
  const persons = new Set(everybody.filter(({ kind }) => kind === 'person').map((actor) => actor.id));
  const roles = findRoles(text, mentions, persons);
  const named = findings.quotes
    .flatMap(({ speaker, carried }) => (speaker && !carried ? [speaker] : []))
    .sort((a, b) => a.start - b.start);
  const { subjects } = findings;
  const speakers = resolveSpeakers(
    findings.quotes,
    articleFactsOf({ text, mentions, roles, actors, subjects, named }),
  );
  const quotes = findings.quotes.map(({ start, end, kind, speaker, cue }, k) => ({
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
    discovered,
  };
}
