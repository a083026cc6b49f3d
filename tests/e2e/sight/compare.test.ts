import type { Pane } from '../driver.ts';
import type { Stage } from '../in-both-browsers.ts';
import { pinQuotesOf } from '../known/pin-quotes-of.ts';
import { noAxeFaults } from './axe-states.ts';
import { ARTICLE, INDEX, openTab, there } from './open-sights.ts';

/** Opens the comparison of quotes of each article that came with On Record, of one that is there no more, and of some that wait for room. */
async function openCompared(stage: Stage): Promise<Pane> {
  const compare = await openTab(stage, 'compare.html', 'h1');
  await pinQuotesOf(compare, INDEX.articles.slice(1), ['gone:3-abc'], 4);
  await pinQuotesOf(compare, INDEX.articles.slice(0, 1), [], 4);
  // Of words that several of them have, and of those that only one has.
  await there(compare, '.compare-column:nth-child(12)');
  await there(compare, '.compare-words mark');
  await there(compare, '.telling-word');
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
    part: '.changed-note',
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
