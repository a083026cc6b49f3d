import type { ActorId, Mention, Span } from '../model.ts';
import { firstFrom, type Known } from './known.ts';

/** Finds the actors that a phrase names as its head: not "China’s foreign minister", not "Kremlin spokesman". */
export function namedIn(span: Span, { text, mentions, actors }: Known): ActorId[] {
  const inside: Mention[] = [];
  for (let k = firstFrom(mentions, span.start); k < mentions.length; k++) {
    const mention = mentions[k] as Mention;
    if (mention.start >= span.end) break;
    if (mention.end <= span.end + 2) inside.push(mention);
  }
  const heads = inside.filter((mention) => {
    const rest = text.slice(mention.end, span.end);
    const before = text.slice(span.start, mention.start);
    if (/^['’]/.test(rest) || /^['’]s\b/.test(`${text.slice(mention.end, mention.end + 2)} `)) return false;
    if (!/^\s*(?:$|[,(—–]|and\b|or\b|--|'s government)/.test(rest)) return false;
    if (actors.get(mention.actor)?.kind === 'person')
      return (
        !/\b(?:of|for|to|with|by|against|and) (?:\p{Lu}\S+ )*$/u.test(before) ||
        / and (?:\S+ ){0,6}$/.test(before)
      );
    // A state or an organisation is the head where nothing but an article, or another name of the list, precedes it.
    const previous = inside.findLast((other) => other.end <= mention.start);
    const own = text.slice(previous ? previous.end : span.start, mention.start);
    return /^(?:\s*(?:,|and|both|the|neither|nor|either|or|&))*\s*$/i.test(own);
  });
  const first = heads[0];
  if (!first) return [];
  const joined = heads.filter(
    (mention, k) => k === 0 || /\band\b|,/.test(text.slice((heads[k - 1] as Mention).end, mention.start)),
  );
  const kind = actors.get(first.actor)?.kind;
  const same = joined.filter(
    (mention) => (actors.get(mention.actor)?.kind === 'person') === (kind === 'person'),
  );
  // "Wang Yi, director of the CPC": what follows the comma is an apposition, unless "and" joins it.
  const phrase = text.slice(first.end, span.end);
  if (!/\band\b/.test(phrase) || /^\s*,(?! and)/.test(phrase)) return [first.actor];
  return same.map((mention) => mention.actor);
}

/** Finds the person named in apposition to a role: "A spokesman, | Daniel Orwell, said". */
export function apposedName(span: Span, { text, mentions, actors }: Known): ActorId | null {
  const comma = /^, (?=\p{Lu})/u.exec(text.slice(span.end, span.end + 3));
  if (!comma) return null;
  const mention = mentions[firstFrom(mentions, span.end)];
  if (!mention || mention.start !== span.end + comma[0].length) return null;
  return actors.get(mention.actor)?.kind === 'person' && /^[,(]/.test(text.slice(mention.end).slice(0, 1))
    ? mention.actor
    : null;
}
