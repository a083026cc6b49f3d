import type { Article, ArticleId, SentenceId, Span } from '../../model.ts';
import { paragraphs } from '../../text/paragraphs.ts';
import { sentenceAt, sentencesIn } from './sentence-at.ts';
import { wordsHash } from './words-hash.ts';

/** Names a sentence as a quote is named, with another sign: `<article>:<start>~<hash>`. */
export function sentenceIdOf(article: Pick<Article, 'id' | 'text'>, sentence: Span): SentenceId {
  return `${article.id}:${sentence.start}~${wordsHash(article.text, sentence)}` as SentenceId;
}

/** Gives the article of a sentence's id; null for what is none. */
export function articleOfSentence(id: string): ArticleId | null {
  return readSentenceId(id)?.article ?? null;
}

/** Finds the sentence that an id was made of. Where the text moved, it is the nearest one of the same words; null where there is none. */
export function findSentence(article: Pick<Article, 'id' | 'text'>, id: string): Span | null {
  const place = readSentenceId(id);
  if (place === null || place.article !== article.id) return null;
  const { text } = article;
  const has = (sentence: Span) => wordsHash(text, sentence) === place.hash;
  const there = place.start < text.length ? sentenceAt(text, place.start) : null;
  if (there !== null && there.start === place.start && has(there)) return there;
  const far = ({ start }: Span) => Math.abs(start - place.start);
  return (
    everySentence(text)
      .filter(has)
      .sort((a, b) => far(a) - far(b))[0] ?? null
  );
}

function everySentence(text: string): Span[] {
  return paragraphs(text).flatMap(({ start, end }) => sentencesIn(text, start, end));
}

function readSentenceId(id: string): { article: ArticleId; start: number; hash: string } | null {
  const parts = /^(.+):(0|[1-9]\d{0,8})~([\da-z]{1,7})$/s.exec(id);
  if (parts === null) return null;
  const [, article = '', start = '', hash = ''] = parts;
  return { article: article as ArticleId, start: Number(start), hash };
}
