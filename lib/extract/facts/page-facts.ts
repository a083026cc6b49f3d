import type { Extracted } from '../extracted.ts';
import type { PageSource } from '../source/page-source.ts';
import { pageAddress } from './address.ts';
import { authorsOf } from './authors.ts';
import { dayStyle } from './day-style.ts';
import { headlineAt } from './headline-at.ts';
import { languageOf } from './language.ts';
import { ownArticle } from './own-article.ts';
import { publishedDay } from './published-day.ts';
import { siteNames, siteOf } from './site.ts';
import { headlineInSight, pageTitle } from './title.ts';
import { trustedSource } from './trusted-source.ts';

/** Names what a page says of its article. */
export type PageFacts = Pick<Extracted, 'title' | 'authors' | 'published' | 'site' | 'address' | 'language'>;

/** Reads from a page what it says of its article. */
export function pageFacts(read: PageSource): PageFacts {
  const source = trustedSource(read);
  const own = ownArticle(source);
  const asked = { source, own, sites: siteNames(source, own) };
  const title = pageTitle(asked);
  const inSight = headlineInSight(asked);
  const language = languageOf(source);
  const headline = headlineAt(source, inSight, title);
  return {
    title,
    authors: authorsOf({ ...asked, headline }),
    published: publishedDay({ source, own, headline, style: dayStyle(source, language) }).published,
    site: siteOf(source, own),
    address: pageAddress(source),
    language,
  };
}
