import { markdownTable } from '../markdown-table.ts';
import type { ActorScore } from './actors.ts';
import type { MentionFloor } from './baselines.ts';
import type { EntityScore, MentionScore } from './mentions.ts';
import type { Part, QuoteScore, Track } from './quote-scorer.ts';
import type { QuoteFigures, SystemFigures } from './quotes.ts';
import type { ResolvedScore, SeedsScore } from './resolved.ts';

/** Holds everything one run measured. */
export interface Figures {
  readonly quotes: QuoteFigures;
  readonly seeds: SeedsScore;
  readonly domain: ResolvedScore;
  readonly actors: readonly ActorScore[];
  readonly mentions: { readonly files: readonly MentionScore[]; readonly entities: readonly EntityScore[] };
  readonly mentionFloors: readonly MentionFloor[];
}

/** The data's README: measured by its makers, on the part that is not published. */
const FLOORS: Readonly<Record<Track, readonly (readonly string[])[]>> = {
  direct: [
    ['its floor: regular expressions', '93.6', '66.6'],
    ['its floor: compromise + rules', '96.1', '81.9 [78.6, 84.9]'],
    ['its ceiling: two humans, 20 articles', '97.5', '96.3 [93.2, 98.0]'],
  ],
  full: [
    ['its floor: regular expressions', '', '24.7'],
    ['its floor: compromise + rules', '', '30.2'],
    ['its ceiling: two humans, 20 articles', '75.9', 'not measured'],
  ],
};

/** Writes the figures of a run as Markdown, without a date: the same code on the same data writes the same file. */
export function report({ quotes, seeds, domain, actors, mentions, mentionFloors }: Figures): string {
  return [
    '# Results',
    'Made by `npm run eval -- --write`, where `ON_RECORD_EVAL` names the folder of the evaluation data (`../shared/eval` beside the repository is found by itself) and `ON_RECORD_LIBRARIES` a folder where `npm install compromise` has been run; read by its own scorers. All figures are per cent. Errors are read on dev only; test-shared is for reporting. The texts belong to their publishers: nothing of them is here or in the product.',
    '## Quotes and speakers',
    'A quote counts as found where it overlaps the gold by 0.8 (intersection over union). *Head F1* is end to end: found, and the answer covers the head of the words that name the speaker; in brackets its 95 % interval over 1,000 resamplings of the articles.',
    '### Direct: what stands in quotation marks',
    ...trackTables(quotes, 'direct'),
    '### Full: direct, mixed and indirect',
    ...trackTables(quotes, 'full'),
    '### Recall by kind (full, test-shared)',
    markdownTable(
      ['system', 'direct', 'mixed', 'indirect'],
      quotes.systems.map(({ name, missing, scores }) => {
        const recall = scores['full test-shared']?.recall;
        return [name, ...(recall ? kinds(recall) : [missing ?? ''])];
      }),
    ),
    '### By publisher (test-shared)',
    markdownTable(
      [
        'publisher',
        'articles',
        'direct: quotes',
        'overlap F1',
        'head F1',
        'full: quotes',
        'overlap F1',
        'head F1',
        'direct',
        'mixed',
        'indirect',
      ],
      quotes.publishers.map(({ name, direct, full }) => [
        name,
        String(full.articles),
        ...[String(direct.gold), percent(direct.overlapF1), percent(direct.headF1)],
        ...[String(full.gold), percent(full.overlapF1), percent(full.headF1)],
        ...kinds(full.recall),
      ]),
    ),
    'The last three columns are the recall by kind. A publisher has few articles here: its figures say where to look, not which is better.',
    '## Quotes with kind and resolved speakers',
    'A quote counts where its kind and the whole set of actors it resolves to are right.',
    markdownTable(
      ['articles', 'quotes', 'found', 'kind wrong', 'speakers wrong', 'right', 'recall', 'precision'],
      [resolvedRow('domain-dev', domain), resolvedRow('seeds', seeds)],
    ),
    `Roles of the seeds: ${seeds.rolesFound} of ${seeds.roles}.`,
    '## One actor over many articles',
    'Each file is one library. A speaker is right where the quote leads to the actor that most of the articles mean. *Split* are the links of people outside the largest of their actors, *merged* those of whoever shares an actor with more than theirs.',
    actorTable(actors),
    '## Mentions',
    'A mention counts where span and actor are right. *Closed* is scored against the names that the dictionary has, *open* against every mention ("America", adjectives). Traps are places where the words mean something else.',
    markdownTable(
      ['file or system', 'mentions', 'precision', 'recall', 'F1 (closed)', 'F1 (open)', 'traps hit'],
      [
        ...mentions.files.map((score) => [
          score.name,
          String(score.gold),
          ...[score.precision, score.recall, score.closedF1, score.openF1].map(percent),
          `${score.trapsHit} of ${score.traps}`,
        ]),
        ...mentionFloors.map((floor) => [
          floor.name,
          '',
          ...[floor.precision, floor.recall, floor.f1].map(percent),
          '',
          `${floor.trapsHit} of ${floor.traps}`,
        ]),
        ['its floor: longest match with seats', '', '82.9', '', '90.6', '', '150 of 150'],
        ['its floor: longest match without', '', '96.2', '', '96.5', '', '28 of 150'],
      ],
    ),
    '### Mentions by entity (all shared files)',
    markdownTable(
      ['entity', 'mentions', 'precision', 'recall'],
      mentions.entities.map(({ name, gold, precision, recall }) => [
        name,
        String(gold),
        percent(precision),
        gold > 0 ? percent(recall) : '',
      ]),
    ),
    '*Its floor* and *its ceiling*, in every table: as the README of the data states them, measured on another part of it. The two longest matches above them ran on all shared files here.',
  ]
    .join('\n\n')
    .concat('\n');
}

