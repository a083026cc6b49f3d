import type { Dictionary } from '../matching/dictionary.ts';
import { type Candidate, scan } from '../matching/scan.ts';
import type { Piece, TextBlock } from './block-text.ts';
import { elementAround } from './dom.ts';
import type { Sight } from './sight.ts';

/**
 * Takes hidden words out of a block that has candidates; null without any left. Asked here and not in the walk: few blocks
 * have a candidate, and visibility costs more than display.
 */
export function withoutVeiled(
  block: TextBlock,
  candidates: readonly Candidate[],
  dictionary: Dictionary,
  onVeiled: (element: Element) => void,
  sight: Sight,
): { block: TextBlock; candidates: readonly Candidate[] } | null {
  const asked = new Set<Element>();
  const veiled = block.pieces.filter(({ node }) => {
    const element = elementAround(node);
    if (element === null || sight.isVisible(element)) return false;
    if (!asked.has(element)) onVeiled(element);
    asked.add(element);
    return true;
  });
  if (veiled.length === 0) return { block, candidates };
  if (veiled.length === block.pieces.length) return null;
  const shown = without(block, new Set(veiled));
  const left = scan(shown.text, dictionary);
  return left.length > 0 ? { block: shown, candidates: left } : null;
}

function without(block: TextBlock, veiled: ReadonlySet<Piece>): TextBlock {
  let text = '';
  const pieces: Piece[] = [];
  block.pieces.forEach((piece, position) => {
    if (veiled.has(piece)) return;
    pieces.push({ ...piece, at: text.length });
    text += block.text.slice(piece.at, block.pieces[position + 1]?.at ?? block.text.length);
  });
  return { text, pieces };
}
