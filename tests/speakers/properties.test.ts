import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '../../lib/article/analyse.ts';
import type { ArticleId } from '../../lib/model.ts';
import { curated } from '../quotes/on-record.ts';

const pieces = [
  ...[
    'Ann Lee',
    'Tom Reyes',
    'Vera Stone, a teacher,',
    'Ms. Stone',
    'Lee',
    'the teacher',
    'the ministry',
    'Ruritania',
  ],
  ...[
    'she',
    'he',
    'it',
    'they',
    'both',
    'the company',
    'a spokesman for the Orel Treaty Pact',
    'the two men',
  ],
  ...[
    'said',
    'told Tom Reyes',
    'replied',
    'met',
    'sold her house',
    'when',
    'and',
    'the joint statement',
    'I',
  ],
  ...['“It is late,”', '“It is dark.”', 'it was late', '.', '.\n', ',', ':', 'Q:', 'A:', '\n'],
];

test('every speaker is an actor of the article, and the earlier words stand before their quote, but for a headline’s', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), (parts) => {
      const text = parts.join(' ');
      const { quotes, mentions, discovered } = analyse('a' as ArticleId, text, curated);
      const actors = new Set([...mentions.map(({ actor }) => actor), ...discovered.map(({ id }) => id)]);
      for (const { start, speakers, by, antecedent } of quotes) {
        expect(
          speakers.every((id) => actors.has(id) || curated.actors.some((actor) => actor.id === id)),
        ).toBe(true);
        expect(by === null).toBe(speakers.length === 0);
        if (!antecedent) continue;
        expect(Object.keys(antecedent)).toEqual(['start', 'end']);
        expect(antecedent.end).toBeLessThanOrEqual(by === 'headline' ? text.length : start);
      }
    }),
    { numRuns: 300 },
  );
});
