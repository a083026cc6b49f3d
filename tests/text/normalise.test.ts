import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise } from '../../lib/text/normalise.ts';

describe('normalise', () => {
  test.each([
    ['a plain text stays itself', 'Lena Maric', 'Lena Maric'],
    ['curly apostrophes become straight', 'Lutz’s, Lutz‘s, Lutzʼs', "Lutz's, Lutz's, Lutz's"],
    ['every space becomes an ordinary one', 'Lena\u00a0Maric\u2009said\u3000so', 'Lena Maric said so'],
    ['hyphens that forbid a break become hyphens', 'Lutz\u2011Orel', 'Lutz-Orel'],
    ['soft hyphens and zero-width characters vanish', 'Le\u00adna\u200b Ma\u200dric\ufeff', 'Lena Maric'],
    ['direction marks vanish', '\u200eLena\u202c', 'Lena'],
    ['accents join their letters', 'Lena Maric\u0301', 'Lena Mari\u0107'],
    ['full-width letters become ASCII', 'Ｌｕｔｚ', 'Lutz'],
    ['Korean jamo are composed', '\u1112\u1161\u11ab', '\ud55c'],
    ['a variation selector vanishes', '葛\ufe00', '葛'],
    ['an empty text', '', ''],
  ])('%s', (_name, raw, expected) => {
    expect(normalise(raw).text).toBe(expected);
  });

  test.each([
    ['behind a soft hyphen', 'x Lu\u00adtz y', 'Lutz', [2, 7]],
    ['before a trailing zero-width space', 'x Lutz\u200b y', 'Lutz', [2, 6]],
    ['over a composed letter', 'x Mari\u0301c y', 'Mar\u00edc', [2, 8]],
    ['at the start', '\ufeffLutz', 'Lutz', [1, 5]],
  ])('leads back to the raw text: %s', (_name, raw, words, expected) => {
    const { text, rawStart, rawEnd } = normalise(raw);
    const at = text.indexOf(words);
    expect([rawStart(at), rawEnd(at + words.length)]).toEqual(expected);
  });

  const odd = fc.constantFrom(
    ..."aBé '’-.",
    '\u00ad',
    '\u200b',
    '\u0301',
    '\u00a0',
    'Ａ',
    '王',
    '\ud83d\ude00',
    '\u3099',
    'か',
  );
  const raws = fc.array(odd, { maxLength: 30 }).map((units) => units.join(''));

  test('twice is once', () => {
    fc.assert(fc.property(raws, (raw) => normalise(normalise(raw).text).text === normalise(raw).text));
  });

  test('offsets rise, stay inside, and the raw span of any span normalises to it', () => {
    fc.assert(
      fc.property(raws, fc.nat(40), fc.nat(40), (raw, one, other) => {
        const { text, rawStart, rawEnd } = normalise(raw);
        const start = Math.min(one, other, text.length);
        const end = Math.min(Math.max(one, other), text.length);
        // A letter and an accent that has no composed form are one character of the raw text.
        if (start === end || [start, end].some((at) => /^(?:\u0301|\u3099)/.test(text.slice(at)))) return;
        const [from, to] = [rawStart(start), rawEnd(end)];
        expect(from).toBeLessThan(to);
        expect(to).toBeLessThanOrEqual(raw.length);
        expect(normalise(raw.slice(from, to)).text).toBe(text.slice(start, end));
      }),
    );
  });
});
