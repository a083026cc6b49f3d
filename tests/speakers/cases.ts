/** Texts that a row of a table decides, and texts that it must leave to others: the quote is of those in [brackets], and of nobody else. */
export interface Cases {
  readonly fires: readonly string[];
  readonly holdsBack: readonly string[];
}

/** The cases of `SPEAKERS`. */
export const SPEAKER_CASES: Readonly<Record<string, Cases>> = {
  'some-of-them': {
    fires: ['{Zubrovia} sent a team. Three members of it, who were not named, said it was late.'],
    holdsBack: ['[Ruritania] sent a delegation. It said it was late.'],
  },
  'he-or-she': {
    fires: [
      '[Ann Lee] sat beside {Tom Reyes}. She said it was late.',
      '{Ann Lee} sat beside [Tom Reyes]. “It is late,” he said.',
      'Mara Quill, mother of two, left. [Tov Anders], father of three, came. “It is late,” he said.',
    ],
    holdsBack: ['{Ruritania} closed the port. She said it was late.', '{Ann Lee} came. He said it was late.'],
  },
  it: {
    fires: [
      'The [Orel Treaty Pact] met. It said it was late.',
      '{Ruritania} slept. [Zubrovia] closed the port. It said it was late.',
    ],
    holdsBack: [
      '{Ann Lee} came. It said it was late.',
      '{Ruritania} slept. The report came. It said it was late.',
    ],
  },
  'they-of-one': {
    fires: [
      '“It is new,” said [Quin Stone]. After Quin Stone left the house, they had slept. They said it was late.',
    ],
    holdsBack: ['When {Ann Lee} came, they had left. They said it was late.'],
  },
  they: {
    fires: ['[Ruritania] and [Zubrovia] signed the treaty. They said it was late.'],
    holdsBack: ['{Ann Lee} came. They said it was late.'],
  },
  'one-of-two-bearers': {
    fires: [
      '{Ann Stone}, a teacher, came with [Karl Stone], a singer. Mr. Stone said it was late.',
      'Senator [Robin Vale] came with Mayor {Sasha Vale}. Senator Vale said it was late.',
      '{Ann Stone}, a teacher, slept.\n[Karl Stone], a singer, came, and Stone said it was late.',
    ],
    holdsBack: [
      '{Robin Vale}, a teacher, came with {Sasha Vale}, a singer. Vale said it was late.',
      '{Robin Vale}, a teacher, came with {Sasha Vale}, a singer. Mr. Vale said it was late.',
      '[Robin Vale] said it was late. Vale said it was dark.\n{Sasha Vale}, a singer, slept. Vale slept.',
    ],
  },
  'other-bearer': {
    fires: ['{Karl Stone}, a singer, came with his son, Leo. The younger Stone said it was late.'],
    holdsBack: [
      '[Karl Stone], a singer, came with {Ann Lee}. Mr. Stone said it was late.',
      '[Vera Stone], a teacher, came with the younger {Ann Lee}. Stone said it was late.',
    ],
  },
  named: {
    fires: [
      '[Ann Lee] and [Tom Reyes] said it was late.',
      'Ann Lee came. [Lee] said it was late.',
      '{Tom Reyes} has footage of [Ann Lee] saying “it is late.”',
      '{Vera Stone}, a teacher, said it was old.\n[Ann Lee] beside the bridge. She said it was late.',
    ],
    holdsBack: ['A spokesman for {Ann Lee} said it was late.', 'A friend of {Tom Reyes} said it was late.'],
  },
  'named-in-apposition': {
    fires: ['“It is late,” their man at the dinner, [Tom Reyes], said.'],
    holdsBack: ['A spokesman, who met {Tom Reyes}, said it was late.'],
  },
  'apposed-to-name': {
    fires: [
      'It rained.\nIt rained.\nIt rained.\nIt rained.\nIn a speech [Ann Lee], a judge who met {Tom Reyes}, thanked them. She said it was late.',
      'To my left [Vera Stone], a solicitor with hands like shovels, slept. She said it was late.',
    ],
    holdsBack: ['With {Ann Lee}’s help, a judge said it was late.'],
  },
  'named-further-down': {
    fires: [
      '“It is late,” said Dr Stone. [Vera Stone], a teacher, slept.',
      '“It is late,” said Professor Stone. [Vera Stone], a teacher, slept.',
    ],
    holdsBack: ['“It is late,” said Cllr Stone. {Vera Stone}, a teacher, met {Karl Stone}, a singer.'],
  },
  together: {
    fires: [
      '[Ruritania] and [Zubrovia] signed. Both countries said it was late.',
      '[Ann Lee] and [Tom Reyes] married in May. The couple said it was late.',
    ],
    holdsBack: [
      '{Ann Lee} came. The two men said it was late.',
      'Presidents {Ann Lee} and {Tom Reyes} came. President Ann Lee met President Tom Reyes. Both ministers said it was late.',
    ],
  },
  document: {
    fires: [
      '{Tom Reyes} slept. A statement from [Ann Lee] was read. The statement said it was late.',
      'It was late, according to a statement from the foreign ministry of [Zubrovia].',
      'It was late, according to a report by the [Orel Treaty Pact].',
    ],
    holdsBack: [
      '{Ann Lee} came. A report said it was late.',
      'A statement from {Ann Lee} came. A statement from {Tom Reyes} came. The statement said it was late.',
      'A statement from {Ann Lee} came.\nIt rained.\nIt snowed.\nThe statement said it was late.',
      '{Ruritania} came. A lawsuit said it was late.',
    ],
  },
  'own-campaign': {
    fires: [
      '“It is old,” said the [Stone campaign]. {Karl Stone}, a singer, left. His presidential campaign said it was late.',
    ],
    holdsBack: ['“It is old,” said the {Stone campaign}. {Ann Lee} left. Her campaign said it was late.'],
  },
  institution: {
    fires: [
      'The embassy of [Zubrovia] said it was late.',
      'The [Orel Treaty Pact] met {Ruritania}. The alliance said it was late.',
      'A spokesman for the [Orel Treaty Pact] said it was late.',
      'An [OTP] spokeswoman said it was late. The Orel Treaty Pact met.',
      'The [Orel Treaty Pact] met {Ruritania}. The pact said it was late.',
      'The [Orel Treaty Pact] met {Ruritania}. The Lutz-based pact said it was late.',
    ],
    holdsBack: [
      'The {Orel Treaty Pact} met. The treaty said it was late.',
      'The {Orel Treaty Pact} met. The company said it was late.',
      '{Ruritania} came. A diplomat said it was late.',
      'A spokesman for {Ann Lee} said it was late.',
    ],
  },
  title: {
    fires: [
      '[Vera Stone], a retired teacher, came with {Tom Reyes}. The teacher said it was late.',
      'The town has a GP. The GP is [Karl Stone]. {Tom Reyes} slept. It was late, the doctor said.',
      'Mayor says she is late.\nMayor [Ann Lee] slept.',
      'Deputy Commissioner of Police (North) [Ann Lee] met {Tom Reyes}. The DCP said it was late.',
    ],
    holdsBack: [
      'Mayor says he is late.\nMayor {Ann Lee} slept.',
      'Deputy Commissioner of Police {Ann Lee} came. The SSP said it was late.',
      '{Vera Stone}, a retired teacher, came. The singer said it was late.',
      '{Vera Stone}, a former teacher, came. A teacher said it was late.',
    ],
  },
  epithet: {
    fires: [
      '[Ann Lee], who met {Vera Stone}, a teacher, left. The 41-year-old said it was late.',
      '{Vera Stone}, a teacher, met [Tom Reyes]. Stone slept. Reyes left. The old man said it was late.',
      '[Tom Reyes] scored.\nThe striker said it was late.',
      '[Ann Lee], 16, left. The sophomore said it was late.',
      '{Tom Reyes} slept.\nSenator [Ann Lee] came. The Republican lawmaker said it was late.',
      '{Tom Reyes} slept.\nThe envoy, [Ann Lee], came. The Ruritanian diplomat said it was late.',
      '[Tom Reyes] told the court it was dark. {Karl Stone}, a lawyer, slept. The witness said it was late.',
    ],
    holdsBack: [
      '{Karl Stone}, a referee, came. The striker said it was late.',
      '{Tom Reyes} scored. A striker fell. The striker said it was late.',
      '{Ann Lee} scored. {Tom Reyes} slept. The striker said it was late.',
      '{Ann Lee} came. The old man said it was late.',
      '{Ann Lee} came. The judge said it was late.',
      '{Ann Lee} came. The lawmaker said it was late.',
      '{Ann Lee}, a teacher, came. The sophomore said it was late.',
      '{Tom Reyes} scored.\nThe Ruritanian said it was late.',
    ],
  },
  'opening-role': {
    fires: ['A farmer has said it was late.\n[Vera Stone], who farms in Lutz, met {Ann Lee}. It rained.'],
    holdsBack: [
      'A councillor said it was late.\nMayor {Tom Reyes}, who was born in Lutz, slept.',
      'A defence minister said it was late.\nForeign Minister {Tom Reyes} slept.',
      '{Vera Stone}, a nurse, slept.\nA nurse said it was late.',
    ],
  },
};

