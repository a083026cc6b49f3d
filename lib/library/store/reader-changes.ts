import { slug } from '../../article/discovery/discover-actors.ts';
import { quoteIdOf, readQuoteId } from '../../holdings/quote-id.ts';
import type { Actor, ActorId, ActorKind, QuoteId, Span } from '../../model.ts';
import { Refusal } from '../../problems/refusal.ts';
import type { ChosenSpeaker } from '../chosen-speaker.ts';
import type { KnownEverywhere } from '../derive/known-everywhere.ts';
import { type OwnQuote, placeOfWords } from '../derive/own-quotes.ts';
import { keptPart, type LibraryChange } from './apply-change.ts';
import { requiredArticle } from './find-articles.ts';
import { articleByItself, type StoredArticle } from './stored-article.ts';
import { type StoredDecision, storedDecision } from './stored-decision.ts';
import type { WriteTables } from './tables.ts';

/** Longest words that somebody is given: more is no quote. */
const LONGEST_OWN = 10_000;

/** Gives words of an article to whomever the reader chose. */
export async function ownQuoteChange(
  tables: WriteTables,
  stored: StoredArticle,
  { words: { start, end }, speaker }: { readonly words: Span; readonly speaker: ChosenSpeaker },
  known: KnownEverywhere,
): Promise<LibraryChange> {
  const words = stored.record.text.slice(start, end);
  const bare = words.trim();
  if (bare === '' || words.length > LONGEST_OWN)
    throw new Refusal({ code: 'request-unfit', path: 'end', fault: 'outside_text' });
  const from = start + words.indexOf(bare);
  const { chosen, decide } = await localSpeaker(tables, stored, speaker, known);
  const one: OwnQuote = { start: from, end: from + bare.length, words: bare, speaker: chosen };
  // The same words have one speaker of the reader's choice: the last one.
  const others = stored.own.filter((before) => before.start !== one.start || before.words !== one.words);
  return { put: [{ ...keptPart(stored), own: [...others, one] }], decide };
}

/** Takes a quote of the reader's own away. Throws a `Refusal` where it is none. */
export async function ownQuoteRemoval(tables: WriteTables, quote: QuoteId): Promise<LibraryChange> {
  const place = readQuoteId(quote);
  if (place === null) throw new Refusal({ code: 'index-lacks', what: 'quote' });
  const stored = await requiredArticle(tables, place.article);
  const { text } = stored.record;
  const left = stored.own.filter((one) => {
    const span = placeOfWords(text, one);
    return span === null || quoteIdOf({ id: stored.id, text }, span) !== quote;
  });
  if (left.length === stored.own.length) throw new Refusal({ code: 'index-lacks', what: 'quote' });
  const put = { ...keptPart(stored), own: left };
  // Who was made for the quote goes with it, and what was decided of them: another of the name would inherit it.
  const here = new Set(articleByItself(put).discovered.map(({ id }) => id));
  const gone = stored.own.flatMap(({ speaker: { id } }) => (here.has(id) || !id.includes('#') ? [] : [id]));
  const withdraw = (await tables.decisions.all({}))
    .filter(({ one, other }) => gone.includes(one) || gone.includes(other))
    .map(({ pair }) => pair);
  return { put: [put], withdraw };
}

/** Decides that two actors are the same, or are not: whatever was decided of them before holds no more. */
export async function identityChange(
  tables: WriteTables,
  { one, other, are }: { readonly one: ActorId; readonly other: ActorId; readonly are: 'same' | 'different' },
  known: KnownEverywhere,
): Promise<LibraryChange> {
  if (one === other) throw new Refusal({ code: 'request-unfit', path: 'other', fault: 'same' });
  const [members, others] = await Promise.all([
    membersOf(tables, one, known),
    membersOf(tables, other, known),
  ]);
  const [first, second] = [members[0], others[0]];
  if (first === undefined || second === undefined) throw new Refusal({ code: 'index-lacks', what: 'name' });
  const between = (await tables.decisions.all({})).filter(
    (decision) =>
      (members.includes(decision.one) && others.includes(decision.other)) ||
      (members.includes(decision.other) && others.includes(decision.one)),
  );
  return {
    withdraw: between.map(({ pair }) => pair),
    decide: [storedDecision(first, second, are)],
  };
}

/** Lists the local actors of one of the library, the one that names it first. */
async function membersOf(tables: WriteTables, id: ActorId, known: KnownEverywhere): Promise<ActorId[]> {
  const stored = await tables.members.get(id);
  const own = known.get(id) === undefined ? [] : [id];
  return [...own, ...(stored?.members.map((member) => member.id) ?? [])];
}

interface LocalSpeaker {
  readonly chosen: OwnQuote['speaker'];
  readonly decide: readonly StoredDecision[];
}

/** Finds the speaker among the article's own actors, or makes one there who is the same as the one chosen. */
async function localSpeaker(
  tables: WriteTables,
  stored: StoredArticle,
  speaker: ChosenSpeaker,
  known: KnownEverywhere,
): Promise<LocalSpeaker> {
  if (speaker.by === 'name') return namedSpeaker(stored, speaker, known);
  const { actor: id } = speaker;
  const everybodys = known.get(id);
  if (everybodys !== undefined) return { chosen: chosenOf(everybodys), decide: [] };
  const found = await tables.actors.get(id);
  const members = await tables.members.get(id);
  const first = members?.members[0];
  if (found === undefined || first === undefined) throw new Refusal({ code: 'index-lacks', what: 'name' });
  const { name, kind } = found.actor;
  const local = Object.entries(stored.globals).find(([, global]) => global === id)?.[0] as
    | ActorId
    | undefined;
  if (local !== undefined) return { chosen: { id: local, name, kind }, decide: [] };
  const fresh = freeId(stored, name);
  return { chosen: { id: fresh, name, kind }, decide: [storedDecision(fresh, first.id, 'same')] };
}

function namedSpeaker(
  stored: StoredArticle,
  { name, kind }: { readonly name: string; readonly kind: ActorKind },
  { curated }: KnownEverywhere,
): LocalSpeaker {
  // A person called Jordan is no state.
  const isCalled = (actor: Actor) =>
    actor.kind === kind && (actor.name === name || actor.aliases.includes(name));
  const here = articleByItself(stored).discovered.find(isCalled);
  const everybodys = [...curated.actors, ...curated.known.actors].find(isCalled);
  const one = here ?? everybodys;
  return { chosen: one ? chosenOf(one) : { id: freeId(stored, name), name, kind }, decide: [] };
}

const chosenOf = ({ id, name, kind }: Actor): OwnQuote['speaker'] => ({ id, name, kind });

/** Makes an id for an actor of an article that none of its actors has. */
function freeId(stored: StoredArticle, name: string): ActorId {
  const taken = new Set(articleByItself(stored).discovered.map(({ id }) => id));
  const base = `${stored.id}#${slug(name)}` as ActorId;
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}` as ActorId;
  return id;
}
