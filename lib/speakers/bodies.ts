import { bodyNounsOf, isBodyNoun } from '../english/speakers/body-nouns.ts';
import type { ActorId } from '../model.ts';
import type { ArticleFacts } from './article-facts.ts';

/** Holds an organisation that a noun may mean, with the words that its name and its description share with the phrase. */
export interface Body {
  readonly actor: ActorId;
  readonly words: ReadonlySet<string>;
}

/** Characters around a name that are read. */
const REACH = 80;

/** Finds by which nouns an article may call its organisations: "the union", "the consultancy". Linear in the number of mentions. */
export function bodiesOf(facts: ArticleFacts): ReadonlyMap<string, readonly Body[]> {
  const found = new Map<string, Body[]>();
  for (const [actor, words] of wordsOfBodies(facts)) {
    const name = facts.actors.get(actor)?.name ?? '';
    const nouns = [...words].flatMap((word) => (isBodyNoun(word) ? [word, ...bodyNounsOf(word)] : []));
    for (const noun of new Set([...bodyNounsOf(name), ...nouns, ...lastWord(name)])) {
      const bodies = found.get(noun);
      if (bodies) bodies.push({ actor, words });
      else found.set(noun, [{ actor, words }]);
    }
  }
  return found;
}

/** Gives the last word of a name of several, by which it may be called for short: "the co-op" of "Harbour Co-op". */
function lastWord(name: string): readonly string[] {
  const words = name.toLowerCase().split(' ');
  return words.length > 1 ? words.slice(-1) : [];
}

/** Gathers the words of each organisation's name and of what describes it. */
function wordsOfBodies({ text, mentions, actors }: ArticleFacts): ReadonlyMap<ActorId, ReadonlySet<string>> {
  const found = new Map<ActorId, Set<string>>();
  for (const { start, end, actor } of mentions) {
    const body = actors.get(actor);
    if (body?.kind !== 'organisation') continue;
    const words = found.get(actor) ?? new Set(body.name.toLowerCase().split(/[^\p{L}]+/u));
    for (const word of describing(text, start, end)) words.add(word);
    found.set(actor, words);
  }
  return found;
}

/** Reads the words of "Grainwise, | a Lutz consultancy,", and of "the consultancy | Grainwise". */
function describing(text: string, start: number, end: number): string[] {
  const before = /(\p{Ll}+) $/u.exec(text.slice(Math.max(0, start - 24), start))?.[1];
  const after = /^,? (?:an?|the) ([^,;.:()—–\n]{2,60})/u.exec(text.slice(end, end + REACH))?.[1] ?? '';
  const phrase = (text[end] === ',' ? after : '').split(/ (?:of|for|at|in|that|which|with|based) /)[0] ?? '';
  const words = phrase.toLowerCase().split(' ');
  const isBody = isBodyNoun(words.at(-1) ?? '');
  return [...(before && isBodyNoun(before) ? [before] : []), ...(isBody ? words : [])];
}
