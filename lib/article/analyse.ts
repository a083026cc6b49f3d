import { MENTION_WORDS } from '../english/mention-words.ts';
import { tokenisedText } from '../english/tokenised-text.ts';
import { vocabularyOf } from '../english/vocabulary.ts';
import { findMentions } from '../mentions/find-mentions.ts';
import type { AnalysedArticle, ArticleId } from '../model.ts';
import { formsOf } from '../names/forms.ts';
import { findQuotes } from '../quotes/find-quotes.ts';
import { reportingOf } from '../quotes/stances/reporting-of.ts';
import { articleFactsOf } from '../speakers/article-facts.ts';
import { NOBODY, resolveSpeakers } from '../speakers/resolve-speakers.ts';
import { castOf } from './cast.ts';
import { actorsIn, type Curated } from './curated.ts';
import { behindCourtesy } from './discovery/behind-courtesy.ts';
import { discoverActors } from './discovery/discover-actors.ts';
import { besides, knownMentions } from './known-mentions.ts';
import { onRecord } from './on-record.ts';
import { readHeader } from './read-header.ts';
import { findRoles } from './roles/find-roles.ts';
import { findTitles } from './roles/find-titles.ts';

/**
 * Analyses one article: header, mentions, quotes, roles, speakers. `date` overrides what the text says of its date.
 * Every span lies within `text`; the time is linear in its length, and does not grow with the number of curated actors.
 */
export function analyse(id: ArticleId, text: string, curated: Curated, date?: string): AnalysedArticle {
  const article = tokenisedText(text);
  const header = readHeader(article, curated);
  const vocabulary = vocabularyOf(MENTION_WORDS);
  const listed = actorsIn(text, curated);
  const known = actorsIn(text, curated.known);
  const ofListed = findMentions(text, formsOf(listed), vocabulary);
  const ofKnown = knownMentions(text, known, listed, vocabulary);
  const findings = findQuotes(article);
  const discovered = discoverActors(id, article, findings, besides(ofListed, ofKnown));
  const ofAll =
    discovered.length === 0
      ? ofListed
      : behindCourtesy(findMentions(text, formsOf([...listed, ...discovered]), vocabulary), text);
  const mentions = besides(ofAll, ofKnown);
  const named = [...listed, ...discovered, ...known];
  const persons = new Set(named.filter(({ kind }) => kind === 'person').map((actor) => actor.id));
  const titles = findTitles(article, mentions, persons);
  const cast = castOf(named, curated);
  const facts = articleFactsOf({
    ...article,
    mentions,
    roles: titles,
    actors: cast,
    discovered,
    subjects: findings.subjects,
    named: findings.quotes
      .flatMap(({ speaker, carried }) => (speaker && !carried ? [speaker] : []))
      .sort((a, b) => a.start - b.start),
  });
  const attributions = resolveSpeakers(findings.quotes, facts);
  const reportings = reportingOf(article, findings.quotes);
  const quotes = findings.quotes.map((quote, k) => {
    const { start, end, kind, speaker, rules = [] } = quote;
    const { speakers, by, antecedent } = attributions[k] ?? NOBODY;
    const { stance, cue } = reportings[k] ?? { stance: 'said', cue: null };
    return { start, end, kind, speaker, speakers, cue, stance, by, antecedent, rules };
  });
  const record = onRecord(mentions, quotes, cast);
  return {
    id,
    title: header.title,
    opening: header.opening,
    date: date ?? header.date,
    source: header.source,
    address: header.address,
    text,
    mentions: mentions.filter(({ actor }) => !record.unheard.has(actor)),
    quotes,
    roles: findRoles(titles, {
      ...article,
      mentions,
      actorOf: cast.get,
      isStateName: (name) => cast.bodyCalled(name)?.kind === 'state',
    }).filter(({ actor }) => !record.unheard.has(actor)),
    discovered: [...discovered, ...record.known],
  };
}
