/** What is left free between a menu and the edge of its window, in pixels. */
const MARGIN = 8;

/** Delimits a box in a window, in pixels. */
interface Edges {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/**
 * Places a menu at its button: below it where it fits, else above, else wherever there is more room; then it scrolls inside. It begins where
 * the button begins, in the direction of the text, and is moved into the window.
 */
export function placeMenu(
  button: Edges,
  menu: { readonly width: number; readonly height: number },
  view: { readonly width: number; readonly height: number },
  isRightToLeft: boolean,
): { readonly top: number; readonly left: number; readonly height: number } {
  const below = view.height - button.bottom - MARGIN;
  const above = button.top - MARGIN;
  const isBelow = menu.height <= below || below >= above;
  const height = Math.max(0, Math.min(menu.height, isBelow ? below : above));
  const start = isRightToLeft ? button.right - menu.width : button.left;
  const most = Math.max(MARGIN, view.width - MARGIN - menu.width);
  return {
    top: isBelow ? button.bottom : button.top - height,
    left: Math.min(Math.max(MARGIN, start), most),
    height,
  };
}
