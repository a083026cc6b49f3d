import type { Curated } from '../../lib/article/curated.ts';
import { type Baseline, quoteBaselines } from './baselines.ts';
import { answersFor } from './pipeline.ts';
import {
  type Extract,
  type Part,
  type QuoteScore,
  quoteScorer,
  readQuotes,
  type Track,
} from './quote-scorer.ts';

/** Holds everything measured on the quotes: every system on the same articles. */
export interface QuoteFigures {
  readonly systems: readonly SystemFigures[];
  /** The pipeline's own figures on test-shared, publisher by publisher. */
  readonly publishers: readonly {
    readonly name: string;
    readonly direct: QuoteScore;
    readonly full: QuoteScore;
  }[];
}

/** Holds the figures of one system. */
export interface SystemFigures {
  readonly name: string;
  /** Why a system has no figures; absent where it has. */
  readonly missing?: string;
  readonly scores: Readonly<Partial<Record<`${Track} ${Part}`, QuoteScore>>>;
}

const RESAMPLINGS = 1000;

/** Measures the pipeline and the baselines in both tracks and parts, and the pipeline by publisher. */
export async function measureQuotes(folder: string, curated: Curated): Promise<QuoteFigures> {
  const score = await quoteScorer(folder);
  const pipeline: Extract = (articles) => answersFor(articles, curated);
  const systems: readonly Baseline[] = [
    { name: 'On Record', extract: pipeline },
    ...(await quoteBaselines(folder)),
  ];
  const read = (part: Part) => ({
    direct: readQuotes(folder, 'direct', part),
    full: readQuotes(folder, 'full', part),
  });
  const gold = { dev: read('dev'), 'test-shared': read('test-shared') };
  const measure = (extract: Extract, part: Part) => {
    const { direct, full } = gold[part];
    const answers = extract(full);
    return {
      [`direct ${part}`]: score(direct, answers, { track: 'direct', resamplings: RESAMPLINGS }),
      [`full ${part}`]: score(full, answers, { track: 'full', resamplings: RESAMPLINGS }),
    };
  };
  const { direct, full } = gold['test-shared'];
  const answers = pipeline(full);
  const publishers = [...new Set(full.map(({ publisher }) => publisher))].sort().map((name) => {
    const own = full.filter(({ publisher }) => publisher === name);
    const ids = new Set(own.map(({ id }) => id));
    const given = answers.filter(({ id }) => ids.has(id));
    return {
      name,
      direct: score(
        direct.filter(({ id }) => ids.has(id)),
        given,
        { track: 'direct' },
      ),
      full: score(own, given, { track: 'full' }),
    };
  });
  return {
    systems: systems.map(({ name, extract, missing }) =>
      extract
        ? { name, scores: { ...measure(extract, 'dev'), ...measure(extract, 'test-shared') } }
        : { name, ...(missing ? { missing } : {}), scores: {} },
    ),
    publishers,
  };
}
