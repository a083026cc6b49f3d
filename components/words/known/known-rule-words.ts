/** A sentence for each row that decides whether a quotation is on record. */
const WORDS: Readonly<Record<string, string>> = {
  'same-whole': 'Both have the same words, from the first to the last.',
  'lies-within': 'All words of the shorter one stand in the longer one, in the same order.',
  'same-by-another':
    'The words are so rare together that they are no common phrase. Another speaker is named.',
  'ends-overlap': 'Where one ends, the other goes on: between them they share many words in a row.',
  reworded: 'Most words are the same and stand in the same order; some are others.',
  'reworded-whole': 'Both begin and end with the same words; a few between them are others.',
  'reworded-by-another':
    'Nearly all words are the same and stand in the same order. Another speaker is named.',
  'beside-a-part': 'Another quote of the same article is on record too: this one stands beside it.',
};

/** Says why a quote on record is taken for the quotation’s; null for a row that this version does not know. */
export function knownRuleWords(rule: string): string | null {
  return WORDS[rule] ?? null;
}
