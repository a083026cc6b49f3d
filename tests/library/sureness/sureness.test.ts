import { describe, expect, test } from 'vitest';
import type { OnRecordOf } from '../../../lib/library/sureness/on-record-of.ts';
import { SURENESS, SURENESS_RULES, surenessOf } from '../../../lib/library/sureness/sureness.ts';

const ROLE = { main: true, inferredFrom: null, source: 'The Zenda Post', date: '2024-05-03' };
const ANN: OnRecordOf = {
  kind: 'person',
  names: ['Ann Lee', 'Ann M. Lee'],
  roles: [
    { ...ROLE, role: 'mayor of Zenda', of: 'Zenda' },
    { ...ROLE, role: 'spokeswoman', of: null, main: false },
  ],
  pages: ['https://post.example/dam?id=7'],
  latest: { source: 'The Zenda Post', date: '2024-05-03' },
  organisations: ['Zenda Water Board'],
  company: ['Tom Reyes', 'Vera Stone', 'Otto Quill'],
};

describe('how sure it is that a page names the one of the articles', () => {
  test.each([
    ['only-one', { ...ANN, kind: 'state' as const }, 'Ann Lee spoke.', null],
    ['kept-page', ANN, 'Ann Lee spoke.', 'https://post.example/dam?id=7'],
    ['kept-page', ANN, 'Ann Lee spoke.', 'https://post.example/dam/?id=7&utm_source=mail#top'],
    [null, ANN, 'Ann Lee spoke.', 'https://post.example/dam?id=8'],
    [null, ANN, 'Ann Lee spoke.', null],
    ['shared-role', ANN, 'Ann Lee, the mayor of Zenda, spoke.', null],
    ['shared-role', ANN, 'Zenda’s mayor Ann Lee spoke.', null],
    ['shared-role', ANN, 'So did Ann M. Lee, the former mayor of Zenda.', null],
    ['shared-role', ANN, 'In March Ann Lee was the mayor of Zenda.', null],
    ['shared-role', ANN, 'Ann Lee (mayor of Zenda) spoke.', null],
    ['shared-role', ANN, 'A letter by the mayor of Zenda, Ann Lee, came.', null],
    ['shared-role', ANN, 'A letter by the Mayor of Zenda, Gov. Ann Lee, came.', null],
    [null, ANN, 'Ann Lee met the mayor of Zenda.', null],
    [null, ANN, 'The mayor of Zenda, Ann Lee and Otto Foss came.', null],
    [null, ANN, 'He met the mayor of Zenda. Ann Lee spoke.', null],
    [null, ANN, 'He met the mayor of Zenda\nAnn Lee spoke.', null],
    [null, ANN, 'Ann Lee, mayor of Strelsau, spoke.', null],
    [null, ANN, 'Ann Lee, a mayor, spoke to Zenda.', null],
    [null, ANN, 'The spokeswoman Ann Lee spoke.', null],
    [null, ANN, 'Joann Lee, the mayor of Zenda, spoke.', null],
    ['shared-organisation', ANN, 'Ann Lee wrote to the Zenda Water Board.', null],
    ['shared-organisation', ANN, 'Ann Lee spoke.\nLee leads the Zenda Water Board.', null],
    [null, ANN, 'Ann Lee spoke.\nThe Zenda Water Board met on Monday.', null],
    [null, ANN, 'Ann Lee wrote to the Water Board of Zenda.', null],
    [null, ANN, 'Ann Lee wrote to the Zenda Water Boards.', null],
    ['shared-company', ANN, 'Ann Lee came with Tom Reyes; so did Vera Stone.', null],
    [null, ANN, 'Ann Lee came with Tom Reyes.', null],
    [null, ANN, 'Ann Lee came with Reyes and Stone.', null],
  ])('%s: %3$j %4$j', (rule, one, text, page) => {
    const sureness = surenessOf(one, { text, page });
    expect(sureness.isSure ? sureness.by : null).toBe(rule);
  });

  test('whoever is not sure is told by the role that tells best, else by the latest article', () => {
    const page = { text: 'Ann Lee spoke.', page: null };
    expect(surenessOf(ANN, page)).toEqual({
      ...{ isSure: false, role: 'mayor of Zenda', source: 'The Zenda Post', date: '2024-05-03' },
    });
    const roles = [{ ...ROLE, role: 'French counterpart', of: null, inferredFrom: 'counterpart' }];
    const latest = { source: 'Strelsau News', date: null };
    expect(surenessOf({ ...ANN, roles, latest }, page)).toEqual({
      ...{ isSure: false, role: null, source: 'Strelsau News', date: null },
    });
  });

  test('the table has each rule once', () => {
    expect(SURENESS.map(({ name }) => name)).toEqual([...SURENESS_RULES]);
  });
});
