import { expect, test } from 'vitest';
import type { TabPane } from '../driver.ts';
import { inBothBrowsers, type Stage } from '../in-both-browsers.ts';
import { addFiles } from '../keep/library-files.ts';
import { openDraft, writeDraft } from '../known/draft-pane.ts';
import { INVENTED_DRAFT } from '../known/invented-draft.ts';
import { untilDrawn } from '../page-probe.ts';
import { until } from '../until.ts';
import { noAxeFaults } from './axe-states.ts';
import { there } from './open-sights.ts';

/** Opens the list of a draft’s quotations, one of them shown in the text. */
async function openList(stage: Stage): Promise<TabPane> {
  const library = await openDraft(stage);
  await writeDraft(library, INVENTED_DRAFT);
  await library.press('Check the quotations');
  await there(library, '.draft-entry');
  await library.press('Paragraph 4');
  await there(library, 'mark[aria-current]');
  return library;
}

noAxeFaults('no fault that axe knows where a draft is checked:', [
  { name: 'before a text is there', open: async (stage) => ({ library: await openDraft(stage) }) },
  {
    name: 'a file of no kind that is read',
    open: async (stage) => {
      const library = await openDraft(stage);
      await addFiles(library, [{ name: 'draft.docx', content: INVENTED_DRAFT }], 'dropped');
      await there(library, '.draft-error');
      return { library };
    },
  },
  {
    name: 'the list, beside the text',
    open: async (stage) => ({ library: await openList(stage) }),
  },
]);

inBothBrowsers(
  'at 400 %',
  (stage) => {
    test('neither the field nor the list needs scrolling sideways', async () => {
      const wide = async (pane: TabPane) => {
        await stage.driver.zoom(4);
        await until('the zoom', () => pane.run(() => Math.abs(innerWidth - 320) < 2));
        await untilDrawn(pane);
        const width = await pane.run(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth - clientWidth;
        });
        await stage.driver.zoom(1);
        return width;
      };
      expect(await wide(await openDraft(stage))).toBe(0);
      expect(await wide(await openList(stage))).toBe(0);
    });
  },
  { scrollBars: true },
);
