import type { Actor } from '../model.ts';
import type { Cast } from '../speakers/article-facts.ts';
import { bearersOf, type Curated } from './curated.ts';

/** Knows the actors that an article names, and the curated and known ones that it only alludes to as soon as somebody asks for them by name. */
export function castOf(named: readonly Actor[], curated: Curated): Cast {
  const byId = new Map(named.map((actor) => [actor.id, actor]));
  const bodies = named.filter(({ kind }) => kind !== 'person');
  return {
    get: (id) => byId.get(id),
    bodyCalled(name) {
      const body = [...bearersOf(name, curated), ...bodies, ...bearersOf(name, curated.known)].find(
        (actor) => (actor.name === name || actor.seats.includes(name)) && actor.kind !== 'person',
      );
      if (body) byId.set(body.id, body);
      return body;
    },
  };
}
