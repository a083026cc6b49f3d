import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../lib/article/analyse.ts';
import { type Curated, curatedOf } from '../lib/article/curated.ts';
import type { Actor, ActorId, AnalysedArticle, ArticleId } from '../lib/model.ts';
import { evaluationFolder } from '../tests/eval/evaluation-folder.ts';
import { curatedActors, SEEDS } from '../tests/eval/pipeline.ts';
import { readLines } from '../tests/eval/read-lines.ts';
import { markdownTable } from '../tests/markdown-table.ts';
import { generatedNames } from './generated-names.ts';
import { median, timeRounds } from './time-rounds.ts';

const ROUNDS = 9;
const COUNTS = [1_000, 10_000, 100_000];

/** Measures what an article costs where many actors are curated, of whom it names a few. Returns Markdown. */
export function analyseByActors(): string {
  const few = curatedActors();
  const texts = articles();
  const characters = texts.reduce((sum, { length }) => sum + length, 0);
  const strangers = strangersTo(texts, Math.max(...COUNTS));
  const expected = resultsOf(texts, few);
  const rows = COUNTS.map((count) => {
    const many = curatedOf([...few.actors, ...strangers.slice(0, count - few.actors.length)]);
    const changed = resultsOf(texts, many).filter((result, k) => result !== expected[k]).length;
    const rounds = timeRounds([() => analyseAll(texts, few), () => analyseAll(texts, many)], ROUNDS);
    const middle = (of: (round: (typeof rounds)[number]) => number): number => median(rounds.map(of));
    return [
      count.toLocaleString('en'),
      ...[middle(([time]) => time), middle(([, time]) => time)].map((time) =>
        (time / texts.length).toFixed(2),
      ),
      middle(([least, time]) => time / least).toFixed(2),
      String(changed),
    ];
  });
  return [
    `\`analyse\` over ${texts.length.toLocaleString('en')} texts of ${Math.round(characters / 1000).toLocaleString('en')} kB, one core, with ${few.actors.length} curated actors and with many more, generated people whom no text names; medians of ${ROUNDS} rounds after warm-up, ratios of each round's own. *Other results*: texts in which anything is found otherwise.`,
    markdownTable(
      ['actors', `ms a text with ${few.actors.length}`, 'ms a text', 'times', 'other results'],
      rows,
    ),
  ].join('\n\n');
}

/** Gives the seeds, and the development texts where they are at hand. */
function articles(): string[] {
  const seeds = readdirSync(SEEDS)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(join(SEEDS, file), 'utf8'));
  const folder = evaluationFolder();
  if (folder === null) return seeds;
  const files = ['.', 'mentions', 'quotes'].flatMap((inside) =>
    readdirSync(join(folder, inside))
      .filter((file) => file.endsWith('.jsonl'))
      .map((file) => join(folder, inside, file)),
  );
  const texts = files.flatMap((file) => readLines<{ readonly text?: unknown }>(file).map(({ text }) => text));
  return [...seeds, ...texts.filter((text) => typeof text === 'string')];
}

function analyseAll(texts: readonly string[], curated: Curated): AnalysedArticle[] {
  return texts.map((text) => analyse('bench' as ArticleId, text, curated));
}

function resultsOf(texts: readonly string[], curated: Curated): string[] {
  return analyseAll(texts, curated).map((article) => JSON.stringify(article));
}

/** Generates people none of whose names is a word of the texts. */
function strangersTo(texts: readonly string[], count: number): Actor[] {
  const words = new Set(
    texts.flatMap((text) => text.match(/\p{L}+/gu) ?? []).map((word) => word.toLowerCase()),
  );
  const isStrange = (name: string): boolean =>
    name.split(/[ -]/).every((part) => !words.has(part.toLowerCase()));
  return [...generatedNames(2 * count)]
    .filter(isStrange)
    .slice(0, count)
    .map((name, k) => ({
      id: `generated-${k}` as ActorId,
      name,
      kind: 'person',
      aliases: [name],
      short: [name.slice(name.lastIndexOf(' ') + 1)],
      seats: [],
      origin: 'curated',
    }));
}
