/**
 * Reads the value of a `lang` attribute: a code of two or three small letters; `en` where it is English or none, for many pages declare
 * nothing. What is no code is some other language: empty.
 */
export function readLanguage(declared: string | null): string {
  if (declared === null || /^\s*(?:en|eng|english|und|mul)?\s*(?:[-_]|$)/i.test(declared)) return 'en';
  return /^\s*([a-z]{2,3})\s*(?:[-_]|$)/i.exec(declared)?.[1]?.toLowerCase() ?? '';
}
