import { hostAndPath } from '../../text/web-address.ts';
import type { LinkedArticle, PageSource } from '../source/page-source.ts';
import { shareOf } from './word-overlap.ts';

/**
 * Finds the page's own article among those of its JSON-LD: lists of related ones stand there too. Null where none is an article, or where several are
 * and none names the page.
 */
export function ownArticle({
  address,
  canonical,
  metas,
  linked,
  lines,
  title,
}: PageSource): LinkedArticle | null {
  const articles = linked.filter(({ type }) => /(?:Article|Posting|Report)$/.test(type));
  const own = new Set(
    [address, canonical, metas.get('og:url')?.[0] ?? null].map((one) => hostAndPath(one, address)),
  );
  own.delete('');
  const headlines = [title, ...lines.filter(({ level }) => level === 1).map(({ text }) => text)];
  const isNamed = ({ headline }: LinkedArticle) =>
    headline !== null &&
    headlines.some((one) => Math.max(shareOf(headline, one), shareOf(one, headline)) >= 0.7);
  return (
    articles.find(({ addresses }) => addresses.some((one) => own.has(hostAndPath(one, address)))) ??
    articles.find((one) => one.published !== null && isNamed(one)) ??
    articles.find(isNamed) ??
    (articles.length === 1 ? (articles[0] ?? null) : null)
  );
}
