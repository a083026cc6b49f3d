import type { ActorId, Mention, Span } from '../model.ts';
import { type ArticleFacts, firstFrom } from './article-facts.ts';
import { type Discourse, genderOf } from './discourse.ts';

/** Characters that a pronoun is looked back from: two paragraphs of news, and a bound on the work for each pronoun. */
const lookBack = 2000;

/** Resolves a pronoun to whom the article spoke of last, by number and gender. */
export function resolvePronoun(
  pronoun: string,
  span: Span,
  facts: ArticleFacts,
  discourse: Discourse,
): readonly ActorId[] {
  switch (pronoun) {
    case 'he':
    case 'she': {
      if (speaksOfAnother(pronoun, span.start, facts)) return [];
      const opening = subordinateSubject(span.start, facts);
      if (opening) return [opening];
      const last = discourse.people.findLast(({ actor, gender }) => {
        const own = (actor && (discourse.genders.get(actor) ?? facts.actors.get(actor)?.pronoun)) ?? gender;
        return own === null || own === pronoun;
      });
      const only = onlyPersonBefore(span.start, facts).filter(
        (id) => (discourse.genders.get(id) ?? facts.actors.get(id)?.pronoun ?? pronoun) === pronoun,
      );
      if (!last) return only;
      if (last.actor === null) {
        // "Their ambassador wrote. ... I put this to Zhao. | He said": named since, in this paragraph.
        const named = onlyPersonIn(Math.max(last.at, lineStart(facts.text, span.start)), span.start, facts);
        if (named && last.at < lineStart(facts.text, span.start)) return [named];
      }
      // Somebody was named since the last one acted, and nobody else.
      if (only.length === 1 && paragraphsBetween(facts.text, last.at, span.start) >= 2) return only;
      if (last.actor && !discourse.genders.has(last.actor)) discourse.genders.set(last.actor, pronoun);
      return last.actor ? [last.actor] : [];
    }
    case 'it':
      return discourse.body.length === 1 ? discourse.body : [];
    case 'they':
    case 'both':
      return discourse.several;
    default:
      return [];
  }
}

/** Tells whether the sentence speaks of somebody without a name before the pronoun: "His mother chose it because, | she said". */
function speaksOfAnother(
  pronoun: 'he' | 'she',
  at: number,
  { text, mentions, actors }: ArticleFacts,
): boolean {
  const window = text.slice(Math.max(0, at - 120), at);
  const words = window.slice(Math.max(window.lastIndexOf('\n'), window.lastIndexOf('. ') + 1) + 1);
  const from = at - words.length;
  if (!/^(?:his|her|their|a|the) /i.test(words) || genderOf(words) !== pronoun) return false;
  for (let k = firstFrom(mentions, from); k < mentions.length; k++) {
    const { start, actor } = mentions[k] as Mention;
    if (start >= at) return true;
    if (actors.get(actor)?.kind === 'person') return false;
  }
  return true;
}

/** Gives where the paragraph of an offset begins. */
function lineStart(text: string, at: number): number {
  const from = Math.max(0, at - lookBack);
  return from + text.slice(from, at).lastIndexOf('\n') + 1;
}

/** Finds the one person whom a stretch of text mentions, or null. */
function onlyPersonIn(from: number, to: number, { mentions, actors }: ArticleFacts): ActorId | null {
  let found: ActorId | null = null;
  for (let k = firstFrom(mentions, from); k < mentions.length; k++) {
    const { start, actor } = mentions[k] as Mention;
    if (start >= to) break;
    if (actors.get(actor)?.kind !== 'person' || actor === found) continue;
    if (found) return null;
    found = actor;
  }
  return found;
}

function paragraphsBetween(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to && count < 3; at = text.indexOf('\n', at + 1))
    if (text[at + 1] !== '\n') count++;
  return count;
}

const subordinate =
  /(?:^|[.!?:;]\s+|\n)(?:But )?(?:When|After|Before|As|While|Although|Though|If|Since|Once) (?=\p{Lu})(?![^\n]*[.!?]\s)/gu;

/** Finds the person whose clause opens the sentence: "When Xi Jinping telephoned, | he said". */
function subordinateSubject(at: number, facts: ArticleFacts): ActorId | null {
  const from = Math.max(0, at - 160);
  let start = -1;
  for (const match of facts.text.slice(from, at).matchAll(subordinate))
    start = from + match.index + match[0].length;
  if (start < 0) return null;
  const mention = facts.mentions[firstFrom(facts.mentions, start)];
  if (!mention || mention.start > start + 30 || mention.end > at) return null;
  if (facts.actors.get(mention.actor)?.kind !== 'person') return null;
  return /^\p{Lu}[\p{L}. ]*$/u.test(facts.text.slice(start, mention.start) || 'A') ? mention.actor : null;
}

/** Finds the one person whom this paragraph and the one before it mention, while nobody has acted yet. */
function onlyPersonBefore(at: number, facts: ArticleFacts): ActorId[] {
  const { text, mentions, actors } = facts;
  const window = text.slice(Math.max(0, at - lookBack), at);
  let from = window.length;
  for (let lines = 0; lines < 2 && from > 0; ) {
    from = window.lastIndexOf('\n', from - 1);
    if (from > 0 && window[from - 1] !== '\n') lines++;
  }
  const persons = new Set<ActorId>();
  for (let k = firstFrom(mentions, at - window.length + Math.max(0, from)); k < mentions.length; k++) {
    const mention = mentions[k] as Mention;
    if (mention.start >= at) break;
    if (actors.get(mention.actor)?.kind === 'person') persons.add(mention.actor);
  }
  return persons.size === 1 ? [...persons] : [];
}
