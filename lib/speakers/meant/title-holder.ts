import { titleKinds } from '../../english/speakers/title-kinds.ts';
import { stateOfAdjective } from '../../english/state-of-adjective.ts';
import type { ActorId, Mention, Span, Title } from '../../model.ts';
import { firstFrom } from '../../text/first-from.ts';
import { type ArticleFacts, nameOf } from '../article-facts.ts';
import { lastActing } from '../discourse.ts';
import type { Setting } from '../setting.ts';
import { namedIn } from './named-in.ts';

/** Titles that news uses for one another: the phrase's on the left, what the article may give on the right. */
const synonyms: readonly (readonly [asked: RegExp, given: RegExp])[] = [
  [/\b(?:top|chief|senior) (?:\S+ )?diplomat$/, /foreign minister|secretary of state|foreign affairs/],
  [/\bdiplomat$/, /foreign|ambassador|envoy|secretary of state/],
  [
    /(?<!\b(?:prime|defen[cs]e|interior|finance|trade|commerce|justice|health|energy|education|agriculture|transport|environment|home|deputy) )\bminister$/,
    /^foreign minister$|^minister$/,
  ],
  [/^(?:\S+ ){0,2}leader$/, /^(?:president|premier|prime minister|chancellor|leader|king|queen)\b/],
  [/\bhead of state$/, /^president\b/],
  [/\b(?:premier|prime minister|head of government)$/, /^(?:premier|prime minister)\b/],
  [/\b(?:envoy|ambassador)$/, /\b(?:envoy|ambassador)\b/],
  [/\bsecretary$/, /^secretary of state$/],
  [/\bspokes(?:man|woman|person)$/, /\bspokes(?:man|woman|person)\b/],
];

/** Words that make one office another: they must stand in the phrase and in the title alike. */
const ranks = /\b(?:vice|deputy|former|ex|acting|interim|assistant|under)\b/;
/** Words that tell what an office is for, or whose: where the phrase has one, the title must have it. */
const fields =
  /\b(?:prime|foreign|finance|defen[cs]e|interior|trade|commerce|justice|health|energy|education|agriculture|transport|environment|treasury|home|police|fire|managing|executive|general|press|attorney|new|old|then)\b/g;

/** Asks who holds a title. */
export interface TitleQuestion {
  readonly noun: string;
  readonly phrase: string;
  /** The state or organisation that the phrase belongs to. */
  readonly owner: ActorId | null;
  readonly span: Span;
  readonly setting: Setting;
}

/** Finds who holds a title: the one person whom the article gives it, and who belongs to the phrase's state. */
export function titleHolder(asked: TitleQuestion): readonly ActorId[] {
  const { noun, phrase, owner, span, setting } = asked;
  // "Senators said": several are nobody in particular.
  if (!phrase.includes(noun)) return [];
  const isIndefinite = titleKinds.indefinite.has(phrase.split(' ')[0] ?? '');
  // "A White House spokesperson said ... the spokesperson added": somebody unnamed, and not who holds the title elsewhere.
  const last = lastActing(setting.discourse);
  if (!isIndefinite && last?.actor === null && last.noun !== null && sameTitle(last.noun, noun)) return [];
  const isOpening = isLede(setting.text, span);
  if (isIndefinite) return isOpening ? heldBehind(asked) : [];
  const holders = holdersOf(noun, phrase, owner, setting, -1);
  if (holders.size === 0) return unheld(asked, isOpening ? owner : null);
  return (
    justNamed(asked, holders) ??
    onlyOf(holders) ??
    (last?.actor && holders.has(last.actor) ? [last.actor] : [])
  );
}

/** Gives whom the article has just named, where the holder gets the title only further down. */
function justNamed(asked: TitleQuestion, holders: ReadonlySet<ActorId>): readonly ActorId[] | null {
  const { span, setting } = asked;
  for (const holder of holders)
    if (setting.titled.get(holder)?.some(({ start }) => start < span.start)) return null;
  const just = unheld(asked, null);
  return just.length > 0 ? just : null;
}

