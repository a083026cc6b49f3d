import { describe, expect, test } from 'vitest';
import { Register } from '../../../lib/page/follow/register.ts';
import { MOST_GUESSES } from '../../../lib/wire/messages.ts';
import { makeActor } from '../../names/make-actor.ts';

const LENA = makeActor('lena-maric', 'person', ['Lena Maric'], ['Maric']);

/** Makes a register whose background knows one person, and keeps what it was asked. */
function opened(answers: (guesses: readonly string[]) => boolean = () => true) {
  const asked: (readonly string[])[] = [];
  const register = new Register(async (guesses) => {
    asked.push(guesses);
    if (!answers(guesses)) return { ok: false, error: { code: 'extension-gone' } };
    const names = guesses.flatMap((guess, position) => (guess.startsWith('Lena Maric') ? [position] : []));
    return { ok: true, value: { names, actors: names.length > 0 ? [LENA] : [] } };
  });
  return { register, asked };
}

describe('a register', () => {
  test('knows nothing before it asked, and then what it was told', async () => {
    const { register } = opened();
    expect(register.knows('Lena Maric')).toBe(null);
    expect(await register.ask(['Lena Maric', 'Lena Horn'])).toBe(true);
    expect(['Lena Maric', 'Lena Horn', 'Maric'].map((guess) => register.knows(guess))).toEqual([
      true,
      false,
      null,
    ]);
    expect(register.actors()).toEqual([LENA]);
  });

  test('asks about each guess once, also when two ask at a time', async () => {
    const { register, asked } = opened();
    await Promise.all([register.ask(['a', 'b', 'a']), register.ask(['b', 'c'])]);
    await register.ask(['a', 'c']);
    expect(asked).toEqual([['a', 'b'], ['c']]);
  });

  test('keeps its list of actors the same while nobody comes', async () => {
    const { register } = opened();
    await register.ask(['Lena Maric']);
    const before = register.actors();
    await register.ask(['Lena Maric said', 'Jo']);
    expect(register.actors()).toBe(before);
  });

  test('asks in messages that the background takes', async () => {
    const { register, asked } = opened();
    await register.ask(Array.from({ length: MOST_GUESSES + 1 }, (_, k) => `guess ${k}`));
    expect(asked.map(({ length }) => length)).toEqual([MOST_GUESSES, 1]);
  });

  test('without an answer it knows no more, and asks again later', async () => {
    let isThere = false;
    const { register } = opened(() => isThere);
    expect(await register.ask(['Lena Maric'])).toBe(false);
    expect(register.knows('Lena Maric')).toBe(null);
    isThere = true;
    expect(await register.ask(['Lena Maric'])).toBe(true);
    expect(register.knows('Lena Maric')).toBe(true);
  });

  test('forgets what was no name when there is too much of it, and no name', async () => {
    const { register } = opened();
    await register.ask(['Lena Maric']);
    for (let k = 0; k < 12; k += 1)
      await register.ask(Array.from({ length: MOST_GUESSES }, (_, at) => `${k} ${at}`));
    expect(register.knows('0 0')).toBe(null);
    expect(register.knows('11 0')).toBe(false);
    expect(register.knows('Lena Maric')).toBe(true);
  });
});
