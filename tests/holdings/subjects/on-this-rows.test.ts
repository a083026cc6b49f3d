import { describe, expect, test } from 'vitest';
import { ON_THIS_ROWS, type OnThisRule } from '../../../lib/holdings/subjects/on-this-rows.ts';
import { onThisIn } from './said-in.ts';

type Pair = readonly [paragraph: string, said: string];

/** What each row finds, and what no row may find; the type wants both of every row. */
const CASES: Readonly<
  Record<OnThisRule, { readonly fires: readonly Pair[]; readonly nothing: readonly Pair[] }>
> = {
  'named-in-quote': {
    fires: [
      ['Envoys of Norland left on Monday.', '“We owe Norland nothing,” Ana Ruiz said.'],
      ['Ivo Brandt resigned.', 'Ana Ruiz said that Ivo Brandt had never built a bridge.'],
    ],
    nothing: [
      ['Envoys of Zubrovia left on Monday.', '“We owe Norland nothing,” Ana Ruiz said.'],
      // Her own country is in all she says.
      ['Norland votes in May.', 'Ana Ruiz, president of Norland, said: “Norland will not sleep.”'],
      ['Ana Ruiz left on Monday.', '“Ana Ruiz does not sleep,” Ana Ruiz said.'],
    ],
  },
  'named-beside': {
    fires: [['Envoys of Norland left on Monday.', '“They owe us nothing,” Ana Ruiz said in Norland.']],
    nothing: [['Envoys of Norland left on Monday.', 'Norland voted. “They owe us nothing,” Ana Ruiz said.']],
  },
  'named-beside-a-word': {
    fires: [['The tunnel to Norland is shut.', '“The tunnel is ours,” Ana Ruiz said in Norland.']],
    nothing: [
      ['The road to Norland is shut.', '“The tunnel is ours,” Ana Ruiz said in Norland.'],
      ['The tunnel to Zubrovia is shut.', '“The tunnel is ours,” Ana Ruiz said in Norland.'],
    ],
  },
  'words-shared': {
    fires: [
      ['The ferry carries wheat again.', '“Wheat needs a ferry,” Ana Ruiz said.'],
      [
        'Ferries with sanctioned wheat were held.',
        'Ana Ruiz said: “A sanction on one ferry is one too many.”',
      ],
      ['The Halvard tunnel is shut.', 'Ana Ruiz said: “We will sue Halvard.”'],
      ['The tunnel is shut. Lorries queue at the tunnel.', 'Ana Ruiz said: “We have one tunnel.”'],
      [
        'The last refugees found a roof and a school.',
        'Ana Ruiz welcomed refugees at the station. “They go to school on Monday,” she said.',
      ],
    ],
    nothing: [
      ['The ferry carries wheat again.', '“The harvest needs rain,” Ana Ruiz said.'],
      // One word is no subject.
      ['The ferry carries wheat again.', '“My father had a ferry,” Ana Ruiz said.'],
      ['The minister arrived on Monday for talks.', '“The minister talks on Monday,” Ana Ruiz said.'],
      ['A thing that people know well.', '“People know this thing well,” Ana Ruiz said.'],
      ['A HUGE storm came.', 'Ana Ruiz said: “That was a HUGE mistake.”'],
    ],
  },
};

/** What else she says, who speaks of Norland often: then its name beside a quote is not enough. */
const OFTEN: Readonly<Partial<Record<OnThisRule, readonly string[]>>> = {
  'named-beside-a-word': ['ice', 'fish', 'coal', 'rain', 'bread', 'glass', 'wool', 'salt'].map(
    (thing, at) => `“Saying${at} came to ${thing},” Ana Ruiz said${at < 3 ? ' in Norland' : ''}.`,
  ),
};

/** Names the row that finds the first text among what she says. */
function rowOf(name: OnThisRule, paragraph: string, said: string): string[] {
  return onThisIn(paragraph, [said, ...(OFTEN[name] ?? [])]).flatMap(({ article, rule }) =>
    article.id === 'article-0' ? [rule] : [],
  );
}

describe.each(ON_THIS_ROWS)('$name', ({ name, sentence }) => {
  const { fires, nothing } = CASES[name];

  test('decides its example', () => {
    const [paragraph = '', said = ''] = sentence.split(' / ');
    expect(rowOf(name, paragraph, said)).toEqual([name]);
  });

  test.each(fires)('%s / %s', (paragraph, said) => {
    expect(rowOf(name, paragraph, said)).toEqual([name]);
  });

  test.each(nothing)('nothing of %s / %s', (paragraph, said) => {
    expect(rowOf(name, paragraph, said)).toEqual([]);
  });
});
