import { acronymOf, organisationName } from '../names/organisation-name.ts';
import type { Profile } from './profile.ts';

/** Stands as the role of a campaign, whose candidate is the owner of the role. */
export const CAMPAIGN = 'campaign';

/** Letters from which on initials are hardly chance. */
export const SURE_INITIALS = 3;

/** Holds the names and acronyms of an organisation, normalised. */
export interface OrganisationForms {
  readonly names: ReadonlySet<string>;
  readonly acronyms: ReadonlySet<string>;
  /** Whose campaign it is, as articles say. */
  readonly owners: ReadonlySet<string>;
}

const known = new WeakMap<Profile, { readonly size: number; readonly forms: OrganisationForms }>();

/** Gives the names and acronyms of an organisation, normalised. */
export function organisationForms(profile: Profile): OrganisationForms {
  const kept = known.get(profile);
  if (kept && kept.size === profile.members.length) return kept.forms;
  const names = new Set<string>();
  const acronyms = new Set<string>();
  for (const { name, aliases, short } of profile.members)
    for (const form of [name, ...aliases, ...short]) {
      const acronym = acronymOf(form);
      if (acronym) acronyms.add(acronym);
      else names.add(organisationName(form));
    }
  const owners = new Set(
    profile.members.flatMap(({ roles }) =>
      roles.flatMap(({ role, of }) => (role === CAMPAIGN && of ? [of] : [])),
    ),
  );
  const forms = { names, acronyms, owners };
  known.set(profile, { size: profile.members.length, forms });
  return forms;
}

/** Lists the full names of an organisation, normalised. */
export const fullNamesOf = (profile: Profile): string[] => [...organisationForms(profile).names];

/** Gives whose campaign a normalised name is that of: "varga", "ann varga". */
export const campaignerOf = (name: string): string | null =>
  /^(.+?)(?: presidential| senate| election)? campaign$/.exec(name)?.[1] ?? null;

/** Tells whether two normalised names are those of one person's campaign, by the full name or by the surname. */
export function isOneCampaign(name: string, another: string): boolean {
  const [one, other] = [campaignerOf(name), campaignerOf(another)];
  return one !== null && other !== null && (endsIn(one, other) || endsIn(other, one));
}

const endsIn = (long: string, short: string): boolean => long === short || long.endsWith(` ${short}`);

/** Gives a normalised name of an outlet without its last word: "zbc" of "zbc news", "zenda news" of "zenda news channel". */
export const outletOf = (name: string): string | null =>
  /^(.+) (?:news|channel|network)$/.exec(name)?.[1] ?? null;
