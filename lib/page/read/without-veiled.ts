import type { Forms } from '../../names/forms.ts';
import { type Scanned, scan } from '../../names/scan.ts';
import { elementAround } from '../dom/dom.ts';
import type { Piece, TextBlock } from './block-text.ts';
import type { StyleCache } from './style-cache.ts';

/** Holds a block as a page shows it, and as the rules read it. */
export interface ScannedBlock {
  readonly block: TextBlock;
  readonly scanned: Scanned;
}

/**
 * Takes hidden words out of a block that has candidates; null without any left. Asked here and not in the walk: few blocks have a candidate.
 */
export function withoutVeiled(
  found: ScannedBlock,
  forms: Forms,
  onVeiled: (element: Element) => void,
  styles: StyleCache,
): ScannedBlock | null {
  const { pieces } = found.block;
  const veiled = new Set<Piece>();
  let last: Element | null = null;
  for (const piece of pieces) {
    const element = elementAround(piece.node);
    if (element === null || !styles.isVeiled(element)) continue;
    if (element !== last) onVeiled(element);
    last = element;
    veiled.add(piece);
  }
  if (veiled.size === 0) return found;
  if (veiled.size === pieces.length) return null;
  const block = without(found.block, veiled);
  const scanned = scan(block.text, forms);
  return scanned.candidates.length > 0 ? { block, scanned } : null;
}

function without(block: TextBlock, veiled: ReadonlySet<Piece>): TextBlock {
  let text = '';
  const pieces: Piece[] = [];
  block.pieces.forEach((piece, position) => {
    if (veiled.has(piece)) return;
    pieces.push({ ...piece, at: text.length });
    text += block.text.slice(piece.at, block.pieces[position + 1]?.at ?? block.text.length);
  });
  return { ...block, text, pieces };
}
