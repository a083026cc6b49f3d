import { existsSync, readdirSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Extract, Found, GoldArticle } from './quote-scorer.ts';
import { readLines } from './read-lines.ts';

/** Holds a system to compare with. `extract` is null where it cannot run, and `missing` says what it lacks. */
export interface Baseline {
  readonly name: string;
  readonly extract: Extract | null;
  readonly missing?: string;
}

/**
 * Loads the quote baselines of an evaluation folder. The one that needs npm's `compromise` finds it in the folder that
 * `ON_RECORD_LIBRARIES` names, or in the project's temporary folder: the project itself does not depend on it.
 */
export async function quoteBaselines(folder: string): Promise<readonly Baseline[]> {
  const load = async (file: string): Promise<Extract> => {
    const { extract }: { readonly extract: (text: string) => Found['quotes'] } = await import(
      pathToFileURL(join(folder, 'baselines', file)).href
    );
    return (articles) => articles.map(({ id, text }) => ({ id, quotes: extract(text) }));
  };
  const libraries = resolve(
    process.env.ON_RECORD_LIBRARIES ?? join(import.meta.dirname, '../../.tmp/libraries'),
  );
  const naive: Baseline = { name: 'regular expressions', extract: await load('quotes-naive.mjs') };
  const name = 'compromise + rules';
  if (!existsSync(join(libraries, 'node_modules/compromise')))
    return [naive, { name, extract: null, missing: 'not run: compromise is not installed' }];
  const from = pathToFileURL(join(libraries, 'package.json')).href;
  const hooks = registerHooks({
    resolve: (specifier, context, next) =>
      next(specifier, specifier === 'compromise' ? { ...context, parentURL: from } : context),
  });
  try {
    return [naive, { name, extract: await load('quotes-compromise.mjs') }];
  } finally {
    hooks.deregister();
  }
}

/** Holds the figures of a mention baseline on all shared files together. Shares are between 0 and 1. */
export interface MentionFloor {
  readonly name: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly traps: number;
  readonly trapsHit: number;
}

/** Scores the longest-match dictionary of an evaluation folder, with seats of power and without. */
export async function mentionFloors(folder: string): Promise<readonly MentionFloor[]> {
  const { matcher } = await import(pathToFileURL(join(folder, 'baselines/mentions-naive.mjs')).href);
  const { evaluate } = await import(pathToFileURL(join(folder, 'score-mentions.mjs')).href);
  const gold = readdirSync(join(folder, 'mentions'))
    .filter((file) => file.endsWith('.shared.jsonl'))
    .flatMap((file) => readLines<GoldArticle>(join(folder, 'mentions', file)));
  return [true, false].map((metonym) => {
    const find = matcher({ metonym });
    const { counts, metrics } = evaluate(
      gold,
      gold.map(({ id, text }) => ({ id, mentions: find(text) })),
    );
    return {
      name: metonym ? 'longest match, seats of power included' : 'longest match, without seats of power',
      precision: metrics.P,
      recall: metrics.R,
      f1: metrics.F1,
      traps: counts.trap,
      trapsHit: counts.trapHit,
    };
  });
}