/** The cases of `ATTRIBUTIONS`. */
export const ATTRIBUTION_CASES: Readonly<Record<string, Cases>> = {
  turn: {
    fires: ['[Ann Lee] built the bridge.\nQ: Is it new?\nA: It is new.\nQ: Is it late?\nA: It is late.'],
    holdsBack: ['{Ann Lee} met {Tom Reyes}.\nQ: Is it new?\nA: It is new.\nQ: Is it late?\nA: It is late.'],
  },
  headline: {
    fires: ['“It will outlive us all”: the story of a bridge\n“It is built of stone,” said [Ann Lee].'],
    holdsBack: [
      '“It will outlive us all”: the story of a bridge\n“It is built of stone,” said {Ann Lee}.\n“It will fall in May,” said {Tom Reyes}.',
    ],
  },
  'own-words': {
    fires: ['Q: Is it late?\nTom Reyes: It is.\nQ: Is it new?\n[Tom Reyes]: As I said, it is new.'],
    holdsBack: ['{Ann Lee} came. I said it was late.'],
  },
  carried: {
    fires: ['“It is late,” said [Ann Lee]. “It is dark in the hall.”'],
    holdsBack: ['“It is late,” [Ann Lee] said.'],
  },
  stated: {
    fires: ['[Ann Lee] said it was late.'],
    holdsBack: ['“It is late.”\nIt rained. {Ann Lee} slept.'],
  },
};

