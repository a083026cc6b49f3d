import { fullGivenNames } from '../english/people/full-given-names.ts';
import { pronounOfGivenName } from '../english/speakers/given-names.ts';
import type { Actor, ActorId, AnalysedArticle, Mention } from '../model.ts';
import { gendersOf } from '../speakers/genders.ts';
import type { LocalActor, LocalRole } from './local-actor.ts';
import { cutName } from './names/cut-name.ts';
import { fold } from './names/fold.ts';
import { organisationName } from './names/organisation-name.ts';
import { CAMPAIGN, campaignerOf } from './rows/organisation-forms.ts';
import { type NameSurroundings, surroundingsOf } from './surroundings.ts';

/** Knows what an article does not say of itself. */
export interface ArticleSetting {
  /** When the article was kept, as a string that sorts by time. */
  readonly kept: string;
  /** Gives the curated and known actors. */
  readonly get: (id: ActorId) => Actor | undefined;
}

/** Names beside an actor that are kept with it. */
const MOST_BESIDE = 12;

/** Gives the local actors of an article: one for each that it discovered. Those known everywhere keep their own id and need none. */
export function localActorsOf(article: AnalysedArticle, { kept, get }: ArticleSetting): LocalActor[] {
  const found = new Map(article.discovered.map((actor) => [actor.id, actor]));
  const actorOf = (id: ActorId): Actor | undefined => found.get(id) ?? get(id);
  const mentionsOf = Map.groupBy(article.mentions, ({ actor }) => actor);
  const genderOf = gendersOf(article.text, (id) => mentionsOf.get(id) ?? [], actorOf);
  const rolesOf = Map.groupBy(article.roles, ({ actor }) => actor);
  const named = namedMost(mentionsOf, actorOf);
  const people = new Set(
    [...mentionsOf.keys()].flatMap((id) => {
      const actor = actorOf(id);
      return actor?.kind === 'person' ? [actor.name, ...actor.aliases, ...actor.short] : [];
    }),
  );
  return article.discovered
    .filter(({ origin }) => origin === 'discovered')
    .map((actor): LocalActor => {
      const { id, kind, name, aliases, short } = actor;
      const around = surroundingsOf(article, mentionsOf.get(id) ?? [], kind);
      const gender = genderOf(id);
      const own = (rolesOf.get(id) ?? []).map(
        ({ role, of }): LocalRole => ({
          role,
          // An office is no person's: the owner was read wrongly.
          of: of === null || people.has(of.name) ? null : of.name,
        }),
      );
      return {
        ...{ id, kind, name, aliases, short },
        article: article.id,
        kept,
        date: article.date,
        source: article.source,
        roles: [...rolesGiven(actor, own, around), ...campaignRole(actor)],
        courtesy: around.courtesy,
        pronoun: around.sex ?? pronounOfCut(actor) ?? (gender === 'they' ? null : gender),
        born: bornIn(around.age, article.date),
        places: around.places,
        bodies: [...new Set([...around.bodies, ...ownersOf(own)])],
        former: around.former,
        beside: named
          .filter((one) => one.id !== id)
          .slice(0, MOST_BESIDE)
          .map(({ key }) => key),
      };
    });
}

/** Says whose a campaign is where the article has its full name. The surname alone may be that of a husband whom the article names. */
function campaignRole({ kind, name, aliases }: Actor): LocalRole[] {
  if (kind !== 'organisation') return [];
  const owners = [name, ...aliases].flatMap((form) => campaignerOf(organisationName(form)) ?? []);
  const full = owners.find((owner) => owner.includes(' '));
  return full === undefined ? [] : [{ role: CAMPAIGN, of: full }];
}

function rolesGiven(
  { name, kind }: Actor,
  own: readonly LocalRole[],
  { titles, jobs }: NameSurroundings,
): readonly LocalRole[] {
  const before = kind === 'person' ? cutName(name).before : '';
  // "shopkeeper" of "a shopkeeper in Zenda" says less than the role does.
  const more = jobs.filter(({ role }) => !own.some((one) => one.role.startsWith(`${role} `)));
  const all: LocalRole[] = [
    ...own,
    ...titles,
    ...more,
    ...(before === '' ? [] : [{ role: before, of: null }]),
  ];
  return [...new Map(all.map((one) => [`${one.role.toLowerCase()}|${one.of}`, one])).values()];
}

const ownersOf = (roles: readonly LocalRole[]): string[] =>
  roles.flatMap(({ of }) => (of !== null && /\p{Lu}/u.test(of) ? [of] : []));

const bornIn = (age: number | null, date: string | null): number | null =>
  age === null || date === null ? null : Number(date.slice(0, 4)) - age;

/** The given name tells with near certainty; what stands around it is read wrongly now and then. */
function pronounOfCut({ name, kind }: Actor): 'he' | 'she' | null {
  if (kind !== 'person') return null;
  const [first = '', ...rest] = cutName(name).name.split(' ');
  if (rest.length === 0) return null;
  const [long = first, ...others] = fullGivenNames(first.toLowerCase());
  return pronounOfGivenName(first) ?? (others.length === 0 ? pronounOfGivenName(long) : null);
}

/** Lists who is named in an article, the most named first; then by name, so that it hangs on nothing else. */
function namedMost(
  mentionsOf: ReadonlyMap<ActorId, readonly Mention[]>,
  actorOf: (id: ActorId) => Actor | undefined,
): { readonly id: ActorId; readonly key: string }[] {
  return [...mentionsOf]
    .flatMap(([id, { length }]) => {
      const actor = actorOf(id);
      if (!actor || actor.kind === 'state') return [];
      return [
        { id, length, key: actor.kind === 'person' ? personKey(actor.name) : organisationName(actor.name) },
      ];
    })
    .sort((a, b) => b.length - a.length || (a.key < b.key ? -1 : 1));
}

/** Gives the first and the last word of a person's name: middle names come and go. */
function personKey(name: string): string {
  const words = fold(cutName(name).name).split(' ');
  return words.length > 2 ? `${words[0]} ${words.at(-1)}` : words.join(' ');
}
