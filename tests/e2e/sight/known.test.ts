import type { Stage } from '../in-both-browsers.ts';
import { keepInvented, overQuoting } from '../known/quoting-page.ts';
import { noAxeFaults } from './axe-states.ts';
import { there } from './open-sights.ts';

async function openKnown(stage: Stage, words: string) {
  const popup = await overQuoting(stage, 'known');
  await there(popup, '.known-open');
  await popup.press(words);
  await there(popup, '.known-card');
  return popup;
}

noAxeFaults('no fault that axe knows in what is known of quotations:', [
  {
    name: 'those of a page',
    open: async (stage) => {
      await keepInvented(stage);
      const popup = await overQuoting(stage, 'known');
      await there(popup, '.known-open');
      return { popup };
    },
  },
  {
    name: 'the card of one that is worded differently, and why it is shown',
    open: async (stage) => {
      const popup = await openKnown(stage, 'We dispute the count');
      await popup.press('Why this match');
      return { popup };
    },
  },
  {
    name: 'the card of one that is cut',
    open: async (stage) => ({ popup: await openKnown(stage, 'we want to hear it') }),
  },
]);
