import type { PageNote } from '../../lib/problems/page-note.ts';
import { languageName } from './language-name.ts';

/** Says what of a page was not read, or not yet. */
export function noteWords(note: PageNote): string {
  switch (note.code) {
    case 'page-too-long':
      return `This page is very long: ${note.characters / 1_000_000} million characters of it were read.`;
    case 'page-too-fast':
      return 'This page changes very fast: new text is read with a delay.';
    case 'other-language':
      return `This page is in ${languageName(note.language)}: only full names count here.`;
  }
}