/** "A minister said ...": in an opening, whoever gets the title further down, if one does. */
function heldBehind({ noun, phrase, owner, span, setting }: TitleQuestion): readonly ActorId[] {
  return onlyOf(holdersOf(noun, phrase, owner, setting, span.start)) ?? [];
}

const onlyOf = (holders: ReadonlySet<ActorId>): readonly ActorId[] | null =>
  holders.size === 1 ? [...holders] : null;

function sameTitle(one: string, other: string): boolean {
  return one === other || (one.startsWith('spokes') && other.startsWith('spokes'));
}

/**
 * Finds whom the article gives a title, behind an offset. Who has it word for word comes before who has one that may stand for it.
 * Remembered: a long article asks for "the president" often.
 */
function holdersOf(
  noun: string,
  phrase: string,
  owner: ActorId | null,
  facts: ArticleFacts,
  behind: number,
): ReadonlySet<ActorId> {
  const key = `${phrase}|${owner}|${behind}`;
  const remembered = facts.holders.get(key);
  if (remembered) return remembered;
  const asked = phrase.replace(/^(?:the|its|their|his|her|\S+'s?) /, '');
  const exact = new Set<ActorId>();
  const likely = new Set<ActorId>();
  for (const role of facts.roles) {
    if (role.start <= behind) continue;
    const title = role.role.toLowerCase();
    if (!agrees(asked, title, noun) || (owner && !belongs(role, owner, facts))) continue;
    likely.add(role.actor);
    if (title === asked || asked.endsWith(` ${title}`)) exact.add(role.actor);
  }
  const holders = exact.size > 0 ? exact : likely;
  facts.holders.set(key, holders);
  return holders;
}

/** Tells whether a phrase's rank is that of a description: "the deputy mayor" is not "the mayor". */
export function isMeant(phrase: string, description: string): boolean {
  return (ranks.exec(phrase)?.[0] ?? '') === (ranks.exec(description)?.[0] ?? '');
}

/** Tells whether a description names every field that a phrase does: "defence minister" is no "foreign minister". */
export function isInField(phrase: string, description: string): boolean {
  return (phrase.match(fields) ?? []).every((field) => description.includes(field));
}

/** Tells whether a phrase may mean the holder of a title: "the minister" of "foreign minister", not "the vice president" of "president". */
function agrees(asked: string, title: string, noun: string): boolean {
  if ((ranks.exec(asked)?.[0] ?? '') !== (ranks.exec(title)?.[0] ?? '')) return false;
  // A spokeswoman is no spokesman.
  const women = /\bspokeswoman\b/;
  const men = /\bspokesman\b/;
  if ((women.test(asked) && men.test(title)) || (men.test(asked) && women.test(title))) return false;
  // "a spokesman for the prime minister" is no minister.
  const office = asked.split(/ (?:for|at|from|in|on|with|to|who|that) /)[0] ?? asked;
  const synonym = synonyms.some(([phrase, given]) => phrase.test(office) && given.test(title));
  if (synonym) return true;
  if (!title.split(/[\s-]+/).includes(noun) && !title.split(' ').includes(noun)) return false;
  if (!isInField(asked, title)) return false;
  // "the mayor of Lutz" is not the mayor of elsewhere; "secretary" alone is not every secretary.
  const place = / of (?:the )?(\S+)$/.exec(asked)?.[1];
  return !place || title.includes(place) || !/ (?:of|for) /.test(title);
}

/**
 * Resolves a definite title that the article gives nobody. It is the person just spoken of, if they have no title at all
 * ("Wang Yi rebukes Europeans. ... the foreign minister said"). In the opening it is the first person quoted by name after it
 * ("China’s top diplomat told ...", then "Wang Yi said").
 */
function unheld(
  { noun, phrase, owner, span, setting }: TitleQuestion,
  ahead: ActorId | null,
): readonly ActorId[] {
  // Only offices that few hold: "the mayor" may be anybody's.
  if (!titleKinds.rare.has(noun) && !titleKinds.told.has(noun)) return [];
  const last = lastActing(setting.discourse);
  const actor = last?.actor ?? null;
  const near = last?.span.start ?? 0;
  // "The minister in Berlin" is another.
  const isElsewhere = titleKinds.elsewhere.has(
    /^ (\w+) /.exec(setting.text.slice(span.end, span.end + 6))?.[1] ?? '',
  );
  const isAlone = isAloneSince(actor, near, span.start, setting);
  const isHere = !setting.text.slice(near, span.start).includes('\n');
  const isNear = isHere || (isAlone && !titleKinds.told.has(noun));
  const isAnaphoric = /^the (?:\S+ )?\S+(?: of state)?$/.test(phrase) && !isElsewhere && isNear;
  // "Ann Lee met Tom Reyes. The Zubrovian president said": of two, either may be meant.
  if (isAnaphoric && actor && !setting.titled.has(actor) && (owner === null || isAlone)) return [actor];
  return ahead ? firstNamedAfter(span, setting) : [];
}

/** Finds the first person quoted by name behind a span, if the article has neither named them before nor given them a title. */
function firstNamedAfter(span: Span, setting: Setting): readonly ActorId[] {
  for (const subject of setting.named) {
    if (subject.start <= span.end) continue;
    const actors = namedIn(subject, setting);
    const first = actors[0];
    if (!first || setting.actors.get(first)?.kind !== 'person') continue;
    // A person whom the article named before would have been named here.
    const isNew = (setting.mentionsOf.get(first)?.[0]?.start ?? 0) >= span.start;
    return isNew && !setting.titled.has(first) && actors.length === 1 ? actors : [];
  }
  return [];
}

/** Finds the person just spoken of whom the article gives no title: "Ann Lee said A. The Ruritanian president said". */
export function strangerMeant(
  head: string,
  phrase: string,
  span: Span,
  setting: Setting,
): readonly ActorId[] {
  const last = lastActing(setting.discourse);
  if (
    !phrase.startsWith('the ') ||
    !titleKinds.single.has(head) ||
    !last?.actor ||
    setting.titled.has(last.actor)
  )
    return [];
  if (setting.actors.get(last.actor)?.origin !== 'discovered') return [];
  return setting.text.slice(last.span.start, span.start).includes('\n') ? [] : [last.actor];
}

/** Tells whether nobody else is mentioned between two offsets. */
function isAloneSince(
  person: ActorId | null,
  from: number,
  to: number,
  { mentions, actors }: ArticleFacts,
): boolean {
  if (to - from > longestOpening) return false;
  for (let k = firstFrom(mentions, from); k < mentions.length; k++) {
    const { start, actor } = mentions[k] as Mention;
    if (start >= to) break;
    if (actor !== person && actors.get(actor)?.kind === 'person') return false;
  }
  return true;
}

/** Characters that headline, by-line and first paragraph may take. */
const longestOpening = 3000;

/** Tells whether a span stands in the article's opening, where news names a role first and its holder after. */
function isLede(text: string, span: Span): boolean {
  if (span.start > longestOpening) return false;
  let breaks = 0;
  for (let k = 0; k < span.start && breaks < 8; k++)
    if (text.charCodeAt(k) === 10 && text.charCodeAt(k + 1) !== 10) breaks++;
  return breaks <= 3;
}

/** Tells whether the sentence around a role gives its holder to this state. */
function belongs(role: Title, owner: ActorId, facts: ArticleFacts): boolean {
  const { text } = facts;
  const around = text.slice(Math.max(0, role.start - 28), role.end + 60);
  const before = around.slice(0, Math.min(28, role.start));
  const adjective = before.trimEnd().split(/\s+/).at(-1) ?? '';
  const state = stateOfAdjective(adjective.replace(/[’']s$/, ''));
  if (state) return nameOf(owner, facts) === state;
  for (let k = firstFrom(facts.mentions, Math.max(0, role.start - 28)); k < facts.mentions.length; k++) {
    const mention = facts.mentions[k] as Mention;
    if (mention.start > role.end) break;
    if (facts.actors.get(mention.actor)?.kind === 'person') continue;
    if (mention.end <= role.start && role.start - mention.end <= 4) return mention.actor === owner;
  }
  // Within the line and the sentence: what follows may be about another state.
  const rest = text.slice(role.start, role.end + 60).split(/\n|\. (?=\p{Lu})/u)[0] ?? '';
  return rest.includes(nameOf(owner, facts) ?? '\n');
}