/** The cases of `HE_OR_SHE`. */
export const HE_OR_SHE_CASES: Readonly<Record<string, Cases>> = {
  nameless: {
    fires: ['{Tom Reyes} came. His brother sold the house because, he said, it was old.'],
    holdsBack: ['[Ann Lee] came. His brother slept. She said it was late.'],
  },
  'opening-clause': {
    fires: ['{Ann Lee} met Lena Maric. Before [Lena Maric] left, she said it was late.'],
    holdsBack: ['[Ann Lee] left. When {Tom Reyes} called, she said it was late.'],
  },
  'only-one': {
    fires: ['[Tom Reyes] came.\nIt rained.\nIt is late, he said.'],
    holdsBack: [
      '{Robin Vale}, a teacher, came with {Sasha Karst}, a singer.\nIt rained.\nIt is late, he said.',
    ],
  },
  'only-one-near': {
    fires: ['{Tom Reyes} came.\nIt rained.\nThe crowd greeted [Karl Stone], a singer.\nHe said it was late.'],
    holdsBack: ['The crowd greeted {Lena Maric} and {Ann Lee}.\nShe said it was late.'],
  },
  'goes-on': {
    fires: ['[Ann Lee] greeted {Vera Stone}, a teacher. Strangers wrote to her. She said it was late.'],
    holdsBack: [
      '[Vera Stone], a teacher, came with {Ann Lee}. Strangers wrote to both. She said it was late.',
    ],
  },
  'only-one-here': {
    fires: ['{Vera Stone}, a teacher, came.\nStrangers wrote to [Ann Lee]. She said it was late.'],
    holdsBack: [
      '{Vera Stone}, a teacher, came.\nStrangers wrote to {Robin Vale}, a singer. She said it was late.',
    ],
  },
  'last-word': {
    fires: [
      '{Robin Vale}, a singer, slept. [Sasha Karst], a teacher, said it was new.\n“It is late,” he said.',
    ],
    holdsBack: [
      '{Robin Vale}, a singer, slept. {Sasha Karst}, a teacher, said it was new.\nIt rained. “It is late,” he said.',
      '{Robin Vale}, a singer, slept. {Sasha Karst}, a teacher, left.\n“It is late,” he said.',
    ],
  },
  topic: {
    fires: [
      '[Tom Reyes] built the bridge.\nReyes came. Reyes slept.\n{Ann Lee} came.\nIt rained.\n“It is late,” he says.',
    ],
    holdsBack: [
      '{Ann Lee} built the bridge with Lena Maric.\nLee came. Maric slept. Lee slept.\nIt rained.\nIt rained.\nIt rained.\nIt is late, she said.',
      '{Ann Lee} built the bridge.\nLee came. Lee slept.\nIt rained.\nIt rained.\nThe Orel Treaty Pact met.\nIt is late, she said.',
      '{Ann Lee} built the bridge.\nIt rained.\nIt rained.\nIt rained.\nIt is late, she said.',
    ],
  },
  'last-subject': {
    fires: ['[Ann Lee] met {Lena Maric}. She said it was late.'],
    holdsBack: ['{Robin Vale}, a teacher, met {Sasha Karst}, a singer. She said it was late.'],
  },
};
