import type { Mention } from '../../model.ts';
import type { Candidate } from '../../names/scan.ts';

/** Says whether a declared language is English, or none: many pages declare nothing. */
export const isEnglish = (language: string | null): boolean =>
  language === null || /^\s*(?:en|eng|english|und|mul)?\s*(?:[-_]|$)/i.test(language);

/**
 * Says whether a mention holds in any language: full names, and the surname of somebody named in full. The other rules
 * read English words around the name, and a short acronym means other things elsewhere ("US" is a sports club in France).
 */
export function holdsInAnyLanguage(
  { rule, start, actor, alias }: Mention,
  found: readonly Candidate[],
): boolean {
  if (rule !== 'acronym') return rule === 'full-name' || rule === 'surname-after-full-name';
  return found.some(
    (candidate) =>
      candidate.start === start &&
      candidate.senses.some((one) => one.actor.id === actor && one.alias === alias && one.form === 'full'),
  );
}
