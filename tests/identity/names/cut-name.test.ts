import { expect, test } from 'vitest';
import { cutName } from '../../../lib/identity/names/cut-name.ts';

test.each([
  ['Ohio Gov. Ann Lee', 'Ann Lee', 'Ohio Gov.'],
  ['West Virginia Senator Ann Lee', 'Ann Lee', 'West Virginia Senator'],
  ['Independent Vermont Sen. Ann Lee', 'Ann Lee', 'Independent Vermont Sen.'],
  ['Kentuckian Ann Lee', 'Ann Lee', 'Kentuckian'],
  ['AG Lee', 'Lee', 'AG'],
  ['President Lee', 'Lee', 'President'],
  ['Prime Minister Ann Lee', 'Ann Lee', 'Prime Minister'],
  ['GOP rival Ann Lee’s', 'Ann Lee', 'GOP rival'],
  // Names that are titles and states as well.
  ['Dean Stone', 'Dean Stone', ''],
  ['Virginia Stone', 'Virginia Stone', ''],
  ['Virginia Lee Stone', 'Virginia Lee Stone', ''],
  ['Virginia Gov. Ann Stone', 'Ann Stone', 'Virginia Gov.'],
  ['Ann Lee', 'Ann Lee', ''],
  ['Lee', 'Lee', ''],
  ['D.A. Ann Lee', 'Ann Lee', 'D.A.'],
  ['DA Ann Lee', 'Ann Lee', 'DA'],
  ['Da Silva Reyes', 'Da Silva Reyes', ''],
])('%s is %s behind "%s"', (printed, name, before) => {
  expect(cutName(printed)).toEqual({ name, before });
});