function trackTables({ systems }: QuoteFigures, track: Track): string[] {
  const head = ['system', 'overlap F1', 'head F1', 'head P', 'head R', 'speakers right'];
  return (['test-shared', 'dev'] as const).map((part) => {
    const first = systems[0]?.scores[`${track} ${part}`];
    const counted = first ? `${part}: ${first.articles} articles, ${first.gold} quotes` : part;
    const rows = systems.map((system) => systemRow(system, track, part));
    return `${counted}\n\n${markdownTable(head, part === 'dev' ? rows : [...rows, ...FLOORS[track]])}`;
  });
}

function systemRow({ name, missing, scores }: SystemFigures, track: Track, part: Part): string[] {
  const score: QuoteScore | undefined = scores[`${track} ${part}`];
  if (!score) return [name, missing ?? ''];
  const interval = score.interval ? ` [${score.interval.map(percent).join(', ')}]` : '';
  return [
    name,
    percent(score.overlapF1),
    `${percent(score.headF1)}${interval}`,
    ...[score.headPrecision, score.headRecall, score.speaker].map(percent),
  ];
}

function kinds(recall: QuoteScore['recall']): string[] {
  return [recall.direct, recall.mixed, recall.indirect].map((share) =>
    share === undefined ? '' : percent(share),
  );
}

function resolvedRow(name: string, score: ResolvedScore): string[] {
  return [
    name,
    ...[score.gold, score.found, score.kindWrong, score.speakersWrong, score.right].map(String),
    ...[score.recall, score.precision].map(percent),
  ];
}

/** Figures of the data's README: today's answers merged by exact name, by cheap rules, and without a fault. */
const ACTOR_FLOORS = [
  ['PolNeAR dev, its floor: exact names', '', '75.5', '9.4', '', '', ''],
  ['traps dev, its floor: cheap rules', '', '', '', '69.2', '11.5', ''],
];

function actorTable(actors: readonly ActorScore[]): string {
  return markdownTable(
    ['library', 'articles', 'quoted: right', 'wrong', 'all: right', 'wrong', 'split', 'merged'],
    [
      ...actors.map(({ name, articles, quoted, all, split, merged }) => [
        name,
        String(articles),
        ...[quoted, all].flatMap(({ n, right, wrong }) => [right / n, wrong / n].map(percent)),
        ...[split, merged].map(percent),
      ]),
      ...ACTOR_FLOORS.map((floor) => [...floor, '']),
    ],
  );
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
