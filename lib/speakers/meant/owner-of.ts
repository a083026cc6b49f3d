import { stateOfAdjective } from '../../english/state-of-adjective.ts';
import type { ActorId, Mention, Span } from '../../model.ts';
import { firstFrom } from '../../text/first-from.ts';
import { type ArticleFacts, stateNamed } from '../article-facts.ts';

/** Finds the state or organisation that a phrase belongs to: "China’s", "Chinese", "of China". */
export function ownerOf(words: string, span: Span, facts: ArticleFacts): ActorId | null {
  const { mentions, text, actors } = facts;
  for (let k = firstFrom(mentions, span.start); k < mentions.length; k++) {
    const mention = mentions[k] as Mention;
    if (mention.start >= span.end) break;
    if (actors.get(mention.actor)?.kind === 'person') continue;
    const rest = text.slice(mention.end, Math.min(mention.end + 3, span.end));
    if (/^['’]s?\b|^ /.test(rest)) return mention.actor;
    if (/ of (?:the )?$/.test(text.slice(Math.max(span.start, mention.start - 8), mention.start)))
      return mention.actor;
  }
  for (const word of words.split(/\s+/)) {
    const state = stateOfAdjective(word);
    if (state) return stateNamed(state, facts)[0] ?? null;
  }
  return null;
}

/** Tells whether a phrase belongs to a state or somebody whom the index does not know. */
export function namesStranger(words: string): boolean {
  return (
    /(?<![\p{L}-])\p{Lu}[\p{L}-]+'s? /u.test(words) ||
    words.split(/\s+/).some((word) => stateOfAdjective(word) !== null)
  );
}

/** Finds the state whose name ends right before a comma and an offset: "Beijing, | whose foreign ministry said". */
export function stateEndingAt(at: number, { text, mentions, actors }: ArticleFacts): ActorId | null {
  const before = mentions[firstFrom(mentions, at) - 1];
  if (!before || text.slice(before.end, at) !== ', ') return null;
  return actors.get(before.actor)?.kind === 'state' ? before.actor : null;
}

/** Characters that a sentence is looked back through. */
const longestSentence = 600;

/** Finds the state that the sentence of a span names first. */
export function stateBefore(span: Span, { text, mentions, actors }: ArticleFacts): ActorId | null {
  const window = text.slice(Math.max(0, span.start - longestSentence), span.start);
  const from = span.start - window.length + Math.max(window.lastIndexOf('\n'), window.lastIndexOf('. '), 0);
  for (let k = firstFrom(mentions, from); k < mentions.length; k++) {
    const { start, actor } = mentions[k] as Mention;
    if (start >= span.start) return null;
    if (actors.get(actor)?.kind === 'state') return actor;
  }
  return null;
}
