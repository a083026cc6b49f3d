/** Holds a run of a partly quoted statement: words inside quotation marks, the marks included, or the article's own wording. */
export interface Fragment {
  readonly text: string;
  /** Where it begins in the statement. */
  readonly start: number;
  readonly quoted: boolean;
}

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»', '"': '"' };

/**
 * Splits a statement at its quotation marks; the fragments joined are the statement. A mark that never closes opens
 * nothing: in doubt the words are the article's. Single marks are left alone, for they are apostrophes more often.
 */
export function quotedFragments(text: string): Fragment[] {
  const fragments: Fragment[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const closing = CLOSING[text.charAt(at)];
    if (closing === undefined) continue;
    const close = text.indexOf(closing, at + 1);
    if (close < 0) continue;
    if (at > from) fragments.push({ text: text.slice(from, at), start: from, quoted: false });
    fragments.push({ text: text.slice(at, close + 1), start: at, quoted: true });
    from = close + 1;
    at = close;
  }
  if (from < text.length) fragments.push({ text: text.slice(from), start: from, quoted: false });
  return fragments;
}

/** Tells whether all words of a statement stand inside quotation marks: a quoted phrase, and nothing of the article's own. */
export function isQuotedWhole(text: string): boolean {
  const fragments = quotedFragments(text);
  return fragments.every(({ text: words, quoted }) => quoted || !/[\p{L}\p{N}]/u.test(words));
}
