import { expect, test } from 'vitest';
import { keepLetPages } from '../../../lib/answering/guard/let-pages.ts';
import { sessionStore } from '../session-store.ts';

const PAGE = 'https://news.example/today';
const AT = { page: PAGE, host: 'news.example', isSiteLet: false };

test('a press that is taken back before its document asks lets none', async () => {
  const pages = keepLetPages(sessionStore(), () => 0);
  await pages.press(1, PAGE);
  await pages.press(2, PAGE);
  await pages.withdraw({ tab: 1 });
  expect(await pages.inTab(1)).toBeNull();
  expect(await pages.admit({ id: 'a', tab: 1, isUnique: true }, AT)).toBe(false);
  expect(await pages.admit({ id: 'b', tab: 2, isUnique: true }, AT)).toBe(true);
});
