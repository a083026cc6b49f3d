import { courtesy, titleNoun } from '../english/titles.ts';
import type { Token } from '../english/tokens.ts';
import { Class } from '../english/word-classes.ts';
import type { Actor, ActorId, ActorKind, ArticleId, Mention } from '../model.ts';
import type { FoundQuotes } from '../quotes/find-quotes.ts';
import { nameRuns, particles, type Run } from './name-runs.ts';
import { Positions } from './positions.ts';

/** Words that organisations, and hardly ever people, are named by. */
const organisationWords = new Set(
  'ministry department party bank university college institute institution council agency group inc inc. corp corp. co. ltd company corporation news journal herald tribune press television tv radio network media committee commission court congress senate parliament assembly union league association federation foundation organization organisation center centre forum school hospital church army navy police force office bureau authority board service club society alliance coalition front movement campaign fund trust airlines airways industries holdings systems technologies laboratories studios magazine review gazette chronicle telegraph weekly quarterly administration treasury nations'.split(
    ' ',
  ),
);

/** What newspapers are called by at the end; at the beginning the same words are surnames ("Sun Yaoting"). */
const newspapers =
  /^(?:post|times|today|daily|sun|mirror|mail|standard|globe|guardian|reporter|observer|express)$/;

/** News agencies and broadcasters of one word, which no rule could tell from a surname. */
const agencies = new Set(
  'Reuters Bloomberg TASS Tass Interfax Kyodo Yonhap AFP BBC CNN NPR Axios Politico Meduza Novosti'.split(
    ' ',
  ),
);

/** Nouns that tell what the name behind them is: "the consultancy Grainwise". */
const organisationNouns = new Set(
  'consultancy company firm group bank agency newspaper magazine website broadcaster network institute tank charity union airline start-up startup retailer manufacturer carmaker outlet'.split(
    ' ',
  ),
);

/** Words that places, days, peoples and things are named by: a run that ends in one is no person. */
const otherWords = new Set(
  'street avenue road square park river sea lake island islands ocean mountain mountains valley bay strait airport station bridge hotel tower hall house county city state province region district village town north south east west act bill law treaty agreement accord prize award cup festival day week month year war summit conference games olympics republic kingdom states emirates forest garden declaration communiqué communique statement report charter convention protocol resolution'.split(
    ' ',
  ),
);

/** Family names that stand before the given name, as news writes Chinese, Korean and Vietnamese names. */
const leadingSurnames = new Set(
  'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang xi song deng feng han cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren yao shen zhong kim park choi jung kang cho yoon jang lim nguyen tran pham hoang phan vo dang bui do ngo duong qin qiang hua mao bo geng lou cui'.split(
    ' ',
  ),
);

/**
 * Discovers the people and organisations of an article that nobody curated. A person needs evidence beyond a capital
 * letter: to be quoted by that name, a title or a relation before it, an apposition, an age or a naming verb; a family name that is quoted
 * vouches for the full name. An organisation needs a word that organisations are named by and to act or to be quoted,
 * or an acronym in brackets. `mentions` are those of curated actors: what they cover is not discovered again.
 */
export function discoverActors(
  article: ArticleId,
  text: string,
  findings: FoundQuotes,
  mentions: readonly Mention[],
): Actor[] {
  const runs = nameRuns(text, mentions);
  const speakers = findings.quotes.flatMap(({ speaker, carried }) => (speaker && !carried ? [speaker] : []));
  const speaking = new Positions(text, speakers);
  const acting = new Positions(text, findings.subjects);
  const found = new Map<string, { kind: ActorKind; short: string[]; name: string }>();
  const quotedSurnames = new Set<string>();
  const surnames = new Set(runs.flatMap((run) => (run.tokens.length > 1 ? [surnameOf(text, run)] : [])));
  for (const run of runs) {
    const only = run.tokens[0] as Token;
    if (run.tokens.length === 1 && (speaking.has(only) || acting.has(only)))
      quotedSurnames.add(raw(text, only));
  }
  const families = new Set(runs.flatMap((run) => withParticles(text, run)));
  for (const run of runs) {
    const name = nameOf(text, run);
    if (found.has(name)) continue;
    const first = run.tokens[0] as Token;
    const last = run.tokens[run.tokens.length - 1] as Token;
    const quoted = speaking.has({ start: first.start, end: last.end });
    const acronym = acronymAfter(text, run, last);
    const named =
      run.tokens.some((token) => organisationWords.has(token.lower)) ||
      newspapers.test(last.lower) ||
      (acronym?.length ?? 0) >= 3;
    const described = (organisationNouns.has(run.before?.lower ?? '') || agencies.has(name)) && quoted;
    if (named || acronym || described) {
      if (
        described ||
        (run.tokens.length >= 2 &&
          (quoted || acting.has({ start: first.start, end: last.end }) || (acronym && named)))
      )
        found.set(name, { kind: 'organisation', name, short: acronym ? [acronym] : [] });
      continue;
    }
    if (
      otherWords.has(last.lower) ||
      run.tokens.some(({ shape }) => shape === 'capitals' && run.tokens.length > 4)
    )
      continue;
    // "My guide, Sun Yaoting, studied in Moscow": an aside to whoever speaks or acts.
    const apposed = speaking.apposes(text, first, last) || acting.apposes(text, first, last);
    if (titleNoun(last.lower) !== null) continue;
    const vouched = vouches(run) ?? (apposed ? 'title' : null);
    if ((last.classes & Class.time) !== 0) continue;
    // "The Associated Wire": people bear no article.
    if (run.before?.lower === 'the') {
      if (quoted && run.tokens.length >= 2) found.set(name, { kind: 'organisation', name, short: [] });
      continue;
    }
    if (run.tokens.length === 1) {
      // "His daughter Mei": a relation makes a given name somebody; so does "Mrs. Duan", where nobody bears the name in full.
      const titled = courtesy.has(run.before?.lower ?? '') && !surnames.has(name);
      const alone = vouched === 'relation' || (titled && (quoted || apposed || acting.has(first)));
      if (alone) found.set(name, { kind: 'person', name, short: [] });
      continue;
    }
    const surname = surnameOf(text, run);
    // "Ulla von Larsen", then "Von Larsen added": the family name alone.
    if (families.has(name)) continue;
    const whole = { start: first.start, end: last.end };
    // "Pavel Antipov leaned forward", then "Antipov laughs"; "Maria Kent smiles. “...,” she said."
    const acts = acting.has(whole) && (quotedSurnames.has(surname) || speaking.pronounAfter(text, last.end));
    if (quoted || vouched || acts || speaking.surname(text, surname)) {
      // "Marco told us": a given name that is quoted alone.
      const given = raw(text, first);
      const short = given !== surname && speaking.surname(text, given) ? [surname, given] : [surname];
      short.push(...withParticles(text, run));
      found.set(name, { kind: 'person', name, short });
    }
  }
  // A given name or a surname that several bear is nobody's.
  const bearers = new Map<string, number>();
  for (const { short } of found.values())
    for (const form of short) bearers.set(form, (bearers.get(form) ?? 0) + 1);
  const isOwn = (form: string, position: number) => position === 0 || bearers.get(form) === 1;
  return [...found.values()].map(({ kind, name, short }) => ({
    id: `${article}#${slug(name)}` as ActorId,
    name,
    kind,
    aliases: [name],
    short: short.filter(isOwn),
    seats: [],
    origin: 'discovered',
  }));
}

