import { hostAndPath } from '../../text/web-address.ts';
import type { LinkedArticle, PageSource } from '../source/page-source.ts';
import { shareOf } from './word-overlap.ts';

/** From this share of common words on two lines are the headline of one article. */
const sameArticle = 0.5;

/**
 * Takes from a source what belongs to a page that was there before: a site that changes its page by script often leaves the canonical
 * address, the JSON-LD and the metas of the first article. They go where they name another address than the document's, and another
 * headline than the one in sight. So does an article of the JSON-LD alone, where a site keeps the rest true.
 */
export function trustedSource(source: PageSource): PageSource {
  if (isLeftOver(source)) return { ...source, canonical: null, metas: new Map(), linked: [] };
  return { ...source, linked: source.linked.filter((one) => !isOfOther(one, source)) };
}

function isLeftOver(source: PageSource): boolean {
  const { address, canonical, metas, linked } = source;
  const stated = hostAndPath(canonical ?? metas.get('og:url')?.[0] ?? null, address);
  const own = hostAndPath(address);
  if (stated === '' || own === '' || stated === own) return false;
  const inSight = headings(source);
  const said = [...(metas.get('og:title') ?? []), ...linked.flatMap(({ headline }) => headline ?? [])];
  if (inSight.length === 0 || said.length === 0) return false;
  return [...inSight, source.title].every((line) => likeness(line, said) < sameArticle);
}

/** Sees an article of the JSON-LD whose headline is not in sight, and whose address is not the page's. */
function isOfOther({ headline, addresses }: LinkedArticle, source: PageSource): boolean {
  const { address, canonical, metas, title } = source;
  const inSight = headings(source);
  if (headline === null || inSight.length === 0) return false;
  const named = addresses.map((one) => hostAndPath(one, address)).filter((one) => one !== '');
  const own = [address, canonical, metas.get('og:url')?.[0] ?? null].map((one) => hostAndPath(one, address));
  if (named.some((one) => own.includes(one))) return false;
  if (named.length === 0 || own.every((one) => one === '')) return false;
  const said = [...inSight, title, ...(metas.get('og:title') ?? [])];
  return likeness(headline, said) < sameArticle;
}

function headings({ lines }: PageSource): string[] {
  return lines.filter(({ level }) => level === 1).map(({ text }) => text);
}

/** Gives the largest share of words that a line has in common with one of others, from 0 to 1. */
function likeness(line: string, others: readonly string[]): number {
  return Math.max(0, ...others.map((one) => Math.max(shareOf(line, one), shareOf(one, line))));
}
