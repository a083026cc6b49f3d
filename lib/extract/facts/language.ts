import type { PageSource } from '../source/page-source.ts';

interface LanguageRow {
  readonly name: string;
  /** An example: [the language], {what is none}. */
  readonly sentence: string;
  readonly find: (source: PageSource) => string | null | undefined;
}

/** Lists where a page declares its language. The first row that declares one gives it. */
export const LANGUAGES: readonly LanguageRow[] = [
  {
    name: 'document',
    sentence: '<html lang="[en-GB]"> <html lang="{english}">',
    find: ({ language }) => language,
  },
  {
    name: 'content-language',
    sentence: '<meta http-equiv="content-language" content="[en]">',
    find: ({ metas }) =>
      metas.get('content-language')?.[0] ?? metas.get('language')?.[0] ?? metas.get('dc.language')?.[0],
  },
  {
    name: 'open-graph',
    sentence: '<meta property="og:locale" content="[en_GB]">',
    find: ({ metas }) => metas.get('og:locale')?.[0],
  },
  {
    name: 'in-language',
    sentence: '<meta itemprop="inLanguage" content="[en]">',
    find: ({ metas }) => metas.get('inlanguage')?.[0],
  },
];

/** Gives the language that a page declares, as BCP 47; null where it declares none. */
export function languageOf(source: PageSource): string | null {
  for (const { find } of LANGUAGES) {
    const [tag] = tagIn(find(source) ?? '');
    if (tag !== undefined) return tag;
  }
  return null;
}

function tagIn(written: string): string[] {
  const said = written.split(',')[0]?.trim().replaceAll('_', '-') ?? '';
  if (!/^[a-z]{2,3}(?:-|$)/i.test(said)) return [];
  try {
    return Intl.getCanonicalLocales(said);
  } catch {
    return [];
  }
}
