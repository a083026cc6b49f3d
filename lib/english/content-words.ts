/** The words by which English news opens and closes what somebody is reported to have said. In lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Lists what joins reported words to their verb. */
export const linkWords = words('that whether if');

/** Lists words that open a question in reported speech: "asked | whether". */
export const questionWords = words('whether if why how what who when where');

/** Lists verbs behind a "that" which is their subject: "said | that is unlikely". */
export const verbsOfThat = words("is was isn't wasn't would will means meant");

/** Lists words that stand for what was said before: "said so". */
export const saidBefore = words('this so it');

/** Lists first words behind "A, he said," that do not go on with his clause. */
export const asideOpeners = words(
  'if unless and but then as while who which according when after before in at during with without to because citing on by for from despite amid through via outside inside near',
);

/** Lists prepositions of time that open an adjunct, or a clause of their own. */
export const timePrepositions = words('after before since until');

/** Lists prepositions behind a stretch of time: "hours | after". */
export const behindTime = words('after before since into');

/** Lists words behind an adjunct of the cue: "told Xinhua after the meeting | that". */
export const behindAdjunct = words('that on in at with of');

/** Lists adverbs between an addressee and "that". */
export const laterWords = words('later earlier afterwards again');

/** Lists words that stand before a day or a week: "last week". */
export const beforeDay = words('earlier late early last this next');

/** Lists words that open a time behind an addressee: "told the council | last week". */
export const opensTime = words('last this next earlier');

/** Lists pronouns that a clause begins with, and no addressee. */
export const clausePronouns = words('you it one another others both');

/** Lists whom something is told: what stands behind them is a clause. */
export const audiences = words(
  'court inquest inquiry tribunal jury panel hearing council committee commission assembly meeting conference reporters journalists councillors lawmakers legislators ministers senators jurors detectives police officers investors shareholders analysts staff workers members residents delegates parents pupils students fans supporters',
);

/** Lists words behind a verdict's verb without its object: "people accused | of". */
export const objectless = words('for on in at by to and or when as of out back off up');

/** Lists auxiliaries in the present: what a story in the past says with them somebody says still. */
export const presentAuxiliaries = words(
  "is are has have will can may must does do isn't aren't hasn't haven't won't can't doesn't don't",
);

/** Lists those of them that no story told in the present goes on with: "it says, and only three | have". */
export const abidingAuxiliaries = words("have will can must may haven't won't can't");

/** Lists particles of a verb whose object is "that": "wrote that | down". */
export const verbParticles = words('down out up off aloud');

/** Lists verbs that give a name: "a band | called". */
export const namingWords = words('called dubbed named');

/** Lists participles by which a writer explains what was said. */
export const explaining = words('referring referencing citing alluding pointing quoting');

/** Lists stretches of time before "after" and "before". */
export const stretches = words('minutes hours days weeks months years shortly moments just');

/** Lists conjunctions before somebody else's words. */
export const contrasts = words('while but and as though although whereas');

/** Lists words that open an adjunct behind closing marks, in which the writer goes on. */
export const writersAdjuncts = words(
  'amid after ahead as while despite although though before when whereas following even',
);

/** Lists nouns by which a writer speaks of words in marks: "“safe,” | a phrase that". */
export const markedWords = words(
  'phrase phrases word words term terms expression slogan line quote description comparison metaphor nickname label figure threat promise pledge vow plea prediction demand answer reply response reference',
);

/** Lists joints of a text that open a sentence before reported words: "However, | the bridge was safe, he said". */
export const joints = words(
  'however moreover meanwhile furthermore nevertheless nonetheless additionally besides importantly finally likewise similarly still also further secondly thirdly',
);

/** Lists words that open a subordinate clause at the head of a sentence. */
export const clauseOpeners = words('while when although though after because if since as among once');

/** Lists words for a part of several: "few in the town | were surprised". */
export const parts = words('few many most some others all none both');

/** Lists words of a clause of its own between a verb and marks: "defended him after it emerged that". */
export const otherClauses = words(
  'after before when while because although though since who which what until',
);

/** Lists verbs of what is going to be: "Zenda | will answer". */
export const modals = words('will would can could must may should might');

/** Lists verbs whose object is a verdict even without marks. */
export const verdictVerbs = words('call describe accuse portray characterize characterise');

/** Lists verbs of what is done and not said, unless it stands in marks. */
export const actVerbs = words('agree undertake commit offer swear');

/** Lists verbs whose object in marks is what they affirm, and no utterance: "stressed “mutual support”". */
export const affirmingVerbs = words(
  'affirm reaffirm stress emphasize emphasise underscore underline iterate reiterate',
);

/** Lists texts that can be read. */
export const readableTexts = words(
  'statement letter note message text document communique communiqué declaration post tweet readout release resolution report',
);

const sayingNouns =
  'charge claim accusation allegation assertion contention suggestion view stance position remark comment sentiment argument complaint warning denial point';

/** Lists nouns for words that were just reported: "a charge", "accusations". */
export const sayings = words(sayingNouns.replace(/\w+/g, '$& $&s'));

/** Lists what words in marks beneath a picture are called: "with the | caption". */
export const captions = words('words caption message line inscription comment text');

/** Lists words that open a pause in a speech: "Then, after a moment: “No.”" */
export const pauses = words('then and after finally pause beat later');

/** Lists nouns for what somebody else has said: "dismissed | rumours that". */
export const claims = words(
  `${sayingNouns} report rumour rumor notion idea theory`.replace(/\w+/g, '$& $&s'),
);

/** Lists verbs that blame or praise, on record with what for: "criticised Lee | for closing it". */
export const reproaches = words(
  'criticize criticise praise attack blast slam mock blame rip denounce condemn rebuke chide scold commend applaud credit hail ridicule deride decry lambaste castigate chastise cheer defend',
);

/** Lists verbs of who takes a side, and says why: "backed by Lee, | saying that". */
export const sidings = words('accuse welcome back support endorse oppose reject laud');

/** Lists verbs that say what something is, behind "as": "dismissed it | as idle". */
export const calledVerbs = words(
  'dismiss reject denounce decry blast slam deride attack condemn praise hail ridicule mock cite defend',
);

/** Lists verbs of what somebody feels and says: "voiced fear | that". */
export const voicingVerbs = words('express voice');
