import { isBodyNoun } from '../../english/speakers/body-nouns.ts';
import { noRole } from '../../english/speakers/clause-words.ts';
import { recordings } from '../../english/speakers/writings.ts';
import { stateOfAdjective } from '../../english/state-of-adjective.ts';
import { courtesy, titleNoun } from '../../english/titles.ts';
import type { ActorId, Mention, Span } from '../../model.ts';
import { firstFrom } from '../../text/first-from.ts';
import { type ArticleFacts, headOf } from '../article-facts.ts';

/** Finds the actors that a phrase names as its head: not "China’s foreign minister", not "Kremlin spokesman". */
export function namedIn(span: Span, facts: ArticleFacts): ActorId[] {
  const { text, actors } = facts;
  const heads = headsIn(span, facts);
  const first = heads[0];
  if (!first) return [];
  // "Wang Yi, director of the CPC": what follows the comma is an apposition, unless "and" joins it.
  const phrase = text.slice(first.end, span.end);
  if (!/\band\b/.test(phrase) || /^\s*,(?! and)/.test(phrase)) return [first.actor];
  const isPerson = ({ actor }: Mention): boolean => actors.get(actor)?.kind === 'person';
  const isJoined = (mention: Mention, k: number): boolean =>
    k === 0 || /\band\b|,/.test(text.slice((heads[k - 1] as Mention).end, mention.start));
  return heads
    .filter(isJoined)
    .filter((mention) => isPerson(mention) === isPerson(first))
    .map(({ actor }) => actor);
}

/** Finds the names that head a phrase, or the parts of a list; none where "or" leaves it open. */
function headsIn(span: Span, facts: ArticleFacts): Mention[] {
  const { text, mentions, actors } = facts;
  const heads: Mention[] = [];
  for (const mention of mentionsIn(span, mentions)) {
    const isPerson = actors.get(mention.actor)?.kind === 'person';
    if (!endsPhrase(mention, span, isPerson, text)) continue;
    const previous = heads.at(-1);
    const own = text.slice(previous ? previous.end : span.start, mention.start);
    if (/\bor\b/.test(own) && previous) return [];
    const isHead = isPerson ? !isGoverned(own) : isBodyHead(own, previous === undefined);
    if (isHead) heads.push(mention);
  }
  return heads;
}

function mentionsIn(span: Span, mentions: readonly Mention[]): Mention[] {
  const inside: Mention[] = [];
  for (let k = firstFrom(mentions, span.start); k < mentions.length; k++) {
    const mention = mentions[k] as Mention;
    if (mention.start >= span.end) break;
    if (mention.end <= span.end + 2) inside.push(mention);
  }
  return inside;
}

