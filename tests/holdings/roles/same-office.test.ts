import { describe, expect, test } from 'vitest';
import { isSameOffice, SAME_OFFICE_ROWS } from '../../../lib/holdings/roles/same-office.ts';

interface Said {
  readonly role: string;
  readonly of: string | null;
}
const said = (role: string, of: string | null = null): Said => ({ role, of });

/** What each row makes one office, and what it leaves two. */
const CASES: Readonly<Record<string, { one: [Said, Said][]; two: [Said, Said][] }>> = {
  'same-words': {
    one: [
      [said('Foreign Minister'), said('foreign  minister')],
      [said('mayor of Zenda', 'Zenda'), said('Mayor of Zenda', 'Zenda')],
    ],
    two: [
      [said('Foreign Minister'), said('State Councilor')],
      [said('mayor of Zenda', 'Zenda'), said('mayor of Strelsau', 'Strelsau')],
    ],
  },
  'fuller-words': {
    one: [
      [said('president'), said('president of Ruritania', 'Ruritania')],
      [said('Foreign Minister'), said('Ruritanian Foreign Minister', 'Ruritania')],
      [said('minister'), said('foreign minister')],
    ],
    two: [
      [said('president'), said('vice president of Ruritania', 'Ruritania')],
      [said('foreign minister'), said('deputy foreign minister')],
      [said('Foreign Minister'), said('former Foreign Minister')],
    ],
  },
  'owner-said-otherwise': {
    one: [
      [said('Ruritanian president', 'Ruritania'), said('president of Ruritania', 'Ruritania')],
      [
        said('prime minister of the Two Islands', 'Two Islands'),
        said('Islander prime minister', 'Two Islands'),
      ],
    ],
    two: [
      [said('Ruritanian president', 'Ruritania'), said('president of Norland', 'Norland')],
      [said('Ruritanian president', 'Ruritania'), said('vice president of Ruritania', 'Ruritania')],
    ],
  },
  'no-office': {
    one: [
      [said('Ruritanian leader', 'Ruritania'), said('president of Ruritania', 'Ruritania')],
      [said('top diplomat'), said('Foreign Minister')],
    ],
    two: [[said('chief of staff'), said('Foreign Minister')]],
  },
};

describe.each(SAME_OFFICE_ROWS)('$name', ({ name, sentence }) => {
  const { one, two } = CASES[name]!;

  test('its example is one office', () => {
    const [a = '', b = ''] = sentence.split(' / ');
    const of = /Ruritania/.test(a) && /Ruritania/.test(b) ? 'Ruritania' : null;
    expect(isSameOffice(said(a, of), said(b, of))).toBe(true);
  });

  test.each(one)('%o and %o are one', (a, b) => {
    expect([isSameOffice(a, b), isSameOffice(b, a)]).toEqual([true, true]);
  });

  test.each(two)('%o and %o are two', (a, b) => {
    expect([isSameOffice(a, b), isSameOffice(b, a)]).toEqual([false, false]);
  });
});
