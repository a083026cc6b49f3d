import { EARLIER_VERSIONS, OWN_PIECES, PIECE_CHANGES, PIECE_ISSUES } from '../../english/pages/line-words.ts';

/** Sees a line on where the article it stands in is printed. */
export function isOnIssue(plain: string): boolean {
  return isOnPiece(plain, PIECE_ISSUES);
}

/** Sees a line on what was changed in the article it stands in. */
export function isOnChange(plain: string): boolean {
  const head = plain.slice(0, 80);
  return (
    isOnPiece(plain, PIECE_CHANGES) ||
    EARLIER_VERSIONS.some((words) => OWN_PIECES.some((piece) => head.includes(`${words} ${piece}`)))
  );
}

function isOnPiece(plain: string, verbs: readonly string[]): boolean {
  const bare = plain.replace(/^[^\p{L}]+/u, '');
  const piece = OWN_PIECES.find((words) => bare.startsWith(`${words} `));
  return piece !== undefined && verbs.some((words) => bare.startsWith(words, piece.length + 1));
}
