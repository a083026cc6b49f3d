import { expect, test } from 'vitest';
import { onRecordOf } from '../../../lib/library/sureness/on-record-of.ts';
import type { Actor, ActorId, AnalysedArticle, ArticleId } from '../../../lib/model.ts';

const actor = (name: string, kind: Actor['kind'], origin: Actor['origin'] = 'discovered'): Actor => ({
  id: name as ActorId,
  ...{ name, kind, aliases: [name], short: [], seats: [], origin },
});

const TEXT = [
  'Ann Lee of the Zenda Water Board met Tom Reyes, Ruritania and the Zenda Post Group.',
  'The Strelsau Bank and Cher came, and the Ann Lee Trust.',
].join('\n\n');

const DISCOVERED = [
  actor('Ann Lee', 'person'),
  actor('Zenda Water Board', 'organisation'),
  actor('Strelsau Bank', 'organisation'),
  actor('Zenda Post Group', 'organisation'),
  actor('Ann Lee Trust', 'organisation'),
  actor('Tom Reyes', 'person'),
  actor('Cher', 'person'),
  actor('Ruritania', 'state', 'known'),
];

const ARTICLE: AnalysedArticle = {
  id: 'a' as ArticleId,
  ...{
    title: null,
    opening: '',
    date: '2024-05-03',
    source: 'Zenda Post Group',
    address: 'https://a.example/1',
    text: TEXT,
  },
  mentions: DISCOVERED.map(({ id, name }) => ({
    actor: id,
    ...{
      start: TEXT.indexOf(name),
      end: TEXT.indexOf(name) + name.length,
      rule: 'full-name' as const,
      alias: name,
    },
  })),
  ...{ quotes: [], roles: [], discovered: DISCOVERED },
};

test('others count who tell one of a name from another', () => {
  const [ann] = DISCOVERED;
  expect(onRecordOf(ann as Actor, [], [ARTICLE], () => false)).toEqual({
    ...{ kind: 'person', names: ['Ann Lee'], roles: [], pages: ['https://a.example/1'] },
    latest: { source: 'Zenda Post Group', date: '2024-05-03' },
    // Not the bank of another paragraph, the publisher, or what is named after her; not a state; not a single word.
    organisations: ['Zenda Water Board'],
    company: ['Tom Reyes'],
  });
});

test('whoever is named in many articles tells nobody apart', () => {
  const [ann] = DISCOVERED;
  const common = new Set<string>(['Zenda Water Board', 'Tom Reyes']);
  const { organisations, company } = onRecordOf(ann as Actor, [], [ARTICLE], (id) => common.has(id));
  expect({ organisations, company }).toEqual({ organisations: [], company: [] });
});
