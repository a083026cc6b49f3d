import type { PageSource } from '../source/page-source.ts';
import { hostAndPath } from './web-address.ts';
import { shareOf } from './word-overlap.ts';

/** From this share of common words on two lines are the headline of one article. */
const sameArticle = 0.5;

/**
 * Takes from a source what belongs to a page that was there before: a site that changes its page by script often leaves the canonical
 * address, the JSON-LD and the metas of the first article. They go where they name another address than the document's, and another
 * headline than the one in sight.
 */
export function trustedSource(source: PageSource): PageSource {
  return isLeftOver(source) ? { ...source, canonical: null, metas: new Map(), linked: [] } : source;
}

function isLeftOver({ address, canonical, metas, lines, linked, title }: PageSource): boolean {
  const stated = hostAndPath(canonical ?? metas.get('og:url')?.[0] ?? null, address);
  const own = hostAndPath(address);
  if (stated === '' || own === '' || stated === own) return false;
  const inSight = lines.filter(({ level }) => level === 1).map(({ text }) => text);
  const said = [...(metas.get('og:title') ?? []), ...linked.flatMap(({ headline }) => headline ?? [])];
  if (inSight.length === 0 || said.length === 0) return false;
  const isSaid = (line: string) =>
    said.some((one) => Math.max(shareOf(line, one), shareOf(one, line)) >= sameArticle);
  return !inSight.some(isSaid) && !isSaid(title);
}
