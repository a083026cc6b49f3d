import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../lib/article/analyse.ts';
import { type Curated, curatedOf } from '../../lib/article/curated.ts';
import type { AnalysedArticle, ArticleId } from '../../lib/model.ts';
import { readActors } from '../../lib/packs/read-actors.ts';
import { perParagraph } from '../../lib/quotes/per-paragraph.ts';

/** The seeds' folder: the pipeline knows no actors but those of its `actors.json`. */
export const SEEDS = join(import.meta.dirname, '../../seeds');

/** Makes what the command line analyses with: the curated actors and the table of their names. */
export function curatedActors(): Curated {
  const actors = readActors(readFileSync(join(SEEDS, 'actors.json'), 'utf8'), 'seeds/actors.json');
  return curatedOf(actors);
}

/** Holds an article as the scorers read an answer. */
export interface Answer extends Omit<AnalysedArticle, 'discovered' | 'text'> {
  readonly actors: AnalysedArticle['discovered'];
}

/** Answers for texts what the command line does; without their words, which no scorer needs. */
export function answersFor(
  texts: readonly { readonly id: string; readonly text: string }[],
  curated: Curated,
): Answer[] {
  return texts.map(({ id, text }) => {
    const { discovered, text: _, quotes, ...rest } = analyse(id as ArticleId, text, curated);
    return {
      ...rest,
      quotes: quotes.flatMap((quote) => perParagraph(text, quote)),
      actors: discovered,
    };
  });
}
