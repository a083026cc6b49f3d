import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { QuoteKind, Span } from '../../lib/model.ts';
import { readLines } from './read-lines.ts';

/** Names the two tracks: quotes in marks alone, and quotes of every kind. */
export type Track = 'direct' | 'full';
/** Names the two parts: errors are read in one, results reported on the other. */
export type Part = 'dev' | 'test-shared';

/** Holds what a system found in one article; `kind` is absent where it finds direct quotes only. */
export interface Found {
  readonly id: string;
  readonly quotes: readonly (Span & { readonly speaker: Span | null; readonly kind?: QuoteKind })[];
}

/** Holds a system's figures on a set of articles. Shares are between 0 and 1. */
export interface QuoteScore {
  readonly articles: number;
  readonly gold: number;
  readonly overlapF1: number;
  readonly headPrecision: number;
  readonly headRecall: number;
  readonly headF1: number;
  /** 95 % interval of `headF1`, over resampled articles; absent where it was not asked for. */
  readonly interval?: readonly [number, number];
  /** The share of each kind's quotes that was found; absent for a kind without quotes. */
  readonly recall: Readonly<Partial<Record<QuoteKind, number>>>;
  /** The share of the found quotes' speakers whose head the answer covers. */
  readonly speaker: number;
}

/** Finds the quotes of articles, reading nothing but their texts. */
export type Extract = (articles: readonly GoldArticle[]) => readonly Found[];

/** Holds an article of the gold; its text stays here and in the systems. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly publisher: string;
}

interface Scorer {
  readonly evaluate: (
    gold: readonly GoldArticle[],
    predicted: readonly Found[],
    options: { readonly boot?: number },
  ) => {
    readonly counts: Readonly<Record<string, number>>;
    readonly metrics: Readonly<Record<string, number>>;
    readonly ci: Readonly<Record<string, readonly [number, number]>>;
  };
}

/** Reads the gold of one track and part. */
export function readQuotes(folder: string, track: Track, part: Part): GoldArticle[] {
  return readLines(join(folder, 'quotes', `polnear-${track}.${part}.jsonl`));
}

/** Scores the answers of a system on a track. `resamplings` of the articles give the interval. */
export type Score = (
  gold: readonly GoldArticle[],
  answers: readonly Found[],
  options: { readonly track: Track; readonly resamplings?: number },
) => QuoteScore;

/** Loads the data's own scorer. The direct track sees no other quotes of an answer than the direct ones. */
export async function quoteScorer(folder: string): Promise<Score> {
  const { evaluate }: Scorer = await import(pathToFileURL(join(folder, 'score-quotes.mjs')).href);
  return (gold, answers, { track, resamplings = 0 }) => {
    const { counts, metrics, ci } = evaluate(gold, track === 'direct' ? directOnly(answers) : answers, {
      boot: resamplings,
    });
    const recall: Partial<Record<QuoteKind, number>> = {};
    for (const kind of ['direct', 'mixed', 'indirect'] as const) {
      const share = metrics[`recall.${kind}`];
      if (share !== undefined) recall[kind] = share;
    }
    const interval = ci['e2e.head.F1'];
    return {
      articles: gold.length,
      gold: counts.gold ?? 0,
      overlapF1: metrics['quote.overlap.F1'] ?? 0,
      headPrecision: metrics['e2e.head.P'] ?? 0,
      headRecall: metrics['e2e.head.R'] ?? 0,
      headF1: metrics['e2e.head.F1'] ?? 0,
      ...(interval ? { interval } : {}),
      recall,
      speaker: metrics['speaker.head'] ?? 0,
    };
  };
}

function directOnly(answers: readonly Found[]): Found[] {
  return answers.map(({ id, quotes }) => ({
    id,
    quotes: quotes.filter(({ kind }) => kind === undefined || kind === 'direct'),
  }));
}
