const listOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Lists the words at the head of a sentence that mean something of the sentence before. In lower case. */
export const HANGING_WORDS = {
  /** Subjects that point back: "This is because". */
  demonstratives: listOf('this that these those'),
  /** Subjects that stand for somebody or something named before. */
  pronouns: listOf("it they he she it's they're he's she's it'll they'll"),
  /** Verbs and auxiliaries behind a pointing word that has no noun: "this means", not "this harbour". */
  verbs: listOf(
    "is isn't are aren't was wasn't were has hasn't have had will won't would can can't cannot could should must may might does doesn't did do means meant shows showed makes made includes included leads led brings brought gives gave requires required remains happens happened comes came says explains proves reflects",
  ),
  /** Words between a subject and its verb: "this also means". */
  adverbs: listOf('also alone then now still only never always too clearly simply really'),
  /** What a verb of being says in advance: "it is clear that", "it takes two to". */
  complementOpeners: listOf('that to whether how why when where who which if for'),
  /** Words that join a sentence to the one before. */
  conjunctions: listOf('but and so nor yet or'),
  /** What makes a conjunction something else: "but for the dam", "so far". */
  behindConjunctions: listOf('for far much many long another to called'),
  /** Answers to a question that stands before. */
  answers: listOf('yes no absolutely certainly exactly definitely indeed'),
} as const;

/** Lists openers that go on from the sentence before, as words between single spaces; a comma stands behind them. */
export const CONNECTIVES: ReadonlySet<string> = new Set([
  ...[
    'more importantly',
    'most importantly',
    'importantly',
    'moreover',
    'furthermore',
    'besides',
    'in addition',
  ],
  ...['additionally', 'however', 'nevertheless', 'nonetheless', 'even so', 'still', 'instead', 'rather'],
  ...['therefore', 'thus', 'hence', 'consequently', 'accordingly', 'as a result', 'for this reason'],
  ...[
    'for that reason',
    'that said',
    'having said that',
    'on the contrary',
    'on the other hand',
    'by contrast',
  ],
  ...[
    'in contrast',
    'similarly',
    'likewise',
    'meanwhile',
    'otherwise',
    'second',
    'secondly',
    'third',
    'thirdly',
  ],
  ...[
    'finally',
    'above all',
    'in other words',
    'at the same time',
    'in particular',
    'for example',
    'for instance',
  ],
]);
