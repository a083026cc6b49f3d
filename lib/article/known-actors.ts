import { INTERNATIONAL_BODIES } from '../english/names/international-bodies.ts';
import {
  ambiguousStates,
  foreignHomographs,
  overshadowedStates,
  STATES,
  type StateWords,
} from '../english/names/states.ts';
import type { Actor, ActorId } from '../model.ts';
import { translatedNames } from './translated-names.ts';

/** The official languages of the United Nations but English, whose names of states are written by hand. */
const LANGUAGES = ['ar', 'es', 'fr', 'ru', 'zh'] as const;

let made: readonly Actor[] | undefined;

/**
 * Gives the states of the world and the large international bodies, which every article knows. Their ids are the same in all articles:
 * `state:FR`, `body:who`. Names in other languages come from CLDR, through whatever runs the analysis. Made once.
 */
export function knownActors(): readonly Actor[] {
  made ??= [...states(), ...bodies()];
  return made;
}

function bodies(): Actor[] {
  return INTERNATIONAL_BODIES.map(({ id, name, others, acronyms }) => ({
    id: `body:${id}` as ActorId,
    name,
    kind: 'organisation',
    aliases: [name, ...others],
    short: acronyms,
    seats: [],
    origin: 'known',
  }));
}

function states(): Actor[] {
  const foreign = STATES.map(({ code }) => foreignNames(code));
  const bearers = new Map<string, number>();
  for (const name of foreign.flat()) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  return STATES.map((state, k) =>
    stateActor(
      state,
      (foreign[k] ?? []).filter((name) => bearers.get(name) === 1),
    ),
  );
}

function stateActor({ code, name, others, seats }: StateWords, foreign: readonly string[]): Actor {
  const isAmbiguous = ambiguousStates.has(name);
  const aliases = isAmbiguous || overshadowedStates.has(name) ? others : [name, ...others];
  return {
    id: `state:${code}` as ActorId,
    name,
    kind: 'state',
    aliases: [...new Set([...aliases, ...foreign])],
    short: [],
    seats: isAmbiguous ? [name, ...seats] : seats,
    translated: translatedNames(code),
    origin: 'known',
  };
}

/** Gives what CLDR calls a state in other languages, without what it adds in brackets. */
function foreignNames(code: string): string[] {
  const names = LANGUAGES.map((language) =>
    new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
      .of(code)
      ?.replace(/ ?[(（].*$/, ''),
  );
  return [...new Set(names.filter((name) => name !== undefined))].filter(
    (name) => !foreignHomographs.has(name),
  );
}

/** Gives the known actors that bear no name of a curated one: those win. */
export function knownBeside(curated: readonly Actor[]): Actor[] {
  const taken = new Set(curated.flatMap(({ aliases }) => aliases));
  return knownActors().filter(({ aliases }) => !aliases.some((alias) => taken.has(alias)));
}
