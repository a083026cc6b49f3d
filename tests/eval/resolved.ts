import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Curated } from '../../lib/article/curated.ts';
import type { QuoteKind, Span } from '../../lib/model.ts';
import gold from '../article/seeds-gold.json' with { type: 'json' };
import { type Answer, answersFor, SEEDS } from './pipeline.ts';
import { readLines } from './read-lines.ts';

/** Holds the figures of quotes that count only with their kind and their resolved speakers. Shares are between 0 and 1. */
export interface ResolvedScore {
  readonly gold: number;
  readonly found: number;
  readonly kindWrong: number;
  readonly speakersWrong: number;
  readonly right: number;
  readonly recall: number;
  readonly precision: number;
}

/** Holds what the seeds' own gold says of the pipeline. */
export interface SeedsScore extends ResolvedScore {
  readonly roles: number;
  readonly rolesFound: number;
}

interface GoldQuote extends Span {
  readonly kind: QuoteKind;
  readonly speakers: readonly string[];
}

interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
}

interface Scorer {
  readonly score: (
    gold: readonly GoldArticle[],
    answers: readonly Answer[],
  ) => {
    readonly gold: number;
    readonly span: number;
    readonly kind: number;
    readonly speakers: number;
    readonly all: number;
    readonly recall: number;
    readonly precision: number;
  };
}

/** Scores the articles with resolved speakers of an evaluation folder. */
export async function scoreDomain(folder: string, curated: Curated): Promise<ResolvedScore> {
  const articles = readLines<GoldArticle>(join(folder, 'domain-dev.jsonl'));
  return scoreResolved(folder, articles, answersFor(articles, curated));
}

/** Scores the three bundled articles, whose gold is the project's own. */
export async function scoreSeeds(folder: string, curated: Curated): Promise<SeedsScore> {
  const texts = gold.articles.map(({ file }) => ({
    id: file,
    text: readFileSync(join(SEEDS, file), 'utf8'),
  }));
  const answers = answersFor(texts, curated);
  const articles = gold.articles.map((article, k) => ({
    ...article,
    ...(texts[k] as (typeof texts)[number]),
    quotes: article.quotes.map((quote) => ({
      ...quote,
      kind: quote.kind as QuoteKind,
      speakers: acceptedSpeakers(quote, answers[k] as Answer),
    })),
  }));
  const found = gold.roles.filter(({ actor, role, article }) =>
    answers
      .find(({ id }) => id === article)
      ?.roles.some((own) => own.actor === actor && own.role.toLowerCase().includes(role.toLowerCase())),
  );
  return {
    ...(await scoreResolved(folder, articles, answers)),
    roles: gold.roles.length,
    rolesFound: found.length,
  };
}

/** The scorer knows one set of speakers; where the gold accepts another and the answer gives that one, it is asked for. */
function acceptedSpeakers(
  quote: Span & { speakers: string[]; or_speakers?: string[][] },
  { quotes }: Answer,
): readonly string[] {
  const given = quotes
    .filter(({ start, end }) => start < quote.end && end > quote.start)
    .map(({ speakers }) => [...speakers].sort().join());
  return quote.or_speakers?.find((other) => given.includes([...other].sort().join())) ?? quote.speakers;
}

async function scoreResolved(
  folder: string,
  articles: readonly GoldArticle[],
  answers: readonly Answer[],
): Promise<ResolvedScore> {
  const { score }: Scorer = await import(pathToFileURL(join(folder, 'score-domain.mjs')).href);
  const { gold: all, span, kind, speakers, all: right, recall, precision } = score(articles, answers);
  return {
    gold: all,
    found: span,
    kindWrong: span - kind,
    speakersWrong: span - speakers,
    right,
    recall,
    precision,
  };
}
