import type { LibraryState } from '../../lib/library/library-state.ts';
import { problemWords } from './problem-words.ts';

/** Says that there is no library to use. */
export type LibraryTroubled = Exclude<LibraryState, { readonly state: 'open' }>;

/** Says why there is no library to use, and what can be done. */
export function libraryTroubleWords(state: LibraryTroubled): string {
  switch (state.state) {
    case 'lost':
      return problemWords({ code: 'library-lost' });
    case 'newer':
      return 'A newer On Record has written it. Update the extension: nothing was changed, and nothing is lost.';
    case 'unavailable':
      return problemWords({ code: 'library-unavailable', why: state.why });
  }
}
