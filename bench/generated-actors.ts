import type { Actor, ActorId } from '../lib/model.ts';

/**
 * Stands for the records of generated persons, a million of them too: each is made when it is asked for. A page never holds the
 * library's, so that none of its collections of garbage may go through them.
 */
export function generatedActors(names: readonly string[]): readonly Actor[] {
  const make = (position: number): Actor => {
    const name = names[position] ?? '';
    const id = `generated-${position}` as ActorId;
    return { id, name, kind: 'person', aliases: [name], short: [], seats: [], origin: 'curated' };
  };
  return new Proxy<readonly Actor[]>([], {
    get: (_, key) => (typeof key === 'string' && Number(key) < names.length ? make(Number(key)) : undefined),
  });
}
