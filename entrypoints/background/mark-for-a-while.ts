import { KEEP_MARKS } from '../../components/words/button-words.ts';
import { markButton } from '../../lib/browser/action.ts';

/** Long enough to be seen by somebody whose eyes are on the page, in milliseconds. */
const SHOWN_MS = 6_000;
/** What takes longer than this is said to be under way, in milliseconds. */
const LATE_MS = 300;

const timers = new Map<number, ReturnType<typeof setTimeout>>();

/** Marks the button over a tab with what came of keeping its page, and takes the mark away again. */
export async function markForAWhile(tab: number, mark: keyof typeof KEEP_MARKS): Promise<void> {
  clearTimeout(timers.get(tab));
  if (mark === 'reading') {
    timers.set(
      tab,
      setTimeout(() => void markButton(tab, KEEP_MARKS.reading), LATE_MS),
    );
    return;
  }
  await markButton(tab, KEEP_MARKS[mark]);
  timers.set(
    tab,
    setTimeout(() => {
      timers.delete(tab);
      void markButton(tab, null);
    }, SHOWN_MS),
  );
}
