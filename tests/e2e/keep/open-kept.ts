import type { Pane, TabPane } from '../driver.ts';
import type { Stage } from '../in-both-browsers.ts';
import { until } from '../until.ts';
import { PLAIN } from './herald.ts';
import { addFiles } from './library-files.ts';

/** Keeps an invented article under a name of its own and opens it in the reader. */
export async function openKept(
  { driver }: Stage,
  speaker: string,
): Promise<{ library: Pane; reader: TabPane }> {
  const library = await driver.openExtension('library.html');
  const content = PLAIN.replaceAll('Otto Brandt', speaker).replaceAll('Brandt', speaker.split(' ')[1]!);
  await addFiles(library, [{ name: 'ferry.txt', content }]);
  await until('the article to be kept', () =>
    library.run(() => document.querySelector('[data-state=kept]') !== null),
  );
  // Not by the mouse: the lists appear meanwhile, and move what stands below them.
  await library.run(() => {
    const buttons = document.querySelectorAll<HTMLButtonElement>('[data-state=kept] button');
    Array.from(buttons)
      .find((one) => one.textContent?.includes('Open'))
      ?.click();
  });
  const reader = await driver.extensionTab('reader.html?kept=');
  await until('its text', () => reader.run(() => document.querySelector('.article-text .mention') !== null));
  return { library, reader };
}
