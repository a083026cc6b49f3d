import type { Coverage } from '../../lib/holdings/passages/coverage.ts';
import { day } from '../day.ts';
import { grouped } from '../grouped.ts';

type Counted = 'articles' | 'quotes' | 'quotedIn' | 'undated' | 'namedIn';

/**
 * Says of how many articles a record is made: "3 quotes in 2 of your 14 articles, latest 20 Feb 2023". Of whom nothing is quoted it says where
 * that was looked for; null where there is no article at all.
 */
export function coverageWords(coverage: readonly Coverage[]): string | null {
  const parts = coverage.filter(({ articles }) => articles > 0);
  const sum = (of: Counted) => parts.reduce((total, part) => total + part[of], 0);
  const articles = sum('articles');
  if (articles === 0) return null;
  const quotes = sum('quotes');
  if (quotes === 0)
    return `Not quoted in ${articles === 1 ? '' : 'any of '}${whichArticles(parts)}${named(sum('namedIn'), articles)}`;
  const counted = `${grouped(quotes)} ${quotes === 1 ? 'quote' : 'quotes'}`;
  const quotedIn = sum('quotedIn');
  const some = quotedIn === articles ? 'all' : grouped(quotedIn);
  const among = articles === 1 ? '' : `${some} of `;
  const latest =
    parts
      .flatMap((part) => part.latest ?? [])
      .sort()
      .at(-1) ?? null;
  return `${counted} in ${among}${whichArticles(parts)}${dated(latest, sum('undated'))}`;
}

function named(count: number, articles: number): string {
  if (count === 0) return '';
  return `; named in ${articles === 1 ? 'it' : grouped(count)}`;
}

function dated(latest: string | null, undated: number): string {
  if (latest === null) return ', undated';
  return `, latest ${day(latest)}${undated === 0 ? '' : `; ${grouped(undated)} undated`}`;
}

/** Says whose articles they are: the reader's own, and those that On Record brought. */
function whichArticles(parts: readonly Coverage[]): string {
  const count = (isBundled: boolean) =>
    parts
      .filter(({ holding }) => (holding === 'bundled') === isBundled)
      .reduce((total, { articles }) => total + articles, 0);
  const [bundled, own] = [count(true), count(false)];
  const come = bundled === 1 ? 'comes with On Record' : 'come with On Record';
  if (own === 0)
    return `${bundled === 1 ? 'the one article' : `the ${grouped(bundled)} articles`} that ${come}`;
  if (bundled === 0) return `your ${own === 1 ? 'one article' : `${grouped(own)} articles`}`;
  return `${grouped(bundled + own)} articles (${grouped(bundled)} that ${come}, ${grouped(own)} of yours)`;
}
