import { analyse } from '../lib/article/analyse.ts';
import type { ArticleId } from '../lib/model.ts';
import { ADVERSARIAL_TEXTS } from '../tests/adversarial-texts.ts';
import { curatedActors } from '../tests/eval/pipeline.ts';
import { markdownTable } from '../tests/markdown-table.ts';
import { textGenerator } from './generated-text.ts';
import { median, timeRounds } from './time-rounds.ts';

const ROUNDS = 9;
const LARGE = 1_000_000;
/** Characters of an adversarial text, and of ten times of it. */
const SMALL_ADVERSARY = 20_000;

/** Measures how much text the pipeline reads in a second, and how the time grows with the text. Returns Markdown. */
export function pipeline(): string {
  return [
    `Mentions, quotes and roles together (\`analyse\`), one core; medians of ${ROUNDS} rounds after warm-up; ratios are medians of each round's own. The *floor* is one pass of a tokenising regular expression over the same text in the same round: times differ between machines, ratios to it hardly do. MB are millions of characters.`,
    speed(),
    'Growth: the time that ten times the text takes, 10 where it is linear. Both sides read as many characters in a round: one long text, and ten short ones, each with somebody to discover.',
    growth(),
    'Adversarial texts: the same for text that makes careless code look at the same characters again and again.',
    adversaries(),
  ].join('\n\n');
}

const curated = curatedActors();

function analyseAll(texts: readonly string[]): void {
  for (const text of texts) analyse('bench' as ArticleId, text, curated);
}

const TOKEN = /[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu;

function floor(texts: readonly string[]): number {
  let count = 0;
  for (const text of texts) for (const _ of text.matchAll(TOKEN)) count++;
  return count;
}

/** Cuts a generated text of `LARGE` characters into texts of one length: every length is read from the same sentences. */
function textsOf(length: number): string[] {
  const generate = textGenerator(1);
  return Array.from({ length: LARGE / length }, () => generate(length));
}

function speed(): string {
  const rows = [5_000, 100_000, LARGE].map((length) => {
    const texts = textsOf(length);
    const rounds = timeRounds([() => analyseAll(texts), () => floor(texts)], ROUNDS);
    const own = median(rounds.map(([time]) => time));
    const least = median(rounds.map(([, time]) => time));
    return [
      `${length / 1000} kB`,
      (own / texts.length).toFixed(1),
      ...[own, least].map((time) => (LARGE / 1000 / time).toFixed(2)),
      median(rounds.map(([time, floorTime]) => time / floorTime)).toFixed(1),
    ];
  });
  return markdownTable(['text', 'ms per text', 'MB/s', 'floor MB/s', 'times the floor'], rows);
}

/** Somebody whom nobody curated: mentions are looked for a second time then, in a long text and in short ones alike. */
const STRANGER = 'Vera Stone, a teacher, said it rained.\n';

function growth(): string {
  const steps = [
    [10_000, 100_000, 'lines'],
    [100_000, LARGE, 'lines'],
    [100_000, LARGE, 'one paragraph'],
  ] as const;
  return markdownTable(
    ['from', 'to', 'in', 'pipeline', 'floor'],
    steps.map(([short, long, form]) => {
      const lines = textsOf(long)[0] as string;
      const text = form === 'lines' ? lines : lines.replaceAll('\n', ' ');
      const one = [STRANGER + text];
      const ten = Array.from(
        { length: long / short },
        (_, k) => STRANGER + text.slice(k * short, (k + 1) * short),
      );
      return [
        `${short / 1000} kB`,
        `${long / 1000} kB`,
        form,
        ...growthOf(one, ten).map((times) => times.toFixed(1)),
      ];
    }),
  );
}

function adversaries(): string {
  return markdownTable(
    ['text', 'MB/s', 'pipeline', 'floor'],
    Object.entries(ADVERSARIAL_TEXTS).map(([name, make]) => {
      const one = [make(10 * SMALL_ADVERSARY)];
      const ten = Array.from({ length: 10 }, () => make(SMALL_ADVERSARY));
      const [own, least, time] = growthOf(one, ten);
      return [name, ((10 * SMALL_ADVERSARY) / 1000 / time).toFixed(2), own.toFixed(1), least.toFixed(1)];
    }),
  );
}

/** Returns ten times the ratio of the long text's time to the short ones', for the pipeline and for the floor, and the former's time. */
function growthOf(
  one: readonly string[],
  ten: readonly string[],
): [pipeline: number, floor: number, time: number] {
  const rounds = timeRounds(
    [() => analyseAll(one), () => analyseAll(ten), () => floor(one), () => floor(ten)],
    ROUNDS,
  );
  return [
    median(rounds.map(([long, short]) => (10 * long) / short)),
    median(rounds.map(([, , long, short]) => (10 * long) / short)),
    median(rounds.map(([long]) => long)),
  ];
}
