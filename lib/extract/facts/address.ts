import { siteHost, webAddress } from '../../text/web-address.ts';
import type { PageSource } from '../source/page-source.ts';

interface AddressRow {
  readonly name: string;
  /** An example: [the address], {what is none}. */
  readonly sentence: string;
  readonly find: (source: PageSource) => string | null;
}

/** Names under which `<meta>` states the page's own address, in lower case. */
const addressMetas: readonly string[] = [
  'og:url',
  'twitter:url',
  'parsely-link',
  'dc.identifier',
  'al:web:url',
];

/** Lists where a page says its own address. The first row that has one gives it. */
export const ADDRESSES: readonly AddressRow[] = [
  {
    name: 'canonical',
    sentence:
      '<link rel="canonical" href="[https://zenda.example/rain]"> <link rel="canonical" href="{https://agency.example/rain}">',
    find: (source) => ofDocument(source.canonical, source),
  },
  {
    name: 'meta',
    sentence: '<meta property="og:url" content="[https://zenda.example/rain]">',
    find: (source) =>
      addressMetas.flatMap((name) => ofDocument(source.metas.get(name)?.[0] ?? null, source) ?? [])[0] ??
      null,
  },
  {
    name: 'document',
    sentence: '[https://zenda.example/rain]{#comments}',
    find: ({ address }) => webAddress(address, '')?.href ?? null,
  },
  {
    name: 'linked-data',
    sentence: '{"@type": "NewsArticle", "url": "[https://zenda.example/rain]"}',
    find: (source) =>
      source.linked.length === 1
        ? (source.linked[0]?.addresses.flatMap((one) => ofDocument(one, source) ?? [])[0] ?? null)
        : null,
  },
];

/** Gives the address of an article; null where nothing states one. */
export function pageAddress(source: PageSource): string | null {
  for (const { find } of ADDRESSES) {
    const address = find(source);
    if (address !== null) return address;
  }
  return null;
}

/**
 * Reads a stated address where it can be the document's. Templates state the front page, a section or the first article for every page,
 * and copies state where an agency has its own: to take two articles for one would lose the second.
 */
function ofDocument(written: string | null, { address }: PageSource): string | null {
  const stated = webAddress(written, address);
  const own = webAddress(address, '');
  if (!stated || !own) return stated?.href ?? null;
  return isSamePlace(stated, own) ? stated.href : null;
}

/** Tells whether two addresses of one site have a path in common, or the part of it that names an article. */
function isSamePlace(stated: URL, own: URL): boolean {
  if (siteHost(stated) !== siteHost(own)) return false;
  const [there, here] = [partsOf(stated), partsOf(own)];
  if (there.join('/') === here.join('/')) return stated.search === '' ? isSearchIdle(own) : true;
  const last = there.at(-1) ?? '';
  return isTelling(last) && here.includes(last);
}

/** A path of one short word is a script: what it shows stands in the query. */
function isSearchIdle(own: URL): boolean {
  return own.search === '' || !/[?&](?:p|id|article|story|sid|aid|nid)\w*=/i.test(own.search);
}

const partsOf = ({ pathname }: URL): string[] =>
  pathname
    .split('/')
    .map((part) => part.replace(/\.\w{2,5}$/, ''))
    .filter((part) => part !== '' && part !== 'amp');

/** A long word or a number names an article; "news" does not. */
function isTelling(part: string): boolean {
  return part.length >= 12 || /\d{5}/.test(part);
}
