/** Starts a title with a capital, as a line does: "director of the Office" stands alone on a card. */
export function upperFirst(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
