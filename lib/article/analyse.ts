import { MENTION_WORDS } from '../english/mention-words.ts';
import { tokenisedText } from '../english/tokenised-text.ts';
import { vocabularyOf } from '../english/vocabulary.ts';
import { findMentions } from '../mentions/find-mentions.ts';
import type { AnalysedArticle, ArticleId } from '../model.ts';
import { formsOf } from '../names/forms.ts';
import { findQuotes } from '../quotes/find-quotes.ts';
import { reportingOf } from '../quotes/reporting-of.ts';
import { articleFactsOf } from '../speakers/article-facts.ts';
import { NOBODY, resolveSpeakers } from '../speakers/resolve-speakers.ts';
import { castOf } from './cast.ts';
import { actorsIn, type Curated } from './curated.ts';
import { discoverActors } from './discover-actors.ts';
import { findRoles } from './find-roles.ts';
import { readHeader } from './read-header.ts';

/**
 * Analyses one article: header, mentions, quotes, roles, speakers. `date` overrides what the text says of its date.
 * Every span lies within `text`; the time is linear in its length, and does not grow with the number of curated actors.
 */
export function analyse(id: ArticleId, text: string, curated: Curated, date?: string): AnalysedArticle {
  const article = tokenisedText(text);
  const header = readHeader(article, curated);
  const vocabulary = vocabularyOf(MENTION_WORDS);
  const known = actorsIn(text, curated);
  const listed = findMentions(text, formsOf(known), vocabulary);
  const findings = findQuotes(article);
  const discovered = discoverActors(id, article, findings, listed);
  const named = [...known, ...discovered];
  const mentions = discovered.length === 0 ? listed : findMentions(text, formsOf(named), vocabulary);
  const persons = new Set(named.filter(({ kind }) => kind === 'person').map((actor) => actor.id));
  const roles = findRoles(article, mentions, persons);
  const facts = articleFactsOf({
    text,
    mentions,
    roles,
    actors: castOf(named, curated),
    discovered,
    subjects: findings.subjects,
    named: findings.quotes
      .flatMap(({ speaker, carried }) => (speaker && !carried ? [speaker] : []))
      .sort((a, b) => a.start - b.start),
  });
  const attributions = resolveSpeakers(findings.quotes, facts);
  const reportings = reportingOf(text, findings.quotes);
  const quotes = findings.quotes.map((quote, k) => {
    const { start, end, kind, speaker, rules = [] } = quote;
    const { speakers, by, antecedent } = attributions[k] ?? NOBODY;
    const { stance, cue } = reportings[k] ?? { stance: 'said', cue: null };
    return { start, end, kind, speaker, speakers, cue, stance, by, antecedent, rules };
  });
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
