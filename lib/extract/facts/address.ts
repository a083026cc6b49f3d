import type { PageSource } from '../source/page-source.ts';
import { webAddress } from './web-address.ts';

interface AddressRow {
  readonly name: string;
  /** An example: [the address], {what is none}. */
  readonly sentence: string;
  readonly find: (source: PageSource) => string | null;
}

/** Lists where a page says its own address. The first row that has one gives it. */
export const ADDRESSES: readonly AddressRow[] = [
  {
    name: 'canonical',
    sentence:
      '<link rel="canonical" href="[https://zenda.example/rain]"> <link rel="canonical" href="{https://zenda.example/}">',
    find: (source) => ofArticle(source.canonical, source),
  },
  {
    name: 'open-graph',
    sentence: '<meta property="og:url" content="[https://zenda.example/rain]">',
    find: (source) => ofArticle(source.metas.get('og:url')?.[0] ?? null, source),
  },
  {
    name: 'document',
    sentence: '[https://zenda.example/rain]{#comments}',
    find: ({ address }) => href(webAddress(address, '')),
  },
  {
    name: 'linked-data',
    sentence: '{"@type": "NewsArticle", "url": "[https://zenda.example/rain]"}',
    find: (source) =>
      source.linked.length === 1
        ? (source.linked[0]?.addresses.flatMap((one) => ofArticle(one, source) ?? [])[0] ?? null)
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

const href = (url: URL | null): string | null => url?.href ?? null;

/** An article whose canonical address is the front page has a template's fault. */
function ofArticle(written: string | null, { address }: PageSource): string | null {
  const url = webAddress(written, address);
  const own = webAddress(address, '');
  const isFrontPage = url?.pathname === '/' && url.search === '';
  return isFrontPage && own !== null && own.pathname !== '/' ? null : href(url);
}
