import { describe, expect, test } from 'vitest';
import { speakerReason } from '../../../components/words/speaker-words.ts';
import { type Attributed, inferredFrom } from '../../../lib/cite/words/inferred-from.ts';
import { type ActorId, SPEAKER_RULES } from '../../../lib/model.ts';

const ANN = { id: 'ann' as ActorId, name: 'Ann Lee' };
const ZENDA = { id: 'zenda' as ActorId, name: 'Zenda' };
const RURITANIA = { id: 'ruritania' as ActorId, name: 'Ruritania' };
const NAMED: Attributed = { by: 'name', speakers: [ANN], namedAs: null, antecedent: null };

const REASONS: readonly [quote: Partial<Attributed>, reason: string, from: string | null][] = [
  [{}, 'The name stands beside the quote.', null],
  [{ by: 'surname', namedAs: 'Lee' }, 'The surname stands beside the quote: “Lee” = Ann Lee.', null],
  [
    { by: 'surname', namedAs: 'Lee', antecedent: { words: 'Ann Lee', sentences: 3 } },
    'The surname stands beside the quote: “Lee” = Ann Lee, 3 sentences before.',
    null,
  ],
  [
    { by: 'title', namedAs: 'The minister', antecedent: { words: 'Ann Lee', sentences: 1 } },
    '“the minister” = Ann Lee, 1 sentence before. The article describes them so, or speaks of them there.',
    'from “the minister”',
  ],
  [
    { by: 'pronoun', namedAs: 'She', antecedent: { words: 'Ms Lee', sentences: 2 } },
    '“she” = the woman spoken of: Ann Lee, “Ms Lee”, 2 sentences before.',
    'from “she”',
  ],
  [
    { by: 'pronoun', namedAs: 'he', antecedent: { words: 'Ann Lee', sentences: 0 } },
    '“he” = the man spoken of: Ann Lee, in the same sentence.',
    'from “he”',
  ],
  [
    { by: 'pronoun', namedAs: 'they', speakers: [RURITANIA, ZENDA] },
    '“they” = those spoken of: Ruritania and Zenda.',
    'from “they”',
  ],
  [
    { by: 'institution', namedAs: 'the palace', speakers: [ZENDA] },
    'The words beside the quote stand for an institution: “the palace” = Zenda.',
    null,
  ],
  [
    {
      by: 'institution',
      namedAs: 'The company',
      antecedent: { words: 'Zenda', sentences: 1 },
      speakers: [ZENDA],
    },
    'The words beside the quote stand for an institution: “the company” = Zenda, 1 sentence before.',
    'from “the company”',
  ],
  [
    { by: 'institution', namedAs: 'The firm', speakers: [{ ...ZENDA, name: 'Zenda Corp.' }] },
    'The words beside the quote stand for an institution: “the firm” = Zenda Corp.',
    null,
  ],
  [
    { by: 'pronoun', namedAs: 'she', antecedent: { words: 'She', sentences: 1 } },
    '“she” = the woman spoken of: Ann Lee, 1 sentence before.',
    'from “she”',
  ],
  [
    { by: 'together', namedAs: 'Both sides', speakers: [RURITANIA, ZENDA] },
    'The words mean those whom the article names together: “both sides” = Ruritania and Zenda.',
    'from “both sides”',
  ],
  [
    { by: 'document', namedAs: 'the treaty', antecedent: { words: 'Ann Lee', sentences: null } },
    'A document speaks for those who issued it: “the treaty” = Ann Lee, elsewhere in the article.',
    'from “the treaty”',
  ],
  [
    { by: 'carried' },
    'No words report this quote. Who speaks is taken from the words around it: Ann Lee.',
    'from the words around it',
  ],
  [
    { by: 'carried', speakers: [RURITANIA, ZENDA], antecedent: { words: 'they', sentences: 1 } },
    'No words report this quote. Who speaks is taken from the words around it: Ruritania and Zenda, 1 sentence before.',
    'from the words around it',
  ],
  [{ by: 'reader' }, 'You marked these words and chose the speaker.', null],
  [{ by: 'turn' }, 'Speaker of this turn in an interview or a transcript.', null],
  [{ by: 'headline' }, 'The headline names nobody; the article quotes Ann Lee.', 'from the article'],
];

describe('why a speaker', () => {
  test.each(REASONS)('%j', (quote, reason, from) => {
    expect(speakerReason({ ...NAMED, ...quote })).toBe(reason);
    expect(inferredFrom({ ...NAMED, ...quote })).toBe(from);
  });

  test('every rule is tried above', () => {
    expect(new Set(REASONS.map(([{ by = 'name' }]) => by))).toEqual(new Set(SPEAKER_RULES));
  });

  test('a quote of nobody has no reason, and is not inferred', () => {
    const nobody = { ...NAMED, by: null, speakers: [], namedAs: 'she' };
    expect([speakerReason(nobody), inferredFrom(nobody)]).toEqual([null, null]);
  });
});
