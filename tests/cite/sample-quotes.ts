import type { QuoteView } from '../../lib/holdings/quote-view.ts';
import type {
  ActorId,
  ArticleId,
  CorrectedField,
  KeptFacts,
  QuoteId,
  QuoteKind,
  SpeakerRule,
  Stance,
} from '../../lib/model.ts';

/** The reader's own day on which all samples are cited. */
export const TODAY = '2026-11-28';

const KEPT: KeptFacts = {
  authors: ['Tom Reyes', 'Maria van der Berg', 'Staff & Agencies'],
  language: 'en',
  dateIsSure: true,
  keptDay: '2024-05-04',
};

/** A quote of which everything is known. */
export const FULL: QuoteView = {
  id: 'post:120-159-1k2j3h' as QuoteId,
  kind: 'direct',
  text: 'The bridge will open before the winter,',
  stance: 'said',
  reporting: 'told reporters:',
  speakers: [{ id: 'ana-ruiz' as ActorId, name: 'Ana Ruiz' }],
  namedAs: 'the head of the council',
  describedAs: 'the head of the council',
  by: 'name',
  antecedent: { words: 'Ana Ruiz', sentences: 2 },
  rules: ['said-before'],
  corrected: { at: '2024-05-05T10:00:00.000Z', fields: [] },
  note: 'Heard her say so.',
  role: 'Mayor of Zenda',
  date: '2024-05-03',
  source: 'The Zenda Post',
  article: 'post' as ArticleId,
  title: 'The bridge opens',
  address: 'https://zenda.example/2024/05/03/bridge?page=1',
  fragment: 'text=told%20reporters%3A%20%E2%80%9C-,The%20bridge%20will%20open%20before%20the%20winter',
  kept: KEPT,
};

type Optional<Fields> = { [Name in keyof Fields]-?: null extends Fields[Name] ? Name : never }[keyof Fields];

/** Every field that may be missing, missing once: the compiler asks for a row as soon as the type has another one. */
const WITHOUT: { readonly [Name in Optional<QuoteView>]: null } = {
  reporting: null,
  namedAs: null,
  describedAs: null,
  by: null,
  antecedent: null,
  corrected: null,
  note: null,
  role: null,
  date: null,
  source: null,
  title: null,
  address: null,
  fragment: null,
  kept: null,
};

/** What is kept of an article, each field once as it is where nobody knows. */
const KEPT_WITHOUT: { readonly [Name in keyof KeptFacts]: Pick<KeptFacts, Name> } = {
  authors: { authors: [] },
  language: { language: null },
  dateIsSure: { dateIsSure: false },
  keptDay: { keptDay: '2024-05-31' },
};

/** The words that report each stance. */
const REPORTING: Readonly<Record<Stance, string>> = {
  said: 'said that',
  asked: 'asked whether',
  denied: 'denied that',
  doubted: 'doubted that',
  rejected: 'rejected the claim that',
  withheld: 'refused to say that',
  'not-denied': 'did not deny that',
  supported: 'supported the claim that',
  agreed: 'agreed that',
  judged: 'called it a lie that',
  promised: 'promised that',
  'called-on': 'called on the council so that',
};

const GRADES: Readonly<Record<QuoteKind, string>> = {
  direct: 'The bridge is safe.',
  mixed: 'the bridge is “safe for all”',
  indirect: 'the bridge is safe',
};

const WAYS: Readonly<Record<SpeakerRule, Partial<QuoteView>>> = {
  name: {},
  surname: { namedAs: 'Ruiz', describedAs: null },
  title: { namedAs: 'the mayor', describedAs: 'the mayor' },
  pronoun: { namedAs: 'She', describedAs: null },
  institution: { namedAs: 'The council', describedAs: 'the council', role: null },
  together: { namedAs: 'both', describedAs: null, role: null },
  document: { namedAs: 'the plan', describedAs: 'the plan', role: null },
  carried: { namedAs: null, describedAs: null, reporting: null },
  turn: { namedAs: 'RUIZ', describedAs: null, reporting: null },
  headline: { namedAs: null, describedAs: null, reporting: null },
  reader: { namedAs: null, describedAs: null, reporting: null },
};

/** What a reader may have put right. */
const CORRECTED: Readonly<Record<CorrectedField, Partial<QuoteView>>> = {
  speaker: {},
  kind: { kind: 'indirect' },
  stance: { stance: 'denied' },
  bounds: { text: 'The bridge will open' },
};

