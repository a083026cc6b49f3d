/** Says which rows of the tables found a quote and its bounds, in plain words; null where none is known. */
export function foundBy(rules: readonly string[]): string | null {
  return rules.length === 0 ? null : rules.map((rule) => rule.replaceAll('-', ' ')).join('; ');
}
