import type { TabPane } from './driver.ts';
import { until } from './until.ts';

/** Presses a button by its whole name, as a key does: the browser takes that for the reader's own press. */
export async function pressByKey(pane: TabPane, selector: string, name: string): Promise<void> {
  await until(`“${name}”`, () =>
    pane.run(
      (buttons, wanted) => {
        const all = Array.from(document.querySelectorAll<HTMLElement>(buttons));
        const one = all.find(({ textContent }) => textContent === wanted);
        one?.focus();
        return one !== undefined;
      },
      selector,
      name,
    ),
  );
  await pane.keys('Enter');
}
