import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MENTION_WORDS } from '../../lib/english/mention-words.ts';
import { vocabularyOf } from '../../lib/english/vocabulary.ts';
import { decide } from '../../lib/mentions/decide.ts';
import { createEvidence, type Evidence } from '../../lib/mentions/evidence.ts';
import { findMentions } from '../../lib/mentions/find-mentions.ts';
import { formsOf } from '../../lib/names/forms.ts';
import { scan } from '../../lib/names/scan.ts';
import { makeActor } from '../names/make-actor.ts';

const ENGLISH = vocabularyOf(MENTION_WORDS);
const forms = formsOf([
  makeActor('wang-peiling', 'person', ['Wang Peiling'], ['Wang']),
  makeActor('otto-brandl', 'person', ['Otto Brandl'], ['Brandl'], [], 'discovered'),
  makeActor('zubrovia', 'state', ['Zubrovia'], [], ['Lutz']),
  makeActor('orel-pact', 'organisation', ['Orel Treaty Pact'], ['OTP']),
]);
const LINES = [
  'Wang left.',
  'Wang Peiling arrived.',
  'The cook Wang Daming sang.',
  'Brandl left.',
  'Otto Brandl arrived.',
  'The OTP met.',
  'The Oak Table Party (OTP) met.',
  'The Orel Treaty Pact met.',
  'It was Ann Lutz who came.',
  'Lutz wants calm in Zubrovia.',
  'Nobody is named here.',
];
const documents = fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 12 });

function addTo(evidence: Evidence, ordinal: number, block: string): void {
  evidence.add(ordinal, scan(block, forms));
}
function decideAll(
  evidence: Evidence,
  blocks: readonly string[],
  ordinalOf: (at: number) => number,
): string[] {
  return blocks.flatMap((block, at) =>
    decide(scan(block, forms), evidence, ordinalOf(at)).map(
      ({ actor, rule, start }) => `${at}:${start} ${actor} ${rule}`,
    ),
  );
}

describe('evidence', () => {
  test('is the same whatever the order in which blocks come, and forgets what is removed', () => {
    fc.assert(
      fc.property(documents, documents, fc.infiniteStream(fc.nat()), (blocks, others, numbers) => {
        const inOrder = createEvidence(ENGLISH);
        for (const [at, block] of blocks.entries()) addTo(inOrder, at, block);

        const shuffled = createEvidence(ENGLISH);
        // Blocks that come and go, between the lines that stay.
        for (const [at, block] of others.entries()) addTo(shuffled, at + 0.5, block);
        const order = blocks
          .map((_, at) => ({ at, key: numbers.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key);
        for (const { at } of order) addTo(shuffled, at, blocks[at] ?? '');
        for (const [at] of others.entries()) shuffled.remove(at + 0.5);

        const own = (at: number): number => at;
        expect(decideAll(shuffled, blocks, own)).toEqual(decideAll(inOrder, blocks, own));
      }),
    );
  });

  test('counts its revision up whenever an earlier decision changes', () => {
    fc.assert(
      fc.property(
        documents,
        fc.constantFrom(...LINES),
        fc.integer({ min: -1, max: 12 }),
        (blocks, late, place) => {
          const evidence = createEvidence(ENGLISH);
          for (const [at, block] of blocks.entries()) addTo(evidence, at, block);
          const own = (at: number): number => at;
          const [before, revision] = [decideAll(evidence, blocks, own), evidence.revision()];
          addTo(evidence, place + 0.5, late);
          if (evidence.revision() === revision) expect(decideAll(evidence, blocks, own)).toEqual(before);
        },
      ),
    );
  });

  test('gives a page the same answer as a text', () => {
    fc.assert(
      fc.property(documents, (blocks) => {
        const text = blocks.join('\n');
        const evidence = createEvidence(ENGLISH);
        for (const [at, block] of blocks.entries()) addTo(evidence, at * 10, block);
        let start = 0;
        const mentions = blocks.flatMap((block, at) => {
          const offset = start;
          start += block.length + 1;
          return decide(scan(block, forms), evidence, at * 10).map((mention) => ({
            ...mention,
            start: mention.start + offset,
            end: mention.end + offset,
          }));
        });
        expect(findMentions(text, forms, ENGLISH)).toEqual(mentions);
      }),
    );
  });
});
