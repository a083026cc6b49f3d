import { expect } from 'vitest';
import { MENTION_WORDS } from '../../lib/english/mention-words.ts';
import { vocabularyOf } from '../../lib/english/vocabulary.ts';
import { findMentions } from '../../lib/mentions/find-mentions.ts';
import { formsOf } from '../../lib/names/forms.ts';
import { makeActor } from '../names/make-actor.ts';

// Invented people and states; real names only where a longer real name is the point.
const forms = formsOf([
  {
    ...makeActor(
      'lena-maric',
      'person',
      ['Lena Maric', 'Lena P. Maric', 'Lena Maritch'],
      ['Maric', 'Maritch'],
    ),
    pronoun: 'she' as const,
  },
  makeActor('wang-peiling', 'person', ['Wang Peiling'], ['Wang']),
  makeActor('xo-tamun', 'person', ['Xo Tamun'], ['Xo']),
  makeActor('otto-brandl', 'person', ['Otto Brandl'], ['Brandl'], [], 'discovered'),
  makeActor('zenda-watch', 'organisation', ['Zenda Bridge Watch', 'ZBW'], [], [], 'discovered'),
  makeActor('flo', 'organisation', ['F.L.O.', 'FLO'], [], [], 'discovered'),
  makeActor('zubrovia', 'state', ['Zubrovia'], [], ['Lutz']),
  makeActor('ostania', 'state', ['Ostania'], [], ['Brenn', 'Kremlin']),
  makeActor('china', 'state', ['China'], ['PRC'], ['Beijing']),
  makeActor('united-states', 'state', ['United States', 'U.S.'], ['US'], ['Washington', 'White House']),
  makeActor('group-of-9', 'organisation', ['Group of 9', 'Group of Nine', 'G9']),
  makeActor('orelpost', 'organisation', ['Orelpost', 'Orelpost News Agency']),
  makeActor('orel-pact', 'organisation', ['Orel Treaty Pact'], ['OTP']),
]);

/**
 * Checks a text in which [name] must be a mention, by the rule when one is given, and {name} must not.
 * `\n` divides blocks.
 */
export function checkMarked(marked: string, rule?: string): void {
  let text = '';
  const wanted: { start: number; end: number; is: boolean }[] = [];
  for (const [piece, yes, no] of marked.matchAll(/\[([^\]]+)\]|\{([^}]+)\}|[^[{]+/g)) {
    const start = text.length;
    text += yes ?? no ?? piece;
    if (yes ?? no) wanted.push({ start, end: text.length, is: yes !== undefined });
  }
  const mentions = findMentions(text, forms, vocabularyOf(MENTION_WORDS));
  for (const { start, end, is } of wanted) {
    const words = text.slice(start, end);
    const found = mentions.filter((mention) => mention.start < end && start < mention.end);
    if (!is) expect(found, `{${words}} must not be a mention`).toEqual([]);
    else {
      expect(
        found.map((mention) => [mention.start, mention.end]),
        `[${words}]`,
      ).toEqual([[start, end]]);
      if (rule !== undefined) expect(found[0]?.rule, `[${words}]`).toBe(rule);
    }
  }
}
