import { expect, test } from 'vitest';
import { exampleOf } from './who-is-meant.ts';

// The last quote of each text is of those in [brackets], and not of those in {braces}.
const cases: [name: string, marked: string][] = [
  ['in apposition behind a title', 'Their chairman, Sir [Karl Stone], told {Ann Lee} that it was late.'],
  [
    'in apposition behind a state',
    'The judge, former Norwegian senator [Vera Stone], told {Ann Lee} that it was late.',
  ],
  ['in apposition to a role in a clause', 'The man named in the suit, [Tom Reyes], said it was late.'],
  ['a body behind its kind', 'The pump maker [Orel Treaty Pact] said it was late.'],
  ['a senator, in short', 'Sen. [Vera Stone], who met {Ann Lee}, slept. The senator said it was late.'],
  [
    'who once was',
    '[Karl Stone], who for years was an organist, met {Ann Lee}. It rained. The organist said it was late.',
  ],
  ['who farms', '[Vera Stone], who farms in Lutz, slept. {Ann Lee} came. The farmer said it was late.'],
  ['her mother', 'Her mother, [Vera Stone], came with {Ann Lee}. It rained. Her mother said it was late.'],
  ['no mother of his', 'Her mother, {Vera Stone}, came. His mother said it was late.'],
  [
    'the later of two professors',
    'Prof {Vera Stone}, a chemist, came with Prof {Karl Stone}, a singer. The professor said it was late.',
  ],
  [
    'a surname right behind its one full name',
    '{Ann Stone}, a teacher, slept.\nIt rained.\n[Karl Stone], a singer, came.\nStone said it was late.',
  ],
  [
    'no bare surname that another had first',
    '{Ann Stone}, a teacher, slept. Stone sang.\nIt rained.\n{Karl Stone}, a singer, came.\nStone said it was late.',
  ],
  [
    'Miss, and no Mrs',
    'Mrs {Ann Stone}, a teacher, came with [Vera Stone], a singer. Miss Stone said it was late.',
  ],
  [
    'nobody whom a stranger outdoes',
    '{Tom Reyes} came.\nThe ice broke under Henrik Solvang. He said it was late.',
  ],
  ['nobody but a child', '{Ann Lee} came.\nIt is glued on by Enya, who is nine. She said it was late.'],
  ['nobody but a custodian', '{Ann Lee} came.\nA custodian leaned on her broom. “It is late,” she said.'],
  ['nobody but the Ruritanian', '{Tom Reyes} came.\nThe Norwegian leads by a minute. He said it was late.'],
  ['neither of both', '{Ann Lee} met {Vera Stone}, a teacher. Both women smiled. She said it was late.'],
  [
    'who acts first in the sentence',
    '{Karl Stone}, a singer, came.\nTo my left [Tom Reyes] is asleep. He said it was late.',
  ],
  [
    'whose account it is',
    '{Vera Stone}, a teacher, came.\nBy [Ann Lee]’s account, it rained. She said it was late.',
  ],
  [
    'who said that another had said',
    '[Karl Stone], a singer, came. Stone said {Tom Reyes} had said it was dark.\n“It is late,” he said.',
  ],
  [
    'the second of two',
    'The singer is [Vera Stone]. {Mary Karst}, a teacher, came.\nTom Reyes and the singer talked. She said it was late.',
  ],
  [
    'the duo',
    'The [Orel Treaty Pact], a Zenda duo, met {Ann Lee} and {Tom Reyes}. The band said it was late.',
  ],
  [
    'a French given name',
    '{Jean-Marc Stone}, a singer, came with [Marie-Ève Karst], a teacher. She said it was late.',
  ],
];

test.each(cases)('%s', (_name, marked) => {
  const { quote, wanted } = exampleOf(marked);
  expect([quote !== undefined, quote?.speakers]).toEqual([true, wanted]);
});
