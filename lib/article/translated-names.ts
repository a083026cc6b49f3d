import { foreignHomographs } from '../english/names/states.ts';
import { type Actor, OTHER_LANGUAGES, type OtherLanguage } from '../model.ts';

/** Full names in other languages, as an actor's record has them. */
type Translated = NonNullable<Actor['translated']>;

/**
 * Gives the names of a region in other languages, from CLDR, through whatever runs this: "Russland", "États-Unis". With them come the
 * forms that their languages make of them: the German genitive "Russlands", the French capital without its accent. `code` is ISO
 * 3166 alpha-2, or `EU`.
 */
export function translatedNames(code: string): Translated {
  const named = OTHER_LANGUAGES.map((language) => {
    const name = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
      .of(code)
      ?.replace(/ ?[(（].*$/, '');
    return [
      language,
      name === undefined || foreignHomographs.has(name) ? [] : formsIn(language, name),
    ] as const;
  });
  return Object.fromEntries(named.filter(([, names]) => names.length > 0));
}

/** Adds the names of one list to those of another, each once. */
export function withTranslated(some: Translated, more: Translated): Translated {
  const both = OTHER_LANGUAGES.map((language) => {
    const names = new Set([...(some[language] ?? []), ...(more[language] ?? [])]);
    return [language, [...names]] as const;
  });
  return Object.fromEntries(both.filter(([, names]) => names.length > 0));
}

function formsIn(language: OtherLanguage, name: string): readonly string[] {
  switch (language) {
    case 'de':
      return germanForms(name);
    case 'fr':
      return [...new Set([name, name.replace(/^É/, 'E')])];
    case 'es':
      return [name];
  }
}

/** "Vereinigten Staaten" behind an article, "Russlands" for "of Russia"; a name in -e stands behind an article and takes no -s. */
function germanForms(name: string): string[] {
  const inflected = name.replace(/e[rs]?(?= )/g, 'en');
  const genitive = / |[eszxß]$/.test(name) ? [] : [`${name}s`];
  return [...new Set([name, inflected, ...genitive])];
}
