/** Says on the toolbar's button whether highlighting is on: a badge of three letters at most, and a title that is read out. */
export function buttonWords(highlighting: boolean): { readonly badge: string; readonly title: string } {
  return highlighting
    ? { badge: '', title: 'On Record' }
    : { badge: 'off', title: 'On Record: highlighting is off' };
}
