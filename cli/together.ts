import type { Curated } from '../lib/article/curated.ts';
import { identify } from '../lib/identity/identify.ts';
import { type LocalActor, localActorOfCurated } from '../lib/identity/local-actor.ts';
import { localActorsOf } from '../lib/identity/local-actors-of.ts';
import type { Actor, ActorId, AnalysedArticle } from '../lib/model.ts';
import type { AnalysisLine } from './analysis-line.ts';

/** Counts in how many lines an actor occurs, and how many quotes have it among their speakers. */
interface Counts {
  articles: number;
  quotes: number;
}

/** Answers for all articles of a run as one library. */
export class Together {
  readonly #known: ReadonlyMap<ActorId, Actor>;
  readonly #locals: LocalActor[];
  readonly #answers: (AnalysisLine | { readonly error: string })[] = [];

  constructor({ actors, known }: Curated) {
    const all = [...actors, ...known.actors];
    this.#known = new Map(all.map((actor) => [actor.id, actor]));
    this.#locals = all.map(localActorOfCurated);
  }

  add(article: AnalysedArticle, answer: AnalysisLine): void {
    // The place in the input stands for the time of keeping.
    const kept = String(this.#answers.length + 1).padStart(9, '0');
    this.#locals.push(...localActorsOf(article, { kept, get: (id) => this.#known.get(id) }));
    this.#answers.push(answer);
  }

  addBadLine(answer: { readonly error: string }): void {
    this.#answers.push(answer);
  }

  /** Gives the lines in the order of the input, with ids that are the same in all of them, and the index behind them. */
  *answers(): Generator<object> {
    const { actors } = identify(this.#locals, { same: [], different: [] });
    const idOf = new Map(actors.flatMap(({ id, members }) => members.map((one) => [one.id, id] as const)));
    const named = new Map(actors.map((one) => [one.id, one.actor]));
    const counts = new Map<ActorId, Counts>();
    for (const answer of this.#answers) {
      if ('error' in answer) {
        yield answer;
        continue;
      }
      const line = withIds(
        answer,
        (id) => idOf.get(id) ?? id,
        (id) => named.get(id),
      );
      count(line, counts);
      yield line;
    }
    yield {
      index: {
        actors: [...counts].map(([id, counted]) => {
          const { name, kind, aliases } = (named.get(id) ?? this.#known.get(id)) as Actor;
          return { id, name, kind, aliases: [...new Set([name, ...aliases])], ...counted };
        }),
      },
    };
  }
}

/** Gives a line with the ids of the library. Two of its actors may be one. */
function withIds(
  line: AnalysisLine,
  idOf: (id: ActorId) => ActorId,
  actorOf: (id: ActorId) => Actor | undefined,
): AnalysisLine {
  const discovered = Map.groupBy(line.actors, ({ id }) => idOf(id));
  return {
    ...line,
    mentions: line.mentions.map((mention) => ({ ...mention, actor: idOf(mention.actor) })),
    quotes: line.quotes.map((quote) => ({
      ...quote,
      speakers: [...new Set(quote.speakers.map(idOf))].sort(),
    })),
    roles: line.roles.map((role) => ({ ...role, actor: idOf(role.actor) })),
    actors: [...discovered].map(([id, own]) => ({
      id,
      name: own[0]?.name ?? '',
      kind: actorOf(id)?.kind ?? own[0]?.kind ?? 'person',
      mentions: own.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start),
    })),
  };
}

/** Counts who occurs in a line. */
function count({ mentions, quotes, roles, actors }: AnalysisLine, counts: Map<ActorId, Counts>): void {
  const of = (id: ActorId): Counts => {
    const counted = counts.get(id) ?? { articles: 0, quotes: 0 };
    counts.set(id, counted);
    return counted;
  };
  const used = [
    ...actors.map(({ id }) => id),
    ...[...mentions, ...roles].map(({ actor }) => actor),
    ...quotes.flatMap(({ speakers }) => speakers),
  ];
  for (const id of new Set(used)) of(id).articles++;
  for (const { speakers } of quotes) for (const id of new Set(speakers)) of(id).quotes++;
}
