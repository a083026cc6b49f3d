import { smallWords } from '../../english/speakers/small-words.ts';
import type { RoleView } from '../../holdings/role-view.ts';
import { isWithinWord } from '../../text/characters.ts';
import { normalise } from '../../text/normalise.ts';
import { spaced } from '../../text/spaced.ts';
import type { OnRecordOf } from './on-record-of.ts';
import { roleBesideName } from './role-beside-name.ts';

/** Lists the rules that may say that a page names the very one of the reader's articles. */
export const SURENESS_RULES = [
  'only-one',
  'kept-page',
  'shared-role',
  'shared-organisation',
  'shared-company',
] as const;
/** Names the rule that says so. */
type SurenessRule = (typeof SURENESS_RULES)[number];

/** Says how sure it is that a page names the very one of the reader's articles, and why; else who that one is. */
export type Sureness =
  | {
      readonly isSure: true;
      readonly by: SurenessRule;
      /** What the two share: a role, an organisation, names. */
      readonly shared: readonly string[];
    }
  | {
      readonly isSure: false;
      /** The role that tells best who the one of the articles is. */
      readonly role: string | null;
      readonly source: string | null;
      readonly date: string | null;
    };

/** Holds what a page says around a name. */
export interface PageSays {
  /** Its visible text, lines parted by line breaks. */
  readonly text: string;
  /** Its address; null where there is none to tell. */
  readonly page: string | null;
}

/** One way to be sure. Rows are asked in the order of the table; the first that finds something decides. */
export interface SurenessRow {
  readonly name: SurenessRule;
  /** The page's words for an Ann Lee, mayor of Zenda, of the Zenda Water Board, beside Tom Reyes and Vera Stone: [it is she], {it may not be}. */
  readonly sentence: string;
  /** Gives what the two share; null where this does not make it sure. */
  readonly shares: (one: OnRecordOf, page: PageSays) => readonly string[] | null;
}

/** Lists every way to be sure that a page names the one of the reader's articles. In doubt it is somebody else. */
export const SURENESS: readonly SurenessRow[] = [
  {
    name: 'only-one',
    sentence: 'Talks in [Zenda], the state. {Ann Lee} spoke.',
    shares: ({ kind }) => (kind === 'state' ? [] : null),
  },
  {
    name: 'kept-page',
    sentence: 'The page that was kept: [Ann Lee] spoke. Another page of the site: {Ann Lee} spoke.',
    shares: ({ pages }, { page }) =>
      page !== null && pages.some((one) => isSamePage(one, page)) ? [] : null,
  },
  {
    name: 'shared-role',
    sentence:
      '[Ann Lee, the mayor of Zenda,] spoke. {Ann Lee met the mayor of Zenda.} {Ann Lee, a mayor,} spoke.',
    shares(one, page) {
      const role = one.roles.find(
        (role) => tellsApart(role) && roleBesideName(page.text, one.names, role.role),
      );
      return role ? [role.role] : null;
    },
  },
  {
    name: 'shared-organisation',
    sentence: 'The [Zenda Water Board] heard Ann Lee. The {Water Board} heard Ann Lee.',
    // A body that stands somewhere on a long page is of many.
    shares: (one, { text }) => atLeast(1, one.organisations, linesNaming(one, text)),
  },
  {
    name: 'shared-company',
    sentence: 'With Ann Lee came [Tom Reyes and Vera Stone]. With Ann Lee came {Tom Reyes}.',
    shares: ({ company }, { text }) => atLeast(2, company, text),
  },
];

/** Says how sure it is that a page names this one. */
export function surenessOf(one: OnRecordOf, page: PageSays): Sureness {
  for (const { name, shares } of SURENESS) {
    const shared = shares(one, page);
    if (shared !== null) return { isSure: true, by: name, shared };
  }
  const role = one.roles.find(({ main, inferredFrom }) => main && inferredFrom === null) ?? null;
  return {
    isSure: false,
    role: role?.role ?? null,
    source: role ? role.source : (one.latest?.source ?? null),
    date: role ? role.date : (one.latest?.date ?? null),
  };
}

/** An office tells nobody apart without whose it is: every town has a mayor. */
function tellsApart({ role, of, inferredFrom }: Pick<RoleView, 'role' | 'of' | 'inferredFrom'>): boolean {
  const words = role.split(/\s+/).filter((word) => !smallWords.has(word.toLowerCase()));
  return inferredFrom === null && words.length > 1 && (of !== null || words.length > 2);
}

/** Gives the lines of a page that name somebody, by a full name or by its last word. */
function linesNaming({ names }: OnRecordOf, text: string): string {
  const forms = [...new Set(names.flatMap((name) => [name, name.split(/\s+/).at(-1) ?? name]))];
  return text
    .split('\n')
    .filter((line) => forms.some((form) => hasName(line, form)))
    .join('\n');
}

function atLeast(count: number, names: readonly string[], text: string): readonly string[] | null {
  const read = spaced(normalise(text).text);
  const shared = names.filter((name) => hasName(read, spaced(normalise(name).text)));
  return shared.length >= count ? shared : null;
}

function hasName(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!isWithinWord(text, at) && !isWithinWord(text, at + name.length)) return true;
  return false;
}

/** Campaigns and fragments make no other page. */
function isSamePage(one: string, other: string): boolean {
  return addressOf(one) !== null && addressOf(one) === addressOf(other);
}

function addressOf(url: string): string | null {
  const address = URL.parse(url);
  if (address === null) return null;
  for (const name of [...address.searchParams.keys()])
    if (/^(?:utm_|fbclid$|gclid$)/.test(name)) address.searchParams.delete(name);
  return `${address.host}${address.pathname.replace(/\/$/, '')}${address.search}`;
}
