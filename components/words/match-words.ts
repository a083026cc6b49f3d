import type { SearchedField } from '../../lib/search/search-entry.ts';

const LABELS: Readonly<Record<SearchedField, string>> = {
  name: 'Name',
  alias: 'Also called',
  role: 'Role',
  words: 'Words',
  speaker: 'Said by',
  naming: 'Named as',
  source: 'Source',
  day: 'Day',
  title: 'Title',
  passage: 'Text',
};

/** Says what of a hit has the words that were searched for, as a label. */
export function matchWords(field: SearchedField): string {
  return LABELS[field];
}
