import type { QuoteKind } from '../../lib/model.ts';

/** Tells what a quote's grade means to somebody who wants to cite it. */
export interface Grade {
  readonly label: string;
  readonly explanation: string;
}

const GRADES: Record<QuoteKind, Grade> = {
  direct: { label: 'Direct quote', explanation: 'The article prints these words in quotation marks.' },
  mixed: {
    label: 'Partly quoted',
    explanation: 'Only the words inside the marks are quoted; the rest is the article’s own wording.',
  },
  indirect: {
    label: 'Reported, not verbatim',
    explanation: 'The article reports this in its own words; it quotes none of them.',
  },
};

/** What is shown of a partly quoted statement may be its quoted phrase alone. */
const PHRASE: Grade = {
  label: 'Quoted phrase',
  explanation: 'The article prints this phrase in quotation marks; the sentence around it is its own.',
};

/** Names a grade and says in one sentence what it stands for. */
export function grade(kind: QuoteKind, isQuotedWhole = false): Grade {
  return kind === 'mixed' && isQuotedWhole ? PHRASE : GRADES[kind];
}
