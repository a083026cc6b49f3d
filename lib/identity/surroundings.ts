import { usStateNamed, usStateOf } from '../english/names/us-states.ts';
import { nounOfShortTitle, placedOffices } from '../english/people/short-titles.ts';
import { courtesy as courtesies, titleNoun } from '../english/titles.ts';
import type { ActorKind, AnalysedArticle, Mention } from '../model.ts';
import { jobsBeside } from './jobs-beside.ts';
import type { LocalRole } from './local-actor.ts';

/** Holds what the words around somebody's names say of them. */
export interface NameSurroundings {
  readonly titles: readonly LocalRole[];
  /** Jobs that are no titles: the words of a role may say more of one. */
  readonly jobs: readonly LocalRole[];
  readonly courtesy: readonly string[];
  /** What the courtesy title right before the full name shows: "Mrs. Henry Stone" is a woman. */
  readonly sex: 'he' | 'she' | null;
  readonly places: readonly string[];
  readonly bodies: readonly string[];
  readonly former: readonly string[];
  readonly age: number | null;
}

/** Characters that are read before and behind a name. */
const REACH = 110;
/** Characters of a name that begins within reach. */
const LONG_NAME = 60;
/** Characters behind a name in which the name of a firm begins. */
const FIRM_REACH = 80;

const NOTHING: NameSurroundings = {
  titles: [],
  jobs: [],
  courtesy: [],
  sex: null,
  places: [],
  bodies: [],
  former: [],
  age: null,
};

const NAME = String.raw`\p{Lu}[\p{L}.'’-]+(?: (?:(?:of|for|and|de|van|von|al|bin) )?\p{Lu}[\p{L}.'’&-]*)`;
const FORMER = new RegExp(
  String.raw`^(?: \(|, )?(?:who was |formerly |née |nee |born |also known as |once known as |previously )+(${NAME}{1,3})(?= before| until|[,.)]| who| and)`,
  'u',
);
const FIRM = new RegExp(
  String.raw`\b(?:of|at|for|with|from|owns|owned|runs|heads|leads|founded|joined) (?:the )?(${NAME}{1,5})`,
  'u',
);
const STATE = String.raw`(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]+)?)`;
const PARTY_STATE = new RegExp(String.raw`^(?: \(|, )(?:R|D|I|Rep|Dem|Ind)\.?[-–—, ]+${STATE}`, 'u');
const OF_STATE = new RegExp(`^,? (?:of|from) ${STATE}`, 'u');
const OF_PLACE = /^ of (\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)/u;
/** ", Democrat of Ohio", ", a Republican from Iowa". */
const PARTISAN_OF = new RegExp(
  `^,? (?:an? )?(?:Democrat|Republican|Independent|independent) (?:of|from) ${STATE}`,
  'u',
);

const AHEAD =
  /^ (?:will be|will become|became|becomes|was sworn in as|was elected|is) (?:the |its |their )?(?:next |new |first |youngest )?((?:\p{Ll}+ )?\p{Ll}+)(?= of\b|[,.]| after| in\b| on\b)/u;

/** Reads titles that are written short, states, ages, firms and earlier names around the mentions of one actor. */
export function surroundingsOf(
  { text }: Pick<AnalysedArticle, 'text'>,
  mentions: readonly Mention[],
  kind: ActorKind,
): NameSurroundings {
  if (kind !== 'person') return NOTHING;
  const all = mentions.map(({ start, end }) => {
    const before = text.slice(Math.max(0, start - REACH), start);
    const after = text.slice(end, end + REACH + LONG_NAME).split('\n', 1)[0] ?? '';
    const isFull = text.slice(start, end).includes(' ');
    return around(before.slice(before.lastIndexOf('\n') + 1), after, isFull);
  });
  return {
    titles: distinct(all.flatMap(({ titles }) => titles)),
    jobs: distinct(all.flatMap(({ jobs }) => jobs)),
    courtesy: [...new Set(all.flatMap(({ courtesy }) => courtesy))],
    sex: all.find(({ sex }) => sex !== null)?.sex ?? null,
    places: [...new Set(all.flatMap(({ places }) => places))],
    bodies: [...new Set(all.flatMap(({ bodies }) => bodies))],
    former: [...new Set(all.flatMap(({ former }) => former))],
    age: all.find(({ age }) => age !== null)?.age ?? null,
  };
}

const distinct = (roles: readonly LocalRole[]): LocalRole[] => [
  ...new Map(roles.map((one) => [`${one.role}|${one.of}`, one])).values(),
];

