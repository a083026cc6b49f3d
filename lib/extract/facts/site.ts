import { siteHost, webAddress } from '../../text/web-address.ts';
import type { LinkedArticle, PageSource } from '../source/page-source.ts';

interface SiteRow {
  readonly name: string;
  /** An example: [the site's name], {what is none}. */
  readonly sentence: string;
  readonly find: (source: PageSource, own: LinkedArticle | null) => string | null;
}

/** Lists where a page says who publishes it. The first row that has a name gives it. */
export const SITES: readonly SiteRow[] = [
  {
    name: 'open-graph',
    sentence: '<meta property="og:site_name" content="[The Zenda Post]"> {https://zenda.example}',
    find: ({ metas }) => nameIn(metas.get('og:site_name')),
  },
  {
    name: 'publisher',
    sentence: '{"publisher": {"@type": "Organization", "name": "[The Zenda Post]"}}',
    find: (_, own) => nameIn(own?.publisher ? [own.publisher] : []),
  },
  {
    name: 'application',
    sentence: '<meta name="application-name" content="[The Zenda Post]">',
    find: ({ metas }) => nameIn(metas.get('application-name')),
  },
  {
    name: 'host',
    sentence: 'https://www.[zenda.example]/rain',
    find: (source) => hostIn(source),
  },
];

/** Names under which `<meta>` states the publisher, in lower case. */
const publisherMetas: readonly string[] = ['publisher', 'dc.publisher', 'copyright', 'citation_publisher'];

/** Gives the name of the publisher; null where the page does not say. */
export function siteOf(source: PageSource, own: LinkedArticle | null): string | null {
  for (const { find } of SITES) {
    const site = find(source, own);
    if (site !== null) return site;
  }
  return null;
}

/** Lists all that may stand for the site in a title: every row's name, and the first part of its host. */
export function siteNames(source: PageSource, own: LinkedArticle | null): string[] {
  const host = hostIn(source);
  const names = [
    ...SITES.flatMap(({ find }) => find(source, own) ?? []),
    ...publisherMetas.flatMap((name) => source.metas.get(name) ?? []),
  ];
  return [
    ...new Set([
      ...names,
      ...(host === null ? [] : [host.split('.').at(-2) ?? host, host.split('.')[0] ?? host]),
    ]),
  ];
}

function hostIn({ address, canonical, metas }: PageSource): string | null {
  const url =
    webAddress(address, '') ?? webAddress(canonical, '') ?? webAddress(metas.get('og:url')?.[0] ?? null, '');
  return url ? siteHost(url) : null;
}

/** An address or an account is no name. */
function nameIn(written: readonly string[] | undefined): string | null {
  const name = written?.[0]?.trim() ?? '';
  return name === '' || name.length > 80 || /^(?:https?:|@)/.test(name) ? null : name;
}
