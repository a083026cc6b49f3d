import type { TabPane } from '../driver.ts';
import type { Stage } from '../in-both-browsers.ts';
import { INVENTED_ARTICLES } from '../keep/invented-articles.ts';
import { addFiles } from '../keep/library-files.ts';
import { until } from '../until.ts';

/** The two that the invented draft quotes. */
const ARTICLES = INVENTED_ARTICLES.filter((one) => /eleven years|they are damp/.test(one));

/** Opens the view in which a draft is checked, with the articles kept that the invented draft quotes. */
export async function openDraft({ driver }: Stage): Promise<TabPane> {
  const library = await driver.openExtension('library.html');
  await addFiles(
    library,
    ARTICLES.map((content, at) => ({ name: `${at}.txt`, content })),
  );
  await until('all of them to be kept', () =>
    library.run(
      (count) => document.querySelectorAll('[data-state=kept], [data-state=known]').length === count,
      ARTICLES.length,
    ),
  );
  const pane = await driver.openExtension('library.html#check');
  await until('the field', () => pane.run(() => document.querySelector('.draft-form textarea') !== null));
  return pane;
}

/** Writes a text into the field, as a paste does. */
export async function writeDraft(pane: Pick<TabPane, 'run'>, text: string): Promise<void> {
  await pane.run((written) => {
    const field = document.querySelector<HTMLTextAreaElement>('.draft-form textarea')!;
    field.value = written;
    field.dispatchEvent(new document.defaultView!.Event('input', { bubbles: true }));
    field.focus();
  }, text);
  // What is typed is there with the next drawing.
  await until('the button', () =>
    pane.run(() => document.querySelector('.draft-form [type=submit]')?.ariaDisabled === 'false'),
  );
}
