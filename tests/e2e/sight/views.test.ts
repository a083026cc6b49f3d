import { expect, test } from 'vitest';
import type { Pane } from '../driver.ts';
import { inBothBrowsers, type Stage } from '../in-both-browsers.ts';
import { INVENTED_ARTICLES } from '../keep/invented-articles.ts';
import { addFiles } from '../keep/library-files.ts';
import { untilDrawn } from '../page-probe.ts';
import { until } from '../until.ts';
import { noAxeFaults } from './axe-states.ts';
import { openTab, there } from './open-sights.ts';

/** Three articles with somebody of one name, who may be one. */
const NAMESAKES = ['Senator Ann Cole', 'The investor Ann Cole', 'Ann Cole'].map((who, at) => ({
  name: `namesake-${at}.txt`,
  content: `Rain over the valley, day ${at + 1}

STRELSAU, ${at + 3} May 202${at + 1} (Zenda Herald) - ${who} said that it rained in the valley.

“It rained on the dam for ${at + 2} hours,” Cole said. The town had waited for it since the spring, and the fields were dry.`,
}));

/** Keeps the invented articles, and waits until nothing of them is under way. */
async function fill(stage: Stage): Promise<Pane> {
  const library = await openTab(stage, 'library.html', '.add-articles');
  await addFiles(
    library,
    INVENTED_ARTICLES.map((content, at) => ({ name: `${at}.txt`, content })),
  );
  await until('all of them to be kept', () =>
    library.run(
      (count) => document.querySelectorAll('[data-state=kept], [data-state=known]').length === count,
      INVENTED_ARTICLES.length,
    ),
  );
  return library;
}

async function openView(stage: Stage, fragment: string, awaited = '.row-facts'): Promise<Pane> {
  return openTab(stage, `library.html${fragment}`, awaited);
}

/** Says that two of the list are the same. Not by a pointer: rows move when a bar comes above them. */
async function putTogether(people: Pane, one: string, other: string): Promise<void> {
  const click = (selector: string) =>
    until(selector, () =>
      people.run((wanted) => {
        const control = document.querySelector<HTMLElement>(wanted);
        control?.click();
        return control !== null;
      }, selector),
    );
  await click(`[aria-label="Select ${one}"]`);
  await click(`[aria-label="Select ${other}"]`);
  await until('both to be selected', () =>
    people.run(() => document.querySelector('.selection-bar')?.textContent?.includes('2 selected')),
  );
  await people.run(() => {
    const buttons = document.querySelectorAll<HTMLElement>('.selection-bar button');
    for (const button of buttons) if (button.textContent === 'They are the same') button.click();
  });
  await until('it to be kept', () =>
    people.run((name) => document.body.innerText.includes(`Put together: ${name}`), one),
  );
}

noAxeFaults('no fault that axe knows in the views of the library:', [
  {
    name: 'articles that were added',
    open: async (stage) => {
      await fill(stage);
      return { library: await openView(stage, '') };
    },
  },
  {
    name: 'articles found by words, two of them chosen',
    open: async (stage) => {
      const library = await openView(stage, '#articles?words=bridge&from=2024-01-01');
      await library.press('Select Bridge over');
      await library.press('Select Union to count');
      await there(library, '.selection-bar button');
      return { library };
    },
  },
  {
    name: 'people and organisations, two of them chosen',
    open: async (stage) => {
      const library = await openView(stage, '#people');
      await library.press('Select Clara Voss');
      await library.press('Select Anton Vogt');
      await there(library, '.selection-bar button');
      return { library };
    },
  },
  {
    name: 'quotes, two of them chosen to be cited',
    open: async (stage) => {
      const library = await openView(stage, '#quotes?who=hentzau');
      await library.press('Select Greta Hentzau: We dispute');
      await library.press('Select Greta Hentzau: We pay');
      await there(library, '.selection-bar .cite-many');
      return { library };
    },
  },
  { name: 'quotes', open: async (stage) => ({ library: await openView(stage, '#quotes') }) },
  {
    name: 'quotes found by words and by who says them',
    open: async (stage) => ({
      library: await openView(stage, '#quotes?words=bridge&who=rassen&kind=indirect', '.row mark'),
    }),
  },
  {
    name: 'decisions, two of them',
    open: async (stage) => {
      const people = await openView(stage, '#people');
      for (const [one, other] of [
        ['Clara Voss', 'Anton Vogt'],
        ['Ilse Marek', 'Karl Rassen'],
      ] as const) {
        await putTogether(people, one, other);
      }
      return { library: await openView(stage, '#decisions') };
    },
  },
  {
    name: 'no decision of a kind',
    open: async (stage) => ({ library: await openView(stage, '#decisions?part=imports', '.library-empty') }),
  },
  {
    name: 'two who may be the same',
    open: async (stage) => {
      const library = await openTab(stage, 'library.html', '.add-articles');
      await addFiles(library, NAMESAKES);
      await until('them to be kept', () =>
        library.run(() => document.querySelectorAll('[data-state=kept]').length === 3),
      );
      await openView(stage, '#people');
      return { library: await openView(stage, '#same', '.proposed') };
    },
  },
  {
    name: 'nothing found',
    open: async (stage) => ({
      library: await openView(stage, '#quotes?words=zebra&stance=denied', '.found-nothing button'),
    }),
  },
]);

/** Decides something, so that the history has a row. */
async function joinTwo(stage: Stage): Promise<void> {
  const people = await openView(stage, '#people');
  await putTogether(people, 'Clara Voss', 'Anton Vogt');
}

/** 1280 px of a window leave 320 at 400 %. */
const FACTORS = [1, 2, 4];

inBothBrowsers(
  'at every zoom',
  (stage) => {
    test('no view of the library needs scrolling sideways, and each shows a row', async () => {
      await fill(stage);
      await joinTwo(stage);
      const faults: string[] = [];
      for (const view of ['articles', 'people', 'quotes', 'decisions']) {
        const library = await openView(stage, `#${view}`);
        for (const factor of FACTORS) {
          await stage.driver.zoom(factor);
          await until('the zoom', () =>
            library.run((width) => Math.abs(innerWidth - width) < 2, 1280 / factor),
          );
          await untilDrawn(library);
          const wide = await library.run(() => {
            const { scrollWidth, clientWidth } = document.documentElement;
            return scrollWidth > clientWidth ? `${scrollWidth} px in ${clientWidth}` : null;
          });
          if (wide !== null) faults.push(`${view} at ${factor}: ${wide}`);
          const isCut = await library.run(() => {
            const line = document.querySelector('.row .row-facts');
            const row = line?.closest('.row')?.getBoundingClientRect();
            return !line || !row || line.getBoundingClientRect().bottom > row.bottom + 1;
          });
          if (isCut) faults.push(`${view} at ${factor}: the last line of a row is cut off`);
        }
        await stage.driver.zoom(1);
      }
      expect(faults).toEqual([]);
    });
  },
  { scrollBars: true },
);
