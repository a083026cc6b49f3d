const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** Names a language by its code, as BCP 47 has it, whatever region stands behind: "Turkish". */
export function languageName(code: string): string {
  const [language = ''] = code.toLowerCase().split(/[-_]/);
  return (/^[a-z]{2,3}$/.test(language) ? LANGUAGES.of(language) : undefined) ?? 'another language';
}
