import { cuesOf } from '../english/cues.ts';
import type { TokenisedText } from '../english/tokenised-text.ts';
import type { Actor, ActorId, Mention, Span, Title } from '../model.ts';

/** Finds actors for those who resolve the speakers of one article. */
export interface Cast {
  /** Gives an actor that the article names, or that `bodyCalled` gave. */
  readonly get: (id: ActorId) => Actor | undefined;
  /** Gives the state or organisation of a display name or a seat of power, be it that the article only alludes to it: "the Chinese side". */
  readonly bodyCalled: (name: string) => Actor | undefined;
}

/** Holds what is known of an article when its speakers are resolved. */
export interface ArticleFacts extends TokenisedText {
  /** Sorted by start. */
  readonly mentions: readonly Mention[];
  readonly roles: readonly Title[];
  readonly actors: Cast;
  /** The main subjects of the article's sentences, sorted by start. */
  readonly subjects: readonly Span[];
  /** The words that name the speakers of its quotes, sorted by start. */
  readonly named: readonly Span[];
  /** The persons that only this article vouches for. */
  readonly discovered: readonly Actor[];
  /** Offset where the article first speaks of a joint document; -1 for none. */
  readonly jointly: number;
  /** The titles that the article gives, by who holds them. */
  readonly titled: ReadonlyMap<ActorId, readonly Title[]>;
  /** Who was found to hold a title, by the phrase that asked. */
  readonly holders: Map<string, ReadonlySet<ActorId>>;
}

/** Puts together what is known of an article before its speakers are resolved. */
export function articleFactsOf(article: Omit<ArticleFacts, 'titled' | 'holders' | 'jointly'>): ArticleFacts {
  const jointly = article.text.search(/\b(?:joint (?:statement|declaration|communiqu[eé])|communiqu[eé])\b/i);
  const roles = article.roles.filter((role) => isGiven(role, article.text));
  return {
    ...article,
    roles,
    discovered: article.discovered.filter(({ kind }) => kind === 'person'),
    jointly,
    titled: Map.groupBy(roles, ({ actor }) => actor),
    holders: new Map(),
  };
}

/** Tells whether a sentence gives a role to whom it names: not "Ann Lee, who is | not related to the skipper", "met by Ann Lee, the | witness admitted". */
export function isGiven({ role, start }: Title, text: string): boolean {
  const last = role.split(' ').at(-1) ?? '';
  const endsInCue = /, the $/.test(text.slice(Math.max(0, start - 6), start)) && cuesOf(last).length > 0;
  return !/^(?:not|no) /.test(role) && !endsInCue;
}

/** Returns the words of a span, with straight apostrophes. */
export function wordsOf(span: Span, { text }: ArticleFacts): string {
  return text.slice(span.start, span.end).replaceAll('’', "'");
}

/** Returns the state or organisation of a display name, as a list of one, or of none. */
export function stateNamed(name: string, { actors }: ArticleFacts): ActorId[] {
  const body = actors.bodyCalled(name);
  return body ? [body.id] : [];
}

/** Returns an actor's display name, or null. */
export function nameOf(id: ActorId, { actors }: ArticleFacts): string | null {
  return actors.get(id)?.name ?? null;
}

/** Returns the head noun of a phrase in lower case, without a possessive: "spokesman" of "a spokesman for the ministry". */
export function headOf(words: string): string {
  const phrase = words.split(/,|\s(?:of|for|at|from|in|on|with|to|who|that)\s/)[0] ?? words;
  return (phrase.trim().split(/\s+/).at(-1) ?? '').toLowerCase().replace(/'s?$/, '');
}