/** Tells whether a name ends its phrase, or what follows only adds to it. */
function endsPhrase(mention: Mention, span: Span, isPerson: boolean, text: string): boolean {
  if (/^['’]/.test(text.slice(mention.end, mention.end + 1))) return false;
  const rest = text.slice(mention.end, span.end);
  const ends = isPerson
    ? /^\s*(?:$|[,(—–]|(?:and|or|of|from|at|in|beside|with|outside|neither|[A-Z]{2,3})\b|--)/
    : /^\s*(?:$|[,(—–]|and\b|or\b|--)/;
  return ends.test(rest);
}

/**
 * Tells whether words before a person's name govern it: "an aide of | Ann Lee". In "Secretary of State | Ann Lee" what follows the link
 * completes the title, unless it is a title itself ("an aide of President Lee").
 */
function isGoverned(own: string): boolean {
  // "Footage of | Ann Lee saying"
  if (recordings.has(/(\S+) of $/.exec(own)?.[1]?.toLowerCase() ?? '')) return false;
  const link = /\b(?:of|for|to|with|by|against|and) ((?:\p{Lu}\S+ )*)$/u.exec(own);
  if (!link || /^\s*,? and (?:\S+ ){0,6}$|^according to $/i.test(own)) return false;
  const between = link[1]?.trim().toLowerCase() ?? '';
  return between === '' || isOffice(between.split(' ').at(-1) ?? '') || !/of /.test(link[0]);
}

/** Tells whether nothing but an article, or others of the list, precedes the name of a state or an organisation. */
function isBodyHead(own: string, isFirst: boolean): boolean {
  if (/^(?:\s*(?:,|and|both|the|&))*\s*$/i.test(own)) return true;
  return isFirst && (others.test(own) || kindBefore.test(own) || isKindOfBody(own));
}

/** Names that no actor bears before one that an actor does: "Japan and the | United States". */
const others = /^(?:(?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2}(?:,|,? and) ){1,4}(?:the )?$/u;

/** The kind of an organisation, right before its name: "the state news agency | Xinhua", "the 27-nation | European Union". */
const kindBefore =
  /^(?:the |a |\p{Lu}\S+ )?(?:(?:[\p{L}-]+ ){0,3}(?:agency|newspaper|daily|broadcaster|channel|network|website|magazine|outlet|paper|tabloid|group|company|firm|bank|institute|party|movement|alliance|bloc)|ruling|wider|official|state|\S+-(?:led|member|nation|country|strong|based|backed|run|owned)) $/iu;

/** "Battery maker | Korvenhaus". */
function isKindOfBody(own: string): boolean {
  return /^(?:[\p{L}-]+ ){1,4}$/u.test(own) && isBodyNoun(own.trimEnd().split(' ').at(-1) ?? '');
}

function isOffice(word: string): boolean {
  return titleNoun(word) !== null || courtesy.has(word);
}

/** What may hang on a role before the comma: "of the firm", "named in the suit". */
const hanging = /^(?: (?:\p{Ll}+ed )?(?:in|at|of|to|for|from|with|by) [^,;:.“”"\n]{2,40})?, /u;

/** Characters that may describe a name between the comma and it: "royal snapper | Ray Dunn". */
const longestRole = 48;

/** Finds who is named in apposition to a role: "A spokesman, | Daniel Orwell, said", "Our man, royal snapper | Ray Dunn, says". */
export function apposedName(span: Span, { text, mentions, actors }: ArticleFacts): ActorId | null {
  const gap = hanging.exec(text.slice(span.end, span.end + 60));
  if (!gap) return null;
  const at = span.end + gap[0].length;
  const mention = mentions[firstFrom(mentions, at)];
  if (
    !mention ||
    mention.start > at + longestRole ||
    !/^(?:[,(.]| \(|$)/.test(text.slice(mention.end, mention.end + 2))
  )
    return null;
  const role = text.slice(at, mention.start);
  if (actors.get(mention.actor)?.kind === 'person') return mayStandBefore(role) ? mention.actor : null;
  // "The owner, Mallee Growers, wanted": a body is named at once.
  return role === '' && isBodyNoun(headOf(text.slice(span.start, span.end))) ? mention.actor : null;
}

/** Tells whether words only tell what somebody is: "royal snapper", "former Chilean judge", "Sir". */
function mayStandBefore(role: string): boolean {
  const words = role.split(' ').filter((word) => word !== '');
  if (words.length > 5 || noRole.has(words[0] ?? '') || /^\p{Ll}+(?:ing|ed)$/u.test(words[0] ?? ''))
    return false;
  return words.every(
    (word) =>
      /^\p{Ll}[\p{L}-]*$/u.test(word) || isOffice(word.toLowerCase()) || stateOfAdjective(word) !== null,
  );
}

/** Finds the person to whose name a phrase stands in apposition: "Ann Lee, | a teacher, said". */
export function apposedTo(span: Span, { text, mentions, actors }: ArticleFacts): ActorId | null {
  if (!/^(?:an?|the|then|now) /i.test(text.slice(span.start, span.start + 5))) return null;
  const before = mentions[firstFrom(mentions, span.start) - 1];
  if (!before || !/^, (?:\d+, )?$/.test(text.slice(before.end, span.start))) return null;
  // "In a letter to Ann Lee, the council said": no comma closes it, and no clause hangs on it.
  if (
    !/^(?:,| who| (?:with|from|at|of|in|for) [^,.;:“”"\n]{2,48},)/.test(text.slice(span.end, span.end + 60))
  )
    return null;
  return actors.get(before.actor)?.kind === 'person' ? before.actor : null;
}
