/** Words that begin with an apostrophe: it opens no quotation marks. */
export const elisions: ReadonlySet<string> = new Set('em n til tis twas cause cos bout round'.split(' '));

/** Words that end with an apostrophe for letters left out; those in -in' are told by their ending. */
export const clipped: ReadonlySet<string> = new Set('o an th wi ol tho'.split(' '));
