import { ownedByPersons } from '../../english/family-names.ts';
import { isBodyNoun, isFirmNoun } from '../../english/speakers/body-nouns.ts';
import type { TokenisedText } from '../../english/tokenised-text.ts';
import type { Token } from '../../english/tokens.ts';
import type { Actor, ActorId, ArticleId, Mention, Span } from '../../model.ts';
import type { FoundQuotes } from '../../quotes/find-quotes.ts';
import { campaignsIn } from './campaigns.ts';
import { DISCOVERIES, type Discovered } from './discoveries.ts';
import { joinAcronyms } from './join-acronyms.ts';
import { joinForms } from './join-forms.ts';
import { joinPeople } from './join-people.ts';
import { NameCase, type Scene, surnameOf, withParticles, wordOf } from './name-case.ts';
import { nameRuns, type Run } from './name-runs.ts';
import { partByTitles } from './part-by-titles.ts';
import { Positions } from './positions.ts';
import { shortenedNames } from './short-forms.ts';

/**
 * Discovers the people and organisations of an article that nobody curated. A person needs evidence beyond a capital letter: a quote, a
 * title or relation before the name, an apposition, an age, a naming verb. A quoted family name vouches for the full name. An organisation
 * needs a word that organisations are named by and to act or to be quoted, or an acronym in brackets. `mentions` are those of curated
 * actors: what they cover is not discovered again.
 */
export function discoverActors(
  id: ArticleId,
  article: TokenisedText,
  findings: FoundQuotes,
  mentions: readonly Mention[],
): Actor[] {
  const runs = nameRuns(article, mentions);
  const scene = sceneOf(article.text, runs, findings);
  const found = new Map<string, Discovered>();
  const cases = runs.map((run) => new NameCase(run, scene));
  for (const one of cases) {
    if (found.has(one.name)) continue;
    const discovered = DISCOVERIES.find(({ agrees }) => agrees(one))?.found(one);
    if (discovered) found.set(one.name, discovered);
  }
  joinForms(found, scene);
  joinAcronyms(found, cases);
  joinPeople(found, runs, article.text);
  partByTitles(found, runs, article.text);
  for (const campaign of campaignsIn(runs, scene)) found.set(campaign.name, campaign);
  const bearers = bearersOf(found.values());
  return [...found.values()].map(({ kind, name, printed, aliases, short, pronoun }) => ({
    // The nickname is no part of the id: articles print it once, or never.
    id: `${id}#${slug(name)}` as ActorId,
    name: printed ?? name,
    kind,
    aliases: [...(printed ? [printed] : []), name, ...aliases],
    // A given name or a surname with particles that several bear is nobody's.
    short: short.filter((form, position) => position === 0 || bearers.get(form) === 1),
    seats: [],
    origin: 'discovered',
    ...(pronoun ? { pronoun } : {}),
  }));
}

function sceneOf(text: string, runs: readonly Run[], { quotes, subjects }: FoundQuotes): Scene {
  const speakers = quotes.flatMap(({ speaker, carried }) => (speaker && !carried ? [speaker] : []));
  const speaking = new Positions(text, speakers);
  const acting = new Positions(text, subjects);
  const several = runs.filter(({ tokens }) => tokens.length > 1);
  const givens = new Set(several.map(({ tokens }) => wordOf(text, tokens[0] as Token)));
  const scene: Scene = {
    text,
    speaking,
    acting,
    placed: new Set([...text.matchAll(/\b(?:in|from) (\p{Lu}[\p{L}-]*)/gu)].map(([, word = '']) => word)),
    bodies: bodiesIn(text, speakers),
    named: new Map(),
    firms: new Set(),
    surnames: new Set(several.map((run) => surnameOf(text, run))),
    givens,
    shortened: new Set([...givens].flatMap(shortenedNames)),
    active: new Set(
      runs
        .filter(({ tokens }) => tokens.length === 1)
        .filter((run) => isActive(run, speaking, acting))
        .map(({ tokens: [word] }) => wordOf(text, word as Token)),
    ),
    families: new Set(runs.flatMap((run) => withParticles(text, run))),
  };
  const cases = runs.map((run) => new NameCase(run, scene));
  const firms = cases.filter((one) => one.isDescribedAsOrganisation);
  return { ...scene, firms: new Set(firms.map(({ name }) => name)), named: namedIn(cases) };
}

function namedIn(cases: readonly NameCase[]): ReadonlyMap<string, ReadonlySet<string>> {
  const named = new Map<string, Set<string>>();
  for (const { surname, name, hasGivenName, run } of cases) {
    if (!hasGivenName || run.link !== null) continue;
    const names = named.get(surname);
    if (names) names.add(name);
    else named.set(surname, new Set([name]));
  }
  return named;
}

/** Lists the nouns under which organisations speak: "the bank said". Nouns of firms are left out: any may be one. */
function bodiesIn(text: string, speakers: readonly Span[]): string[] {
  const nouns = speakers.map(({ start, end }) => /^the (\p{Ll}+)$/iu.exec(text.slice(start, end))?.[1] ?? '');
  return [...new Set(nouns)].filter((noun) => isBodyNoun(noun) && !isFirmNoun(noun));
}

/** Tells whether a word alone speaks or acts, or has what a person has: "by | Stone’s account". */
function isActive({ tokens: [word], after }: Run, speaking: Positions, acting: Positions): boolean {
  if (!word) return false;
  return (
    speaking.has(word) ||
    acting.has(word) ||
    (word.possessive && after !== undefined && ownedByPersons.has(after.lower))
  );
}

/** Counts who bears each short form. */
function bearersOf(found: Iterable<Discovered>): ReadonlyMap<string, number> {
  const bearers = new Map<string, number>();
  for (const { short } of found) for (const form of short) bearers.set(form, (bearers.get(form) ?? 0) + 1);
  return bearers;
}

/** Writes a name as an id has it. */
export function slug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
