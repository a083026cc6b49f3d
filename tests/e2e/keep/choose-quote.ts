import type { Pane } from '../driver.ts';
import { until } from '../until.ts';

/** Chooses the quote in the reader whose words have these, so that its note is open. */
export async function chooseQuote(reader: Pane, words: string): Promise<void> {
  await until('the quote', () =>
    reader.run((wanted) => {
      const quotes = document.querySelectorAll<HTMLElement>('.quote[id]');
      const quote = Array.from(quotes).find((one) => one.textContent!.includes(wanted));
      quote?.click();
      return quote !== undefined;
    }, words),
  );
}
