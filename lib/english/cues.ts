/**
 * The lexicon of reporting verbs, with the grammar that decides what they report. Written by hand from English
 * usage and from reading errors; no table in it was learned from data.
 */

/**
 * Names the complements that a reporting verb takes:
 * - `say`: a clause or a direct quote ("said that", "said, “...”"), and it may stand after its content.
 * - `tell`: the same after an addressee ("told reporters that").
 * - `ask`: a question ("asked whether") or a direct quote.
 * - `speak`: a direct quote only ("continued", "joked").
 * - `judge`: an object with its verdict ("called it “a keyhole”", "accused him of").
 * - `pledge`: an infinitive ("pledged to", "urged X to").
 * - `stance`: an object, on record only where part of it is quoted ("endorsed ... as an “inalienable part”").
 */
export type CueGrammar = 'say' | 'tell' | 'ask' | 'speak' | 'judge' | 'pledge' | 'stance';

/** Names the form a cue verb stands in: it decides where its subject is looked for. */
type CueForm = 'past' | 'present' | 'base' | 'participle';

/** Describes one written form of a reporting verb. */
export interface Cue {
  readonly verb: string;
  readonly grammar: CueGrammar;
  readonly form: CueForm;
  /** Whether the same letters are commonly a noun ("claims", "report"): then a subject must stand right before. */
  readonly nounLike: boolean;
}

const verbs: Readonly<Record<CueGrammar, string>> = {
  say: 'say state note add announce claim argue warn insist declare explain suggest write tweet acknowledge admit concede contend maintain assert stress emphasize emphasise underline underscore reiterate confide confirm deny report reveal disclose predict estimate observe remark comment recall recount conclude repeat reaffirm affirm allege boast complain confess counter gripe guess hint imply indicate joke lament mention muse object opine pronounce propose protest quip reason rejoin relate retort rule specify speculate testify vent volunteer wager caution clarify detail elaborate forecast point_out post proclaim profess say_again sum_up tout vouch attest avow bemoan email e-mail blog fume hypothesize hypothesise intone theorize venture charge signal stipulate summarize summarise summarised affirm submit caption message text retweet crow gush bristle snarl grouse scoff decree deadpan marvel remonstrate reckon swear doubt dispute refute rebut',
  tell: 'tell inform remind assure advise notify brief',
  ask: 'ask wonder inquire enquire question query demand',
  speak:
    'continue bark interject chirp put_it react read reply respond answer shout yell chant exclaim interject laugh chuckle sigh shrug grin smile whisper mutter cry scream go_on finish offer advise press shoot_back snap fire_back hit_back chime_in conclude recite call_down call_back call_over call_after sing agree plead implore beg beam mumble murmur growl roar sob smirk drawl echo gloat rant thunder groan interrupt cut_in sneer taunt tease dictate narrate enthuse demur holler bellow rage hiss spit call_out cry_out blurt_out shout_out blurt grumble moan croak splutter sputter stammer stutter wail whine whimper squeal shriek screech rasp snort snigger giggle chortle cackle gasp coo gurgle surmise tut squeak purr yelp trill',
  judge:
    'call describe accuse dub label brand denounce characterize characterise portray dismiss deride decry blast slam brand deem term refer_to liken compare mock ridicule lambaste lambast',
  pledge: 'pledge vow promise threaten call_for urge exhort call_on agree undertake commit swear',
  stance:
    'endorse introduce paint depict frame cast position back support oppose criticize criticise condemn praise hail laud reject rebuke rebuff welcome blame cite express demand voice defend advocate attack rip ridicule embrace encourage convey discuss reference invoke credit tout commend applaud salute slap question rail_against speak_of speak_about talk_of talk_about refuse celebrate seek want see view regard treat consider apologize apologise underline stress emphasize recommend retweet champion cheer scold admonish chastise chide',
};