/** Lists the quotes that every format is shown with, each with its name. */
export function sampleQuotes(): readonly (readonly [name: string, quote: QuoteView])[] {
  return [
    ['everything', FULL],
    ...Object.entries(WITHOUT).map(
      ([name, value]) => [`without ${name}`, { ...FULL, [name]: value }] as const,
    ),
    ...Object.entries(KEPT_WITHOUT).map(
      ([name, fields]) => [`kept, another ${name}`, { ...FULL, kept: { ...KEPT, ...fields } }] as const,
    ),
    ['nobody speaks', { ...FULL, speakers: [], namedAs: null, describedAs: null, by: null, role: null }],
    [
      'two speak',
      { ...FULL, role: null, speakers: [...FULL.speakers, { id: 'zenda' as ActorId, name: 'Zenda' }] },
    ],
    ...Object.entries(GRADES).map(
      ([kind, text]) =>
        [`grade ${kind}`, { ...FULL, kind: kind as QuoteKind, text, reporting: 'said' }] as const,
    ),
    ...Object.entries(REPORTING).flatMap(([stance, reporting]) => [
      [
        `stance ${stance}`,
        { ...FULL, kind: 'indirect', text: GRADES.indirect, stance: stance as Stance, reporting },
      ] as const,
      [
        `stance ${stance}, without reporting words`,
        { ...FULL, stance: stance as Stance, reporting: null, text: GRADES.direct },
      ] as const,
    ]),
    ...Object.entries(CORRECTED).map(
      ([field, fields]) =>
        [
          `corrected ${field}`,
          { ...FULL, ...fields, corrected: { ...FULL.corrected!, fields: [field as CorrectedField] } },
        ] as const,
    ),
    ...Object.entries(WAYS).map(
      ([by, fields]) => [`speaker by ${by}`, { ...FULL, by: by as SpeakerRule, ...fields }] as const,
    ),
  ];
}

/** Quotes whose speaker does not stand by the words, each with the word that must not be lost; some have no reporting words. */
export const DISOWNED_SAMPLES: readonly (readonly [quote: QuoteView, word: string])[] = (
  [
    ['denied', 'denied'],
    ['doubted', 'doubted'],
    ['rejected', 'rejected'],
    ['withheld', 'withheld'],
    ['not-denied', 'did not deny'],
  ] as const
).flatMap(([stance, word]) => [
  [
    { ...FULL, kind: 'indirect', text: GRADES.indirect, stance, reporting: `${word} that` },
    `${word} that`,
  ] as const,
  [{ ...FULL, stance, reporting: null }, word] as const,
  [{ ...FULL, stance, corrected: { ...FULL.corrected!, fields: ['stance'] } }, word] as const,
]);

/** Texts that have broken other programs' exports. */
export const HOSTILE: readonly (readonly [name: string, text: string])[] = [
  ['an open brace', 'It {was'],
  ['a closing brace', 'It }was'],
  ['TeX', '\\input{x} 100% of $5 & #1_a ~ ^2 \\'],
  ['an entity', 'Fish &amp; chips &lt;b&gt;'],
  ['markup', '<script>alert("x")</script><!-- -->'],
  ['Markdown', '*It* _was_ [here](javascript:x) `code` # > | ~~no~~ ![i](x)'],
  ['a formula', '=cmd|"/c calc"!A1'],
  ['a formula with fullwidth signs', '＝1＋1'],
  ['a minus', '-1+1'],
  ['an at sign', '@SUM(1)'],
  ['line breaks', 'One\nTwo\r\nThree\rFour\u2028Five'],
  ['a record’s end', 'One\nER  - \nTY  - BOOK'],
  ['tabs', 'One\tTwo'],
  ['right to left', 'قال \u202eإنه هنا\u202c'],
  ['null', 'null'],
  ['undefined', 'undefined'],
  ['quotation marks', 'She said "no", \'never\', “at all” and ‘ever’'],
  ['commas and semicolons', 'a, b; c, and d'],
  ['half of a pair', 'One \ud83d two'],
  ['a zero', 'One\u0000Two\u0007'],
  ['signs beyond the first plane', '🌉 The 𝔹ridge'],
  ['Chinese', '大桥将在冬天之前开放'],
  ['a number and a point', '1. First'],
  ['a rule', '--- '],
];
