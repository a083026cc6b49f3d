import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { MENTION_WORDS } from '../../lib/english/mention-words.ts';
import { vocabularyOf } from '../../lib/english/vocabulary.ts';
import { findMentions } from '../../lib/mentions/find-mentions.ts';
import type { Actor } from '../../lib/model.ts';
import { formsOf } from '../../lib/names/forms.ts';
import { readLines } from './read-lines.ts';

/** Scores the mentions of one evaluation file. Shares are between 0 and 1. */
export interface MentionScore {
  /** The file. */
  readonly name: string;
  readonly gold: number;
  readonly precision: number;
  readonly recall: number;
  /** Of the names that the dictionary has. */
  readonly closedF1: number;
  /** With the mentions that no form of the dictionary expresses ("America", adjectives). */
  readonly openF1: number;
  readonly traps: number;
  readonly trapsHit: number;
}

/** Scores the mentions of one entity in all shared files together. Shares are between 0 and 1. */
export interface EntityScore {
  readonly name: string;
  readonly gold: number;
  readonly precision: number;
  readonly recall: number;
}

interface GoldText {
  readonly id: string;
  readonly text: string;
}

/** The part of the scorer's answer that is read here. */
interface Scored {
  readonly counts: Readonly<Record<string, number>>;
  readonly metrics: { readonly P: number; readonly R: number; readonly F1: number };
}

interface Scorer {
  readonly evaluate: (
    gold: readonly GoldText[],
    predicted: readonly unknown[],
    options: { readonly open: boolean },
  ) => Scored;
}

/**
 * Runs the scorer of an evaluation folder over its mention files, one by one and the shared ones together, and over the
 * entities of the latter. Throws where the folder lacks the scorer or the files.
 */
export async function scoreMentions(
  folder: string,
  actors: readonly Actor[],
): Promise<{ readonly files: readonly MentionScore[]; readonly entities: readonly EntityScore[] }> {
  const scorer: Scorer = await import(pathToFileURL(join(folder, 'score-mentions.mjs')).href);
  const forms = formsOf(actors);
  const vocabulary = vocabularyOf(MENTION_WORDS);
  const predict = (gold: readonly GoldText[]) =>
    gold.map(({ id, text }) => ({
      id,
      mentions: findMentions(text, forms, vocabulary).map(({ start, end, actor }) => ({
        start,
        end,
        entity: actor,
      })),
    }));
  const score = (name: string, gold: readonly GoldText[]): MentionScore => {
    const predicted = predict(gold);
    const { counts, metrics } = scorer.evaluate(gold, predicted, { open: false });
    return {
      name,
      gold: (counts.tp ?? 0) + (counts.fn ?? 0),
      precision: metrics.P,
      recall: metrics.R,
      closedF1: metrics.F1,
      openF1: scorer.evaluate(gold, predicted, { open: true }).metrics.F1,
      traps: counts.trap ?? 0,
      trapsHit: counts.trapHit ?? 0,
    };
  };
  const shared = readdirSync(join(folder, 'mentions'))
    .filter((file) => file.endsWith('.shared.jsonl'))
    .map((file) => ({ file, gold: readLines<GoldText>(join(folder, 'mentions', file)) }));
  const all = shared.flatMap(({ gold }) => gold);
  const { counts } = scorer.evaluate(all, predict(all), { open: false });
  return {
    files: [
      ...shared.map(({ file, gold }) => score(file, gold)),
      score('all shared files', all),
      score('domain-dev.jsonl', readLines<GoldText>(join(folder, 'domain-dev.jsonl'))),
    ],
    entities: entitiesIn(counts),
  };
}

/** Reads the scorer's counts of each entity: how often it is named, how often that was found, how often it was a mistake. */
function entitiesIn(counts: Scored['counts']): EntityScore[] {
  const names = Object.keys(counts).flatMap((key) => /^(?:gold|fp)\.entity\.(.+)$/.exec(key)?.[1] ?? []);
  return [...new Set(names)].sort().map((name) => {
    const [gold = 0, hits = 0, mistakes = 0] = ['gold', 'hit', 'fp'].map(
      (kind) => counts[`${kind}.entity.${name}`],
    );
    return { name, gold, precision: hits / (hits + mistakes || 1), recall: hits / (gold || 1) };
  });
}
