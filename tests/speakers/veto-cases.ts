import type { Cases } from './cases.ts';

/** The cases of `PRONOUN_VETOES`. */
export const VETO_CASES: Readonly<Record<string, Cases>> = {
  'other-gender': {
    fires: [
      'Actress [Mara Quill] sued {Tov Anders}, chairman of the firm. Anders slept. “It is late,” she said.',
      '[Robin Vale], a mother of two, came. {Sasha Karst}, a father of two, left. “It is late,” she said.',
    ],
    holdsBack: ['Lena Maric slept. [Ann Lee] left. “It is late,” she said.'],
  },
  'long-ago': {
    fires: ['{Ann Lee} came.\nIt rained.\nIt snowed.\nIt was dark.\nIt is late, she said.'],
    holdsBack: ['[Ann Lee] came.\nIt is late, she said.'],
  },
  'just-spoke': {
    fires: ['“Why?” {Sasha Karst} asked [Robin Vale], a teacher. “It is late,” she answered.'],
    holdsBack: [
      '“Why?” [Vera Stone] asked {Ann Lee}. “It is late,” she added.',
      '“It rains,” said [Vera Stone]. Asked about the bridge, she replied: “It is late.”',
    ],
  },
  'asked-last': {
    fires: [
      // It is nobody's for certain: neither name tells a gender.
      '“It is new,” said {Robin Vale}, a singer.\n“Is it?” asked {Sasha Karst}, a teacher.\n“It is late,” she said.',
    ],
    holdsBack: [
      // Nobody spoke before: whoever asks may answer the question too.
      '{Tom Reyes}, a singer, slept.\n“Who pays?” asked [Karl Stone], a teacher.\n“We pay,” he said.',
      '“It is new,” said {Ann Lee}.\n“Is it?” asked [Karl Stone], a teacher.\n“It is late,” he said.',
      '“It is new,” said {Tom Reyes}, a singer.\n“It is old,” said [Karl Stone], a teacher.\n“It is late,” he said.',
    ],
  },
  'own-object': {
    fires: ['[Ann Lee] left with {Vera Stone}, a teacher. Stone greeted her. She said it was late.'],
    holdsBack: ['[Ann Lee] sold her house. She said it was late.'],
  },
  'asked-of-another': {
    fires: [
      '[Sasha Karst], a singer, came. Karst asked the guest whether he had slept. “The door is open,” she said.',
    ],
    holdsBack: [
      '{Sasha Karst}, a singer, came. Karst asked if he was late. “The door is open,” she said.',
      '[Ann Lee] asked the guest if she was late. “The door is open,” she said.',
    ],
  },
  'named-in-the-quote': {
    fires: ['[Ann Lee] came.\n{Vera Stone}, a teacher, slept. “I met Stone there,” she said.'],
    holdsBack: ['{Ann Lee} came.\n[Vera Stone], a teacher, slept. “I met Lee there,” she said.'],
  },
  'one-of-several': {
    fires: ['[Tom Reyes] got letters. One praised him for it. Another was kind. He said it was late.'],
    holdsBack: ['{Tom Reyes} slept. One of the guests left. He said it was late.'],
  },
};
