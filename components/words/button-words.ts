/** Says on the toolbar's button whether highlighting is on: a badge of three letters at most, and a title that is read out. */
export function buttonWords(highlighting: boolean): { readonly badge: string; readonly title: string } {
  return highlighting
    ? { badge: '', title: 'On Record' }
    : { badge: 'off', title: 'On Record: highlighting is off' };
}

/** Says on the button over a tab what came of keeping its page, where no window can. The next popup says more. */
export const KEEP_MARKS: Readonly<
  Record<'reading' | 'kept' | 'known' | 'refused', { readonly badge: string; readonly title: string }>
> = {
  reading: { badge: '…', title: 'On Record: keeping this article' },
  kept: { badge: '✓', title: 'On Record: this article was kept' },
  known: { badge: '?', title: 'On Record: this article was kept before. Press for more' },
  refused: { badge: '!', title: 'On Record: this page was not kept. Press for the reason' },
};
