import type { Pane } from '../driver.ts';
import type { Stage } from '../in-both-browsers.ts';
import { pinQuotesOf } from '../known/pin-quotes-of.ts';
import { noAxeFaults } from './axe-states.ts';
import { ARTICLE, INDEX, openTab, there } from './open-sights.ts';

/** Opens the comparison of a quote of each article that came with On Record, and of one that is there no more. */
async function openCompared(stage: Stage): Promise<Pane> {
  const compare = await openTab(stage, 'compare.html', 'h1');
  await pinQuotesOf(compare, INDEX.articles, ['gone:3-abc']);
  await there(compare, '.compare-column:nth-child(4)');
  return compare;
}

noAxeFaults('no fault that axe knows where quotes stand side by side:', [
  {
    name: 'nothing is pinned',
    open: async (stage) => ({ compare: await openTab(stage, 'compare.html', '.how-to-pin') }),
  },
  {
    name: 'quotes side by side, one of them gone',
    open: async (stage) => ({ compare: await openCompared(stage) }),
  },
  {
    name: 'one is taken out',
    open: async (stage) => {
      const compare = await openCompared(stage);
      await compare.press('Take out 1');
      await there(compare, '.changed-note');
      return { compare };
    },
  },
  {
    name: 'an address of none that is kept, beside those that are',
    open: async (stage) => ({
      compare: await openTab(stage, 'compare.html?123e4567-e89b-42d3-a456-426614174000', '.kept-comparisons'),
    }),
  },
  {
    name: 'a quote in the reader that is pinned',
    open: async (stage) => {
      const reader = await openTab(stage, `reader.html?article=${ARTICLE}`, '.note-button');
      await reader.run(() => document.querySelector<HTMLElement>('.note-button')?.click());
      await there(reader, '[aria-pressed]');
      return { reader };
    },
  },
]);
