import { expect, test } from 'vitest';
import { inBrowsers } from '../in-browsers.ts';
import type * as InPage from './card-shell-in-page.ts';

inBrowsers<typeof InPage>(
  'the shell of a card',
  `${import.meta.dirname}/card-shell-in-page.ts`,
  ({ inPage }) => {
    test('has names for its dialog and for its frame', async () => {
      expect(await inPage.labels('On Record', 'On Record: card')).toEqual(['On Record', 'On Record: card']);
    });
  },
);
