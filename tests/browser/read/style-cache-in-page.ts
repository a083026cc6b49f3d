import { createStyleCache } from '../../../lib/page/read/style-cache.ts';
import { nodeAt, run, show } from '../show-in-page.ts';

/** What style says of one element. */
interface Look {
  readonly display: string;
  readonly isBoxed: boolean;
  readonly isVeiled: boolean;
  readonly isPassedOver: boolean;
}

/** Looks at the element `a` twice with one cache, a change in between, and then afresh. */
export function looks(html: string, change = '', plainText = false): readonly [Look, Look, Look] {
  show(html);
  const styles = createStyleCache(plainText);
  const look = (cache = styles): Look => {
    const element = nodeAt('a') as Element;
    return {
      display: cache.displayOf(element),
      isBoxed: cache.isBoxed(element),
      isVeiled: cache.isVeiled(element),
      isPassedOver: cache.isPassedOver(element),
    };
  };
  const first = look();
  run(change);
  return [first, look(), look(createStyleCache(plainText))];
}

/** Says of each of these elements whether it is passed over, asked one after another with one cache. */
export function passedOver(html: string, elements: readonly string[]): readonly boolean[] {
  show(html);
  const styles = createStyleCache(false);
  return elements.map((element) => styles.isPassedOver(nodeAt(element) as Element));
}
