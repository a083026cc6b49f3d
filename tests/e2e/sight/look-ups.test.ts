import type { Pane } from '../driver.ts';
import type { Stage } from '../in-both-browsers.ts';
import { putLookUps } from '../put-look-ups.ts';
import { noAxeFaults } from './axe-states.ts';
import { openTab, there } from './open-sights.ts';

async function openList(stage: Stage): Promise<Pane> {
  const list = await openTab(stage, 'settings.html#look-ups', '.look-ups-about');
  await putLookUps(list);
  await there(list, '.look-up-group li');
  return list;
}

async function openSettings(stage: Stage): Promise<Pane> {
  const settings = await openTab(stage, 'settings.html', '.look-ups-switch');
  await putLookUps(settings);
  await there(settings, 'a[href="#look-ups"]');
  return settings;
}

noAxeFaults('no fault that axe knows where look-ups are:', [
  {
    name: 'no look-up, and none is noted',
    open: async (stage) => ({ list: await openTab(stage, 'settings.html#look-ups', '.look-ups-none') }),
  },
  { name: 'look-ups by day', open: async (stage) => ({ list: await openList(stage) }) },
  {
    name: 'look-ups by name, one forgotten',
    open: async (stage) => {
      const list = await openList(stage);
      await list.press('By name');
      await list.press('Forget: Otto Brandt');
      await there(list, '.changed-note');
      return { list };
    },
  },
  {
    name: 'words that no look-up has',
    open: async (stage) => {
      const list = await openList(stage);
      await list.run(() => {
        const field = document.querySelector<HTMLInputElement>('input[type=search]')!;
        field.value = 'zeppelin';
        field.dispatchEvent(new document.defaultView!.Event('input', { bubbles: true }));
      });
      await there(list, '[role=tabpanel] .look-ups-none');
      return { list };
    },
  },
  {
    name: 'the question what becomes of look-ups where no more are noted',
    open: async (stage) => {
      const settings = await openSettings(stage);
      await settings.press('Note where I look names up');
      await there(settings, '[role=switch]:checked');
      await settings.press('Note where I look names up');
      await there(settings, '.look-ups-left');
      return { settings };
    },
  },
]);
