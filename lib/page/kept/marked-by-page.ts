import { NAME_LOOK } from '../paint/highlight-sheet.ts';
import { KEPT_QUOTATION_LOOK, QUOTATION_LOOK } from '../quotations/quotation-look.ts';

/** What both browsers have, and the types of the compiler do not yet. */
interface HitRegistry {
  highlightsFromPoint?(x: number, y: number): readonly { readonly highlight: Highlight }[];
}

/** What the extension itself marks. Everything else that is marked may be marked with a colour nobody sees. */
const OURS = [
  ...[NAME_LOOK, QUOTATION_LOOK, KEPT_QUOTATION_LOOK].flatMap(({ names }) => Object.values(names)),
  ...['text-mark-2', 'text-mark-2-current', 'text-mark-2-pointed'],
] as const;
const IS_GECKO = CSS.supports('-moz-appearance', 'none');

/** Says whether a page marks a text by a highlight of its own, or by a selection; `points` lie on the text. */
export function isMarkedByPage(
  window: Window & typeof globalThis,
  text: Text,
  points: readonly { readonly x: number; readonly y: number }[],
): boolean {
  const selection = window.getSelection();
  if (selection && !selection.isCollapsed && selection.containsNode(text, true)) return true;
  if (window.CSS.highlights.size === 0) return false;
  return IS_GECKO ? isHitByMark(window, points) : isTouchedByMark(window, text);
}

/** Firefox lets a content script walk no registry of its page, but ask what is marked at a point. */
function isHitByMark(
  { CSS: { highlights } }: typeof globalThis,
  points: readonly { x: number; y: number }[],
): boolean {
  const ours = new Set(OURS.map((name) => highlights.get(name)));
  return points.some(({ x, y }) =>
    (highlights as HitRegistry).highlightsFromPoint?.(x, y).some(({ highlight }) => !ours.has(highlight)),
  );
}

/** Chromium finds nothing by points on dense screens. */
function isTouchedByMark({ CSS: { highlights } }: typeof globalThis, text: Text): boolean {
  let isMarked = false;
  highlights.forEach((highlight, name) => {
    if (OURS.some((own) => own === name)) return;
    highlight.forEach((range) => {
      isMarked ||= touches(range, text);
    });
  });
  return isMarked;
}

function touches(
  { startContainer, startOffset, endContainer, endOffset }: AbstractRange,
  text: Text,
): boolean {
  if (startContainer === text || endContainer === text) return true;
  const live = Document.prototype.createRange.call(text.ownerDocument);
  try {
    live.setStart(startContainer, startOffset);
    live.setEnd(endContainer, endOffset);
    return live.intersectsNode(text);
  } catch {
    return false;
  }
}
