import { slug } from '../../article/discovery/discover-actors.ts';
import type { Actor, ActorId, ActorKind } from '../../model.ts';
import { Refusal } from '../../problems/refusal.ts';
import type { ChosenSpeaker } from '../chosen-speaker.ts';
import type { KnownEverywhere } from '../derive/known-everywhere.ts';
import type { OwnQuote } from '../derive/own-quotes.ts';
import { articleByItself, type StoredArticle } from '../store/stored-article.ts';
import { type StoredDecision, storedDecision } from '../store/stored-decision.ts';
import type { WriteTables } from '../store/tables.ts';

/** Names a speaker as an article's own reading would, with what must be decided so that it is the one that was chosen. */
interface LocalSpeaker {
  readonly chosen: OwnQuote['speaker'];
  readonly decide: readonly StoredDecision[];
}

/** Finds the speaker among the article's own actors, or makes one there who is the same as the one chosen. */
export async function localSpeaker(
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
  return {
    chosen: { id: fresh, name, kind },
    decide: [{ ...storedDecision(fresh, first.id, 'same'), cameWith: 'speaker' }],
  };
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

/** Letters of a name in an id: an id has room for an article's own and some hundred more. */
const LONGEST_SLUG = 200;

/** Makes an id for an actor of an article that none of its actors has. */
function freeId(stored: StoredArticle, name: string): ActorId {
  const speakers = [...stored.own, ...(stored.corrections ?? [])].flatMap(({ speaker = 'nobody' }) =>
    speaker === 'nobody' ? [] : [speaker.id],
  );
  const taken = new Set([...articleByItself(stored).discovered.map(({ id }) => id), ...speakers]);
  // Half a pair of surrogates is no text.
  const base = `${stored.id}#${slug(name).slice(0, LONGEST_SLUG).toWellFormed()}` as ActorId;
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}` as ActorId;
  return id;
}
