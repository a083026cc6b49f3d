import { isDarkAround } from '../../../lib/page/card/is-dark-around.ts';
import { nodeAt, show } from '../show-in-page.ts';

/** Says whether the element `a` of a body stands on a dark ground. */
export function isDark(html: string): boolean {
  show(html);
  return isDarkAround(nodeAt('a') as Element);
}
