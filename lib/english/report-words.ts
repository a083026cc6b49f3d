const listOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Lists the words by which English tells a report from what only looks like one. In lower case. */
export const REPORT_WORDS = {
  /** The forms of "be" and "get" that make a passive: "was told". */
  passiveAuxiliaries: listOf("is are was were been being be isn't wasn't weren't aren't gets got"),
  /** What is done to whoever gets the words behind a colon: "was told: “...”". */
  handed: listOf(
    'told informed advised warned reminded assured notified instructed ordered sent handed given shown texted emailed greeted',
  ),
  /** What whoever gets a message does. */
  receives: listOf(
    'get gets got receive receives received hear hears heard see sees saw find finds found notices noticed',
  ),
  /** What such a message is. */
  messages: listOf(
    'letter email e-mail message note text call reply answer response sign voice warning order offer invitation notice telegram card postcard reminder voicemail poster banner leaflet',
  ),
  /** Auxiliaries of what was not said, or not yet: "would say". */
  unrealAuxiliaries: listOf("would could should might may must wouldn't couldn't shouldn't"),
  /** What stands before "to say" where nobody said it: "declined to say", "was reluctant to say". */
  unwilling: listOf(
    'decline declines declined refuse refuses refused fail fails failed want wants wanted seem seems seemed expected try tried tries trying need needs needed have had has hesitate hesitated forgot able unable ready free supposed plan plans planned easy hard reluctant yet',
  ),
  /** Verbs by which a writer concedes something: "I admit". */
  concessions: listOf('admit confess concede suppose guess'),
  /** Subjects that deny that anybody spoke: "Nobody said". */
  nobodies: listOf('nobody none neither no'),
  /** Subjects of a relative clause that are nobody in particular: "those who say". */
  whoever: listOf('those anyone anybody everyone everybody whoever'),
  /** What tells when or why somebody spoke, behind the cue: "“A,” she added | when asked". */
  adjunctOpeners: listOf('when as after while before because if in once since until to for with amid'),
  /** Things that show something, and so speak for nobody: "evidence suggesting". */
  clues: listOf(
    'intelligence evidence data information sign signs figures poll polls image images footage document documents proof findings',
  ),
  /** Recordings, which only vouch for what somebody said: "according to a transcript". */
  recordings: listOf('transcript transcripts recording recordings video videos audio footage minutes'),
  /** Documents that find or show something: "the survey found that". */
  findingDocuments: listOf(
    'report reports survey surveys poll polls study studies review reviews analysis analyses investigation investigations inquiry audit audits research researchers paper authors records data figures statistics documents files filings emails e-mails results',
  ),
  /** Persons and bodies that find something: "the coroner found that". */
  finders: listOf('coroner judge court jury tribunal panel inquest watchdog regulator auditors inspectors'),
  /** Forms by which somebody quotes somebody else: "quoted Lee as saying". */
  quotings: listOf('quoted quotes quoting cited cites citing'),
  /** Verbs behind whose speaker the clause may go on: "..., said Ann Lee in Strelsau". */
  plainestVerbs: listOf('say add write tweet'),
  /** Openers of a time that stand where a speaker would: "said | last week". */
  timeOpeners: listOf('last next this earlier later late early again'),
  /** Plurals without an ending, and participles of those who were asked: "people say", "four in ten polled say". */
  plainPlurals: listOf(
    'people police women men surveyed polled interviewed duo trio pair couple family crew band team staff public media',
  ),
  /** Words before "of saying" where nobody said it: "stopped short of saying". */
  unsaidBeforeOf: listOf('short instead accused'),
  /** Verbs before a participle of saying where nobody said it: "avoided saying". */
  unsaidBeforeParticiple: listOf('avoid avoids avoided avoiding deny denies denied denying'),
  /** Verbs that take back or keep back what follows: "denied having said". */
  withholding: listOf('deny refuse reject dispute oppose'),
  /** Verbs whose object may be what others say: "dismissed claims that". */
  rejecting: listOf('dismiss reject deny refute dispute deride rebuff'),
  /** Verbs whose reporter does not vouch for it: "claimed that Lee said". */
  distancing: listOf('claim allege'),
  /** Adverbs that call a report untrue: "falsely said that". */
  falsely: listOf('falsely wrongly incorrectly erroneously mistakenly misleadingly inaccurately'),
  /** Adjectives of what is made to deceive or to amuse: "a doctored video shows Lee saying". */
  forged: listOf(
    'doctored fake faked fabricated forged bogus altered manipulated edited ai-generated deepfake satirical fictional fictitious imaginary phony spoof hoax',
  ),
  /** Works in which somebody is made to speak: "in a parody, Lee says". */
  fictions: listOf('parody parodies satire sketch skit spoof cartoon deepfake hoax dream dreams'),
  /** What stands for what somebody has said, right before them: "something she said". */
  things: listOf('something anything everything nothing things thing'),
  /** Things that bear writing and quote nobody: "a banner read". */
  signs: listOf(
    'sign signs banner banners placard placards bedsheet sticker stickers badge poster posters plaque t-shirt t-shirts billboard graffiti mug tattoo',
  ),
  /** What there is not of words that nobody can show: "no evidence that Lee said". */
  evidence: listOf('evidence record records proof sign indication suggestion'),
} as const;

/** Lists forms of verbs by which somebody puts out a writing: "issued a statement saying". */
export const issuingVerbs = listOf(
  'issue issues issued release releases released publish publishes published post posts posted send sends sent put puts circulate circulates circulated tweet tweeted wrote writes write filed files file ran runs signed',
);

/** Lists what is put out beside writings: "released a video that said". */
export const issuedThings = listOf('release video ad petition op-ed blog column piece story tweet');