const irregular: Readonly<Record<string, readonly [past: string, present: string, participle: string]>> = {
  say: ['said', 'says', 'saying'],
  tell: ['told', 'tells', 'telling'],
  write: ['wrote', 'writes', 'writing'],
  read: ['read', 'reads', 'reading'],
  hit: ['hit', 'hits', 'hitting'],
  put: ['put', 'puts', 'putting'],
  go: ['went', 'goes', 'going'],
  shoot: ['shot', 'shoots', 'shooting'],
  cast: ['cast', 'casts', 'casting'],
  cut: ['cut', 'cuts', 'cutting'],
  sing: ['sang', 'sings', 'singing'],
  speak: ['spoke', 'speaks', 'speaking'],
  seek: ['sought', 'seeks', 'seeking'],
  see: ['saw', 'sees', 'seeing'],
  swear: ['swore', 'swears', 'swearing'],
  spit: ['spat', 'spits', 'spitting'],
  admit: ['admitted', 'admits', 'admitting'],
  refer: ['referred', 'refers', 'referring'],
  infer: ['inferred', 'infers', 'inferring'],
  quip: ['quipped', 'quips', 'quipping'],
  submit: ['submitted', 'submits', 'submitting'],
  snap: ['snapped', 'snaps', 'snapping'],
  sum: ['summed', 'sums', 'summing'],
  commit: ['committed', 'commits', 'committing'],
  slam: ['slammed', 'slams', 'slamming'],
  rip: ['ripped', 'rips', 'ripping'],
  slap: ['slapped', 'slaps', 'slapping'],
  beg: ['begged', 'begs', 'begging'],
  grin: ['grinned', 'grins', 'grinning'],
  vent: ['vented', 'vents', 'venting'],
  pen: ['penned', 'pens', 'penning'],
  label: ['labelled', 'labels', 'labelling'],
  dub: ['dubbed', 'dubs', 'dubbing'],
  blog: ['blogged', 'blogs', 'blogging'],
  demur: ['demurred', 'demurs', 'demurring'],
  signal: ['signalled', 'signals', 'signalling'],
  recount: ['recounted', 'recounts', 'recounting'],
  offer: ['offered', 'offers', 'offering'],
  answer: ['answered', 'answers', 'answering'],
  murmur: ['murmured', 'murmurs', 'murmuring'],
  whisper: ['whispered', 'whispers', 'whispering'],
  thunder: ['thundered', 'thunders', 'thundering'],
  crow: ['crowed', 'crows', 'crowing'],
  vow: ['vowed', 'vows', 'vowing'],
  view: ['viewed', 'views', 'viewing'],
  reason: ['reasoned', 'reasons', 'reasoning'],
  question: ['questioned', 'questions', 'questioning'],
  caution: ['cautioned', 'cautions', 'cautioning'],
  volunteer: ['volunteered', 'volunteers', 'volunteering'],
  counter: ['countered', 'counters', 'countering'],
  mention: ['mentioned', 'mentions', 'mentioning'],
  bluster: ['blustered', 'blusters', 'blustering'],
  threaten: ['threatened', 'threatens', 'threatening'],
  reckon: ['reckoned', 'reckons', 'reckoning'],
  recommend: ['recommended', 'recommends', 'recommending'],
  pronounce: ['pronounced', 'pronounces', 'pronouncing'],
  remind: ['reminded', 'reminds', 'reminding'],
  mutter: ['muttered', 'mutters', 'muttering'],
  explain: ['explained', 'explains', 'explaining'],
  complain: ['complained', 'complains', 'complaining'],
  maintain: ['maintained', 'maintains', 'maintaining'],
  holler: ['hollered', 'hollers', 'hollering'],
  forecast: ['forecast', 'forecasts', 'forecasting'],
  tut: ['tutted', 'tuts', 'tutting'],
};

/** Forms of these are commonly nouns, in the singular or the plural. */
const nounLike = new Set(
  'state note claim report comment joke estimate post charge question demand call label brand vow promise threat offer plan request attack praise support back guess hint object reason mention detail text message caption read view press answer shout cry laugh smile sigh chant echo rule review counter query brief blast finish pledge promise signal forecast protest remark wager volunteer grin shrug whisper scream fire address slam slap moan croak wail whine whimper squeal shriek screech rasp snort giggle gasp coo squeak yelp trill doubt dispute term tease rant rage email e-mail blog tweet retweet cheer fume text tout mock crow champion welcome credit reference rebuke salute treat advocate plead press close'.split(
    ' ',
  ),
);

/** Gives the letters that American print has in the place of a doubled l: "labeled", but "called". */
const americanOf = (base: string): string => (base.endsWith('ll') ? 'll' : 'l');

const lexicon = new Map<string, Cue[]>();
for (const [grammar, list] of Object.entries(verbs) as [CueGrammar, string][]) {
  for (const entry of new Set(list.split(' '))) {
    const [base = '', particle] = entry.split('_');
    const [past, present, participle] = irregular[base] ?? inflect(base);
    const verb = particle ? `${base} ${particle}` : base;
    const add = (word: string, form: CueForm, noun: boolean) => {
      for (const spelling of new Set([word, word.replace(/ll(?=ed$|ing$)/, americanOf(base))])) {
        const forms = lexicon.get(spelling) ?? [];
        forms.push({ verb, grammar, form, nounLike: noun });
        lexicon.set(spelling, forms);
      }
    };
    add(base, 'base', nounLike.has(base));
    add(present, 'present', nounLike.has(base));
    add(past, 'past', false);
    add(participle, 'participle', false);
  }
}

/** Returns the reporting verbs that a word in lower case may be a form of; empty for any other word. */
export function cuesOf(lower: string): readonly Cue[] {
  return lexicon.get(lower) ?? none;
}
const none: readonly Cue[] = [];

function inflect(base: string): [string, string, string] {
  if (base.endsWith('e')) return [`${base}d`, `${base}s`, `${base.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`, `${base.slice(0, -1)}ies`, `${base}ing`];
  const present = /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${base}s`;
  if (/^[^aeiou]*[aeiou][bdgmnprt]$/.test(base)) {
    const doubled = base + base.slice(-1);
    return [`${doubled}ed`, present, `${doubled}ing`];
  }
  return [`${base}ed`, present, `${base}ing`];
}
