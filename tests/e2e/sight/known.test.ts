import type { Stage } from '../in-both-browsers.ts';
import { INVENTED_ARTICLES } from '../keep/invented-articles.ts';
import { addFiles } from '../keep/library-files.ts';
import { LETTER, letterPage } from '../known/letter.ts';
import { pointInQuotation } from '../known/marked-quotations.ts';
import { keepInvented, overQuoting } from '../known/quoting-page.ts';
import { openCard } from '../open-card.ts';
import { until } from '../until.ts';
import { noAxeFaults } from './axe-states.ts';
import { there } from './open-sights.ts';

async function openKnown(stage: Stage, words: string) {
  const popup = await overQuoting(stage, 'known');
  await there(popup, '.known-open');
  await popup.press(words);
  await there(popup, '.known-card');
  return popup;
}

/** Opens the page of one whom two papers quote in the same words. */
async function openReprinted(stage: Stage) {
  const ferry = INVENTED_ARTICLES.find((one) => one.includes('four passengers'))!;
  const library = await stage.driver.openExtension('library.html#people');
  const files = ['Zenda Herald', 'Lake Gazette'].map((paper) => ({
    name: `${paper}.txt`,
    content: ferry.replace('Zenda Herald', paper),
  }));
  await addFiles(library, files);
  await until('both to be kept', () =>
    library.run(() => document.querySelectorAll('[data-state=kept], [data-state=known]').length === 2),
  );
  await until('the captain', () =>
    library.run(() => {
      const rows = Array.from(document.querySelectorAll<HTMLElement>('.row-open'));
      const his = rows.find((row) => row.textContent?.includes('Otto Brandt'));
      his?.click();
      return his !== undefined;
    }),
  );
  return stage.driver.extensionTab('actor.html#');
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
    name: 'a page of whose quotations none is there',
    open: async (stage) => {
      const popup = await overQuoting(stage, 'unknown');
      await there(popup, '.compared-note');
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
  {
    name: 'the card in the page',
    open: async ({ driver, site }) => {
      site.add('/letter.html', { body: LETTER });
      const page = await driver.open(site.url('/letter.html'));
      const { x, y } = await until('the mark', () => pointInQuotation(page, 'opposes'));
      await page.mouse.click(x, y);
      const card = await driver.card(page);
      await there(card, '.word-difference');
      return { card };
    },
  },
  {
    name: 'the card of a name, with what was said before on this, and when',
    open: async ({ driver, site }) => {
      site.add('/before.html', { body: letterPage(['A delegation from Ukraine met Wang Yi on a train.']) });
      const page = await driver.open(site.url('/before.html'));
      // The name in the head of the page comes first: its paragraph is of other things.
      await until('the names', async () => (await page.$$('article p')).length > 0);
      await page.evaluate(() => document.querySelector('article p')?.remove());
      const card = await openCard(driver, page, 'Wang Yi');
      await there(card, '.before-on-this');
      await there(card, '.timeline-tick');
      return { card };
    },
  },
  {
    name: 'the page of one whom two papers quote in the same words',
    open: async (stage) => {
      const actor = await openReprinted(stage);
      await there(actor, '.same-words');
      await actor.run(() => document.querySelector<HTMLElement>('.same-words summary')?.click());
      return { actor };
    },
  },
]);