function around(before: string, after: string, isFull: boolean): NameSurroundings {
  const words = before.endsWith(' ') ? before.trimEnd().split(' ') : [];
  const last = (words.at(-1) ?? '').toLowerCase();
  const noun = titleBefore(words);
  const isTitled = noun !== null && /^\p{Lu}/u.test(words.at(-1) ?? '');
  const place = isTitled ? (placeBefore(words) ?? placeBehind(after)) : placeBehind(after, true);
  return {
    titles: [...(isTitled ? [titled(noun, place, after)] : []), ...officeAhead(after)],
    jobs: jobsBeside(before, after),
    sex: isFull ? (courtesies.get(last) ?? null) : null,
    courtesy: courtesies.get(last) ? [last.replaceAll('.', '')] : [],
    places: place ? [place] : [],
    bodies: firmBehind(after),
    former: formerBehind(after),
    age: ageOf(before, after),
  };
}

/** "Gov. |", "Lt. Gov. |", "Gov.-elect |", "Mayor-elect |". */
function titleBefore(words: readonly string[]): string | null {
  const last = words.at(-1) ?? '';
  const elect = last.endsWith('-elect') ? titleNoun(last.slice(0, -'-elect'.length).toLowerCase()) : null;
  const noun = nounOfShortTitle(last) ?? elect;
  return noun === 'governor' && /^(?:Lt\.?|Lieutenant)$/.test(words.at(-2) ?? '')
    ? 'lieutenant governor'
    : noun;
}

/** Says whose an office is: "Gov. | of Calder" where no state of the United States is meant. */
function titled(noun: string, place: string | null, after: string): LocalRole {
  const owner = place === null && placedOffices.has(noun) ? OF_PLACE.exec(after)?.[1] : undefined;
  return owner === undefined ? { role: noun, of: place } : { role: `${noun} of ${owner}`, of: owner };
}

/** "| will be the next lieutenant governor of Ohio", "| was sworn in as mayor". */
function officeAhead(after: string): LocalRole[] {
  const office = AHEAD.exec(after)?.[1];
  if (office === undefined || titleNoun(office.split(' ').at(-1) ?? '') === null) return [];
  return [{ role: office, of: null }];
}

/** "|, who runs Zenda Looms, said", "| of Zenda Looms". */
function firmBehind(after: string): string[] {
  if (!/^(?:[,(]| (?:of|at|from) )/.test(after)) return [];
  const clause = (/^[,(]? ?[^.!?;]*/.exec(after)?.[0] ?? '').replace(/ (?:said|told|says)\b.*$/, '');
  const found = FIRM.exec(` ${clause}`);
  const firm = found && found.index < FIRM_REACH ? found[1]?.replace(/['’]s$/, '') : undefined;
  return firm && !usStateNamed(firm) ? [firm] : [];
}

/** "|, who was Clara Stone before", "|, the doctor, who was Clara Stone before". */
function formerBehind(after: string): string[] {
  const former = FORMER.exec(after) ?? FORMER.exec(after.replace(/^,[^,.]{3,40},/, ','));
  return former?.[1] ? [former[1]] : [];
}

/** "Ohio Gov. |", "Texas Republican Sen. |", "West Virginia Senator |". */
function placeBefore(words: readonly string[]): string | null {
  for (let at = words.length - 2; at >= 0 && at >= words.length - 4; at--) {
    const two = `${words[at - 1] ?? ''} ${words[at] ?? ''}`;
    const state = usStateNamed(two) ?? usStateNamed(words[at] ?? '');
    if (state) return state;
    if (!/^\p{Lu}/u.test(words[at] ?? '')) return null;
  }
  return null;
}

/** "| (R-Ohio)", "|, D-N.Y.,", and behind a title "| of Ohio". */
function placeBehind(after: string, onlyParty = false): string | null {
  const party = PARTY_STATE.exec(after)?.[1] ?? PARTISAN_OF.exec(after)?.[1];
  const named = party ?? (onlyParty ? undefined : OF_STATE.exec(after)?.[1]);
  if (named === undefined) return null;
  return party
    ? (usStateOf(named) ?? usStateOf(named.split(' ')[0] ?? ''))
    : (usStateNamed(named) ?? usStateNamed(named.split(' ')[0] ?? ''));
}

/** "|, 54, ", "|, aged 54", "the 54-year-old |". A number in brackets may be a share of votes. */
function ageOf(before: string, after: string): number | null {
  const age =
    /^, (?:aged )?([1-9]\d)[,.]/.exec(after)?.[1] ??
    /\b([1-9]\d)-year-old (?:\p{L}+ ){0,2}$/u.exec(before)?.[1];
  return age === undefined ? null : Number(age);
}
