/** What a clause behind a name says that its bearer does for a living: "Ann Lee, who drives a bus, said". */

/** Gives the noun of the job that a clause tells. */
interface ClauseRow {
  readonly name: string;
  /** A job that the clause tells, and one that it does not. */
  readonly sentence: string;
  readonly pattern: RegExp;
  /** The noun of the job; null for what the pattern's group has. */
  readonly job: string | null;
}

/** Lists the clauses by which articles tell jobs. In the sentences, [a name] has the job and {a name} has none. */
export const WHO_CLAUSES: readonly ClauseRow[] = [
  {
    name: 'works-as',
    sentence: '[Ann Lee], who works as a lifeguard, met {Tom Reyes}, who works as if nobody saw him.',
    pattern:
      /^,? who (?:works|has worked|worked|earns (?:his|her|their) living) as an? ((?:\p{Ll}+ )?\p{Ll}+)/u,
    job: null,
  },
  {
    name: 'works-in',
    sentence: '[Ann Lee], who works at a laundry, met {Tom Reyes}, who works at night.',
    pattern:
      /^,? (?:a \p{Ll}+ )?who (?:works|worked) (?:at|in|for) an? (?:\p{Ll}+ )?(?:laundry|factory|mill|shop|store|warehouse|supermarket|garage|kitchen|restaurant|café|cafe|bar|bakery|farm|brewery|shipyard|sawmill|plant|foundry|mine|quarry|hotel)\b/u,
    job: 'labourer',
  },
  {
    name: 'founded',
    sentence: '[Ann Lee], who founded the company, met {Tom Reyes}, who found the company dull.',
    pattern:
      /^,? who (?:co-)?(?:founded|set up) (?:the|a|an|his|her|their) (?:\p{Ll}[\p{L}-]* ){0,2}?(?:company|firm|start-up|startup|business|website|app|chain|brand|shop|store|agency)\b/u,
    job: 'founder',
  },
  {
    name: 'owns',
    sentence: '[Ann Lee], who owns the shop, met {Tom Reyes}, who owned up.',
    pattern:
      /^,? who (?:owns|runs) (?:the|a|an|two|three|four|several|his own|her own) (?:\p{Ll}[\p{L}-]* ){0,2}?(?:shop|store|cafe|café|bar|pub|restaurant|hotel|garage|salon|gym|gyms|shops|stores|company|firm|business|bakery)\b/u,
    job: 'owner',
  },
  {
    name: 'teaches',
    sentence: '[Ann Lee], who teaches chemistry, met {Tom Reyes}, who was taught chemistry.',
    pattern: /^,? who teaches\b(?![^,.]*(?:University|College|Institute))/u,
    job: 'teacher',
  },
  {
    name: 'teaches-at-university',
    sentence: '[Ann Lee], who teaches law at Zenda University, met {Tom Reyes}, who left Zenda University.',
    pattern: /^,? who teaches\b[^,.]*(?:University|College|Institute)/u,
    job: 'professor',
  },
  {
    name: 'drives',
    sentence: '[Ann Lee], who drives a bus, met {Tom Reyes}, who drives a hard bargain.',
    pattern: /^,? who drives (?:a|an|the) (?:\p{Ll}+ )?(?:bus|taxi|cab|truck|lorry|tram|train|van)\b/u,
    job: 'driver',
  },
  {
    name: 'farms',
    sentence: '[Ann Lee], who farms near Zenda, met {Tom Reyes}, who grows restless.',
    pattern:
      /^,? who (?:farms\b|(?:grows|raises|keeps) (?:corn|wheat|soybeans|cotton|potatoes|cattle|cows|sheep|pigs|hogs|goats|chickens)\b)/u,
    job: 'farmer',
  },
  {
    name: 'coaches',
    sentence: '[Ann Lee], who coaches the team, met {Tom Reyes}, who likes coaches.',
    pattern: /^,? who coaches\b/u,
    job: 'coach',
  },
  {
    name: 'plays-for',
    sentence: '[Ann Lee], who plays for the Otters, met {Tom Reyes}, who plays for time.',
    pattern: /^,? who plays for (?:the )?\p{Lu}/u,
    job: 'player',
  },
  {
    name: 'own-work',
    sentence: '[Ann Lee], whose first novel sold well, met {Tom Reyes}, whose sister reads novels.',
    pattern:
      /^,? whose (?:first|second|third|latest|new|newest|debut|last|next) (novel|album|film|play|poems)\b/u,
    job: null,
  },
];

/** Who made a work. */
const makers: Readonly<Record<string, string>> = {
  novel: 'novelist',
  album: 'musician',
  film: 'filmmaker',
  play: 'playwright',
  poems: 'poet',
};

/** Returns the noun of the job that a clause behind a name tells, or null: ", who drives a bus," tells a driver. */
export function jobOfClause(after: string): string | null {
  for (const { pattern, job } of WHO_CLAUSES) {
    const found = pattern.exec(after);
    if (found) return job ?? makers[found[1] as string] ?? (found[1] as string);
  }
  return null;
}
