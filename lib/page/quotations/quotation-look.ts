import type { HighlightLook } from '../paint/highlight-sheet.ts';

/**
 * The look of a quotation that is on record: a thin line below the dots of names, in the colour of the ground where a pointer rests. A quotation may be long, and a line in the
 * colour of its text would take the page over. It has a contrast of 3 on white and of 6 on black.
 */
const LINE = 'text-decoration: underline dotted 1px rgb(200 124 28); text-underline-offset: 0.4em;';

/** The look where the quotation is public. */
export const QUOTATION_LOOK: HighlightLook = {
  names: { all: 'text-mark-3', current: 'text-mark-3-current', pointed: 'text-mark-3-pointed' },
  line: LINE,
  forcedColor: 'CanvasText',
};

/** The look where the library alone has the quotation on record, or has it besides: dashes, as for kept names. */
export const KEPT_QUOTATION_LOOK: HighlightLook = {
  names: { all: 'text-mark-4', current: 'text-mark-4-current', pointed: 'text-mark-4-pointed' },
  line: LINE.replace('dotted', 'dashed'),
  forcedColor: 'CanvasText',
};
