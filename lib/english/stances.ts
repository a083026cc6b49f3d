import type { Stance } from '../model.ts';

/** The verbs by which a speaker does something else with the words than say them. */
const verbs: Readonly<Partial<Record<Stance, string>>> = {
  asked: 'ask wonder inquire enquire query',
  denied: 'deny refute',
  doubted: 'doubt dispute question',
  rejected:
    'reject oppose rebuff rebuke dismiss condemn criticize criticise denounce decry deride blast slam lambaste lambast attack rip ridicule mock rail_against rule_out slap scold admonish chastise chide',
  withheld: 'refuse',
  supported:
    'endorse back support welcome praise hail laud commend applaud salute celebrate cheer embrace defend champion advocate tout recommend encourage',
  agreed: 'agree',
  judged:
    'call describe accuse dub label brand characterize characterise portray deem refer_to liken compare blame credit regard treat consider view',
  promised: 'pledge vow promise undertake commit swear_to offer threaten',
  'called-on': 'urge exhort call_on call_for demand seek plead implore beg',
};

/** Gives the stance of a reporting verb that does not simply say; a particle stands behind a space. */
export const STANCE_OF_VERB: ReadonlyMap<string, Stance> = new Map(
  (Object.entries(verbs) as [Stance, string][]).flatMap(([stance, list]) =>
    list.split(' ').map((verb): [string, Stance] => [verb.replace('_', ' '), stance]),
  ),
);

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that turn the verb behind them into its contrary, also across auxiliaries and adverbs. */
export const NEGATORS: ReadonlySet<string> = words(
  "not never cannot can't couldn't didn't don't doesn't won't wouldn't hasn't haven't hadn't isn't aren't wasn't weren't shouldn't mustn't without",
);

/** Words behind "not" that leave the verb as it is: "not only said". */
export const ADDERS: ReadonlySet<string> = words('only just merely simply');

/** Subjects of which nobody did what the verb says. */
export const NO_SUBJECTS: ReadonlySet<string> = words('nobody none neither nor no');

/** What a speaker wants or dares before a verb; it carries a negation over: "did not want to say". */
export const CATENATIVES: ReadonlySet<string> = words(
  'want wants wanted wanting wish wishes wished like dare dares dared care cares cared choose chose prepared willing ready able',
);

/** Says how a speaker kept from the verb behind `link`; adverbs may stand before the link. */
export interface Avoidance {
  readonly words: ReadonlySet<string>;
  readonly link: readonly string[];
}

/** Lists what keeps a speaker from a verb: "refused | to say", "stopped | short of saying". */
export const AVOIDANCES: readonly Avoidance[] = [
  {
    words: words(
      'refuse refuses refused refusing decline declines declined declining fail fails failed failing hesitate hesitates hesitated omit omits omitted neglect neglects neglected unable unwilling reluctant yet',
    ),
    link: ['to'],
  },
  {
    words: words('stop stops stopped stopping fall falls fell falling come comes came coming'),
    link: ['short', 'of'],
  },
  {
    words: words('refrain refrains refrained refraining abstain abstains abstained far'),
    link: ['from'],
  },
  { words: words('shy shies shied shying back backs backed backing'), link: ['away', 'from'] },
  { words: words('rule rules ruled ruling'), link: ['out'] },
  { words: words('instead'), link: ['of'] },
  { words: words('rather'), link: ['than'] },
  { words: words('avoid avoids avoided avoiding resist resists resisted resisting'), link: [] },
];

/** Forms of the verb by which a speaker says that an act of theirs never was: "denied ever saying". */
export const DENIALS: ReadonlySet<string> = words('deny denies denied denying');

/** Forms of verbs by which a speaker goes back on an act of theirs, before a participle: "regretted saying", "apologised for saying". */
export const RETRACTIONS: ReadonlySet<string> = words(
  'regret regrets regretted regretting apologise apologises apologised apologising apologize apologizes apologized apologizing retract retracts retracted',
);

/** Words that only fill the group of a verb, beside auxiliaries and adverbs. */
export const FILLERS: ReadonlySet<string> = words('having longer ever outright explicitly');
