import { expect, test } from 'vitest';
import { actorsById } from '../../lib/holdings/actors-by-id.ts';
import { rolesOf, tellingRole } from '../../lib/holdings/role-view.ts';
import { searchIn } from '../../lib/holdings/search.ts';
import type { Actor, AnalysedArticle, ArticleId, Role } from '../../lib/model.ts';
import { SAMPLE } from './sample-index.ts';

const [sample] = SAMPLE.articles;
const [actor] = SAMPLE.actors as [Actor];

const role = (words: string, of: string | null, main: boolean): Role => ({
  ...{ actor: actor.id, role: words, main, start: 0, end: 1 },
  of: of === null ? null : { name: of, start: 0, end: 1, place: 'apart' },
});
const articleWith = (date: string, roles: readonly Role[]): AnalysedArticle => ({
  ...sample!,
  ...{ id: date as ArticleId, date, roles },
});

test('an earlier fuller title tells more than a lesser role of the latest article, on a card and in a search', () => {
  const articles = [
    articleWith('2020-01-02', [role('premier', 'Zenda', true)]),
    articleWith('2021-01-02', [role('premier', null, true), role('candidate', null, false)]),
  ];
  const roles = rolesOf(articles, actor.id);
  expect(roles.map((one) => one.role)).toEqual(['candidate', 'premier of Zenda']);
  expect(tellingRole(roles)?.role).toBe('premier of Zenda');
  const search = searchIn(articles, actorsById(articles, SAMPLE.actors));
  expect(search(actor.name, { after: null, size: 1 }).items[0]).toMatchObject({ role: 'premier of Zenda' });
});

test('nobody without roles has one', () => {
  expect(tellingRole([])).toBe(null);
});
