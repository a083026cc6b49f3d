import { fieldHeads, stateOffices } from '../../english/names/office-words.ts';
import type { Token } from '../../english/tokens.ts';
import { Class } from '../../english/word-classes.ts';

/** Tells whether "of Kenya" is said behind an office: "President of Kenya", "Secretary of State of the United States", but "Kenyan runner". */
export const readsApart = (own: readonly Token[], head: string): boolean =>
  stateOffices.has(head) && !hasPlace(own, head);

/** "ambassador to Kenya", not "Minister of Trade": whose it is stands best before. */
export const hasPlace = (own: readonly Token[], head: string): boolean =>
  own.some(
    ({ lower, classes }) =>
      (classes & Class.preposition) !== 0 && !(lower === 'of' && fieldHeads.has(head)) && lower !== 'for',
  );
