import type { Cases } from './cases.ts';

/** The cases of `OF_ONE_SURNAME`. */
export const OF_ONE_SURNAME_CASES: Readonly<Record<string, Cases>> = {
  'younger-or-elder': {
    fires: [
      '[Karl Stone], a singer, came with {Karl Stone Jr.}, a baker. The elder Stone said it was late.',
      '{Karl Stone}, a singer, slept.\n[Karl Stone Jr.], a baker, came with {Vera Stone}, a judge.\nThe younger Mr. Stone said it was late.',
    ],
    holdsBack: [
      '{Karl Stone}, a singer, came with {Otto Stone}, a baker. The younger Stone said it was late.',
      '{Vera Stone}, a singer, came with {Karl Stone Jr.}, a baker. The elder Stone said it was late.',
    ],
  },
  'only-one-so-far': {
    fires: [
      '[Ann Stone], a teacher, slept.\nIt rained.\nStone said it was late.\nHer aunt, {Vera Stone}, a baker, came.',
    ],
    holdsBack: [
      '{Karl Stone}, a singer, slept.\nIt rained.\nMs. Stone said it was late.\nHis aunts, {Vera Stone}, a baker, and {Ann Stone}, a judge, came.',
    ],
  },
  'called-by-given-name': {
    fires: [
      '[Ann Stone], a teacher, came with her sister {Vera Stone}, a baker. “It is old,” Vera said. Vera left. Ms. Stone said it was late.',
    ],
    holdsBack: [
      '{Karl Stone}, a singer, came with his brother, {Otto Stone}, a baker. “It is old,” Karl said. Mr. Stone said it was late.',
    ],
  },
  'named-here': {
    fires: [
      '{Robin Vale}, a teacher, slept. Vale left.\n[Sasha Vale], a singer, left.\nIt was Sasha Vale, and Vale said it was late.',
    ],
    holdsBack: [
      '{Robin Vale}, a teacher, slept.\n{Sasha Vale}, a singer, sang.\nVale went with {Sasha Vale}. Vale said it was late.',
    ],
  },
  'just-named': {
    fires: [
      '{Karl Stone}, a teacher, slept.\nIt rained.\n[Otto Stone], a singer, came.\nMr. Stone said it was late.',
    ],
    holdsBack: [
      '{Ann Stone}, a teacher, slept. Stone sang.\nIt rained.\n{Karl Stone}, a singer, came.\nStone said it was late.',
    ],
  },
  'only-one-of-section': {
    fires: [
      '{Ann Stone}, a teacher, slept, and Stone sang.\n8:45 p.m.\nIn Lutz, [Karl Stone], a singer, came.\nStone said it was late.',
    ],
    holdsBack: [
      '{Ann Stone}, a teacher, slept, and Stone sang.\n___\nIn Lutz, {Karl Stone}, a singer, met {Ann Stone}.\nStone said it was late.',
      '{Ann Stone}, a teacher, slept, and Stone sang.\nAt 8:45 p.m. it rained.\nIn Lutz, {Karl Stone}, a singer, came.\nStone said it was late.',
    ],
  },
  'called-so-first': {
    fires: [
      '[Karl Stone], a singer, slept. Mr. Stone sang.\nHis son, {Otto Stone}, a baker, came.\nIt rained.\nMr. Stone said it was late.',
    ],
    holdsBack: [
      '{Ann Stone}, a teacher, slept.\nHer son, {Karl Stone}, a singer, came.\nIt rained.\nStone said it was late.',
      '{Ann Stone}, a teacher, slept. Stone sang.\nIt rained.\nHer son, {Karl Stone}, came.\nStone said it was late.',
    ],
  },
  'goes-on': {
    fires: [
      '{Ann Stone}, a teacher, slept. Stone sang.\nOf Ann Stone, the singer [Karl Stone] said it was old.\n“It is late,” Stone said.',
    ],
    holdsBack: [
      '{Ann Stone}, a teacher, slept. Stone sang.\nThe singer {Karl Stone} said it was old, but not to Ann Stone.\n“It is late,” Stone said.',
      '{Ann Stone}, a teacher, slept. Stone sang.\nOf Ann Stone, the singer {Karl Stone} said it was old.\nIt rained.\nIt rained.\n“It is late,” Stone said.',
    ],
  },
};
