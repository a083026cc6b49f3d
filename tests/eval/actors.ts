import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { analysisLine } from '../../cli/analysis-line.ts';
import { Together } from '../../cli/together.ts';
import { analyse } from '../../lib/article/analyse.ts';
import type { Curated } from '../../lib/article/curated.ts';
import type { ArticleId } from '../../lib/model.ts';
import { readLines } from './read-lines.ts';

/** Holds the figures of one library of articles. Shares are between 0 and 1. */
export interface ActorScore {
  readonly name: string;
  readonly articles: number;
  /** Speakers in quotation marks, then all. */
  readonly quoted: SpeakerShares;
  readonly all: SpeakerShares;
  /** Of the links of people named in several articles: those outside the largest part. */
  readonly split: number;
  /** Of all links: those of a minority within an actor. */
  readonly merged: number;
}

interface SpeakerShares {
  readonly n: number;
  readonly right: number;
  readonly wrong: number;
}

interface Scored {
  readonly speakers: {
    readonly core: SpeakerShares;
    readonly all: SpeakerShares;
    readonly byTag: Readonly<Record<string, SpeakerShares | undefined>>;
  };
  readonly persons: { readonly strayShare: number };
  readonly actors: { readonly strayShare: number };
}

interface Scorer {
  readonly score: (gold: readonly object[], rows: readonly object[]) => Scored;
}

/** Scores who is one with whom, each file as one library; nothing where the data has no actors. */
export async function scoreActors(folder: string, curated: Curated): Promise<readonly ActorScore[]> {
  const own = join(folder, 'actors');
  const { score } = (await import(pathToFileURL(join(own, 'score-actors.mjs')).href)) as Scorer;
  const files = [
    ['PolNeAR dev', 'quotes/polnear-full.dev.jsonl', 'actors-dev.jsonl'],
    ['traps dev', 'actors/traps-articles.dev.jsonl', 'actors-traps.dev.jsonl'],
  ] as const;
  return files.map(([name, texts, gold]) => {
    const articles = readLines<Text>(join(folder, texts));
    const scored = score(readLines<object>(join(own, gold)), asLibrary(articles, curated));
    const { core, all, byTag } = scored.speakers;
    return {
      name,
      articles: articles.length,
      quoted: byTag.quoted ?? core,
      all,
      split: scored.persons.strayShare,
      merged: scored.actors.strayShare,
    };
  });
}

interface Text {
  readonly id: ArticleId;
  readonly text: string;
  readonly date?: string;
}

/** Answers as the command line does with `--together`. */
function asLibrary(texts: readonly Text[], curated: Curated): object[] {
  const together = new Together(curated);
  for (const { id, text, date } of texts) {
    const article = analyse(id, text, curated, date);
    together.add(article, analysisLine(article, curated.actors));
  }
  return [...together.answers()];
}
