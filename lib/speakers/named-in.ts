import { courtesy, titleNoun } from '../english/titles.ts';
import type { ActorId, Mention, Span } from '../model.ts';
import { type ArticleFacts, firstFrom } from './article-facts.ts';

/** Finds the actors that a phrase names as its head: not "China’s foreign minister", not "Kremlin spokesman". */
export function namedIn(span: Span, { text, mentions, actors }: ArticleFacts): ActorId[] {
  const inside: Mention[] = [];
  for (let k = firstFrom(mentions, span.start); k < mentions.length; k++) {
    const mention = mentions[k] as Mention;
    if (mention.start >= span.end) break;
    if (mention.end <= span.end + 2) inside.push(mention);
  }
  const heads: Mention[] = [];
  for (const mention of inside) {
    const rest = text.slice(mention.end, span.end);
    if (/^['’]/.test(text.slice(mention.end, mention.end + 1))) continue;
    const ends =
      actors.get(mention.actor)?.kind === 'person'
        ? /^\s*(?:$|[,(—–]|(?:and|or|of|from|at|in|[A-Z]{2,3})\b|--)/
        : /^\s*(?:$|[,(—–]|and\b|or\b|--)/;
    if (!ends.test(rest)) continue;
    const previous = heads[heads.length - 1];
    const own = text.slice(previous ? previous.end : span.start, mention.start);
    if (/\bor\b/.test(own) && previous) return [];
    if (actors.get(mention.actor)?.kind === 'person') {
      const link = /\b(?:of|for|to|with|by|against|and) ((?:\p{Lu}\S+ )*)$/u.exec(own);
      const between = link?.[1]?.trim().toLowerCase() ?? '';
      // "Secretary of State Ann Lee": what follows the link completes the title, unless it is a title itself ("an aide of President Lee").
      const completes =
        between !== '' && !isOffice(between.split(' ').at(-1) ?? '') && /of /.test(link?.[0] ?? '');
      const governed = link !== null && !completes && !/^\s*,? and (?:\S+ ){0,6}$/.test(own);
      if (!governed) heads.push(mention);
      continue;
    }
    // A state or an organisation is the head where nothing but an article, or others of the list, precedes it.
    if (
      /^(?:\s*(?:,|and|both|the|&))*\s*$/i.test(own) ||
      (!previous && (others.test(own) || kindBefore.test(own)))
    )
      heads.push(mention);
  }
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

/** Names that no actor bears before one that an actor does: "Japan and the | United States". */
const others = /^(?:(?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2}(?:,|,? and) ){1,4}(?:the )?$/u;

/** The kind of an organisation, right before its name: "the state news agency | Xinhua", "the 27-nation | European Union". */
const kindBefore =
  /^(?:the |a |\p{Lu}\S+ )?(?:(?:[\p{L}-]+ ){0,3}(?:agency|newspaper|daily|broadcaster|channel|network|website|magazine|outlet|paper|tabloid|group|company|firm|bank|institute|party|movement|alliance|bloc)|ruling|wider|official|state|\S+-(?:led|member|nation|country|strong|based|backed|run|owned)) $/iu;

function isOffice(word: string): boolean {
  return titleNoun(word) !== null || courtesy.has(word);
}

/** A comma, and what may describe the name behind it: ", royal snapper". */
const apposition =
  /^(?: (?:in|at|of|to|for|from|with) [^,;:.“”"\n]{2,40})?, (?:(?!who|whose|which|whom|that|after|and|but|with|along|like|then)(?!\p{Ll}+(?:ing|ed) )\p{Ll}[\p{L}-]* ){0,3}(?=\p{Lu})/u;

/** Finds the person named in apposition to a role: "A spokesman, | Daniel Orwell, said", "Our man, royal snapper | Ray Dunn, says". */
export function apposedName(span: Span, { text, mentions, actors }: ArticleFacts): ActorId | null {
  const gap = apposition.exec(text.slice(span.end, span.end + 60));
  if (!gap) return null;
  const at = span.end + gap[0].length;
  const mention = mentions[firstFrom(mentions, at)];
  if (!mention || mention.start !== at) return null;
  return actors.get(mention.actor)?.kind === 'person' && /^[,(.]?$/.test(text.charAt(mention.end))
    ? mention.actor
    : null;
}
