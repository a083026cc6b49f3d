const listOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const contractions = new Set(
  ['i', 'he', 'she', 'it', 'we', 'they', 'you', 'who'].flatMap((pronoun) =>
    ['s', 've', 'd', 'll', 're', 'm'].map((ending) => `${pronoun}'${ending}`),
  ),
);

/** Lists the words by which English tells where a noun phrase begins and ends. In lower case. */
export const PHRASE_WORDS = {
  /** Pronouns that can be a subject. */
  subjectPronouns: listOf(
    'i you he she it we they who one another others both someone somebody everyone everybody nobody',
  ),
  /** Pronouns that name one person or thing, and so take a verb in -s. */
  singularPronouns: listOf('he she it one another'),
  /** Pronouns that may also count a noun: "both sides". */
  countingPronouns: listOf('one another both others'),
  /** Pronouns for somebody named before. */
  personalPronouns: listOf('he she it they'),
  /** Words that open a relative clause. */
  relativePronouns: listOf('who whom which whose that'),
  /** Pronouns with their auxiliary: "she's". */
  contractions,
  /** What hangs a clause on a place, a time or a person: "a dinner at which". */
  relativeLinks: listOf('which whom whose where when'),
  /** Prepositions that hang a phrase on a noun: "the head of the agency". */
  phraseLinks: listOf('of for at from in with on to against about'),
  /** Those of them that are read forwards, past the noun: "a spokesman for the ministry". */
  forwardLinks: listOf('of for from at with'),
  /** Documents whose author follows: "a paper by the Lisbon Forum". */
  authoredDocuments: listOf(
    'paper report study survey analysis poll review account article book statement document letter',
  ),
  /** What stands alone behind "the": "the other, Mei Thornton". */
  loneAdjectives: listOf('other others first second latter former'),
  /** Words in -ly that are no adverbs. */
  nounsInLy: listOf(
    'family ally assembly supply reply italy july anomaly monopoly bully early only elderly friendly likely daily weekly monthly yearly apply comply imply rely',
  ),
  /** Pronouns of emphasis: "Lee himself said". */
  emphatics: listOf('himself herself itself themselves'),
  /** Nouns in -ing that are no participles of their noun: "a weekly briefing". */
  nounsInIng: listOf('briefing meeting hearing gathering building ruling filing clothing housing training'),
  /** Irregular participles that follow their noun: "a letter sent by". */
  shortParticiples: listOf('sent meant spent lent bent built held made sold'),
  /** Words of time that are part of a name in capitals: "USA Today". */
  timesInNames: listOf(
    'today morning afternoon evening night week weekend month year years days day daily midday noon midnight',
  ),
  /** The small words in a time: "on the same day in late May". */
  timeParts: listOf('on in last this late early the of earlier that same'),
  /** What comes before an amount: "about 270 people". */
  approximations: listOf('about around nearly almost over under some only just up at more less roughly'),
  /** Amounts that are no figures: "more than half". */
  amounts: listOf('half a one most all every dozens hundreds thousands'),
  /** What a participle asks or tells about at the head of a sentence: "Asked about it, Lee left". */
  participleObjects: listOf('whether if about by why how what on in to'),
  /** Conjunctions that open a clause of its own. */
  clauseOpeners: listOf('while because although whereas'),
  /** Endings of nouns in the plural that look like verbs behind a name: "Zenda officials". */
  pluralEndings: 'ers ors ists ials ans men aides allies troops forces talks ties relations'.split(' '),
} as const;