function raw(text: string, token: Token): string {
  return text.slice(token.start, token.end).replace(/[’']s?$/, '');
}

function nameOf(text: string, run: Run): string {
  const first = run.tokens[0] as Token;
  const last = run.tokens[run.tokens.length - 1] as Token;
  return text
    .slice(first.start, last.end)
    .replace(/[’']s?$/, '')
    .replace(/\s+/g, ' ');
}

function surnameOf(text: string, run: Run): string {
  const first = run.tokens[0] as Token;
  const parts = run.tokens.filter((token) => !/^(?:jr|sr|ii|iii|iv)\.?$/.test(token.lower));
  if (parts.length === 2 && leadingSurnames.has(first.lower)) return raw(text, first);
  return raw(text, parts[parts.length - 1] ?? first);
}

/** Gives a family name with its particles, as it stands within a sentence and at its start: "von Larsen", "Von Larsen". */
function withParticles(text: string, { tokens }: Run): string[] {
  const from = tokens.findIndex(({ lower }, k) => k > 0 && particles.has(lower));
  if (from < 0 || from === tokens.length - 1) return [];
  const name = text
    .slice((tokens[from] as Token).start, (tokens[tokens.length - 1] as Token).end)
    .replace(/[’']s?$/, '');
  return [...new Set([name, name.charAt(0).toUpperCase() + name.slice(1)])];
}

const relations =
  /^(?:daughter|son|wife|husband|mother|father|sister|brother|friend|neighbou?r|colleague|cousin|uncle|aunt|widow|partner)$/;

/** Looks around a run for what shows a person. */
function vouches(run: Run): 'title' | 'relation' | null {
  const { before, earlier, after, later } = run;
  if (before) {
    if (
      relations.test(before.lower) &&
      earlier &&
      (earlier.possessive || (earlier.classes & (Class.possessive | Class.determiner)) !== 0)
    )
      return 'relation';
    if (courtesy.has(before.lower)) return 'title';
    if (before.shape !== 'mark' && titleNoun(before.lower) !== null) return 'title';
    if (before.lower === ',' && earlier && titleNoun(earlier.lower) !== null) return 'title';
    if (
      /^(?:called|named|is|was)$/.test(before.lower) &&
      earlier &&
      (titleNoun(earlier.lower) !== null || earlier.lower === 'is') &&
      run.tokens.length > 1
    )
      return 'title';
  }
  if (after?.lower === ',' || after?.lower === '(') {
    const next = later[1];
    if (!next) return null;
    if (next.shape === 'number' && /^\d{2}$/.test(next.lower) && later[2] && /^[,)]$/.test(later[2].lower))
      return 'title';
    if (next.lower === 'who') return 'title';
    for (let k = 1; k < later.length; k++) {
      const token = later[k] as Token;
      if (token.shape === 'mark' || (token.classes & (Class.verb | Class.auxiliary)) !== 0) break;
      if (titleNoun(token.lower) !== null) return 'title';
      if ((token.classes & Class.preposition) !== 0) break;
    }
  }
  return null;
}

/** Reads the acronym that introduces an organisation: "Shanghai Cooperation Organization (SCO)". */
function acronymAfter(text: string, run: Run, last: Token): string | null {
  const match = /^ \((\p{Lu}{2,8})\)/u.exec(text.slice(last.end, last.end + 12));
  if (!match?.[1]) return null;
  const initials = run.tokens
    .map((token) => text[token.start])
    .join('')
    .toUpperCase();
  const letters = match[1];
  return letters.length >= 2 && letters.startsWith(initials.charAt(0)) && run.tokens.length >= 2
    ? letters
    : null;
}

function slug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
