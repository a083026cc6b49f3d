import type { Holding } from '../../holdings/holding.ts';
import { once } from '../../holdings/once.ts';
import type { Cursor } from '../../holdings/slice.ts';
import type { ActorId } from '../../model.ts';
import type { SessionStore } from '../guard/tickets.ts';

/** Makes the addresses of actors' pages, and finds whose page one is. */
export interface ActorAddresses {
  /** Gives the addresses of several, in their order. */
  addressesOf(actors: readonly ActorId[]): Promise<readonly string[]>;
  /** Null where nobody who is held has this key, or had it before the reader joined two. */
  find(key: string): Promise<ActorId | null>;
}

/** Lists the effects that addresses of actors need. */
export interface ActorAddressEffects {
  /** Holds everybody whose page may be opened. */
  readonly everything: Holding;
  /** The bundled articles: whom one of them discovered is among no names. */
  readonly bundled: Holding;
  /** Goes through those who may have had a page before they were joined to somebody. */
  joined(): AsyncIterable<{ readonly alone: ActorId; readonly joined: ActorId }>;
  /** Remembers whose addresses were given, so that most keys need no search. */
  readonly session: SessionStore;
  /** Gives random words that stay the same for good, and that nobody else knows. */
  readonly salt: () => Promise<string>;
}

/** In storage: `actor-page:<key>` -> whose it is, and the order in which it came. */
const PREFIX = 'actor-page:';
/** Those of some dozen pages, with all who are linked from there; the oldest are searched for again. */
const MOST_REMEMBERED = 1_000;
/** 64 bits: two of a million actors share a key once in 30 million libraries. */
const KEY_BYTES = 8;
const ARTICLES_AT_ONCE = 50;

/**
 * Makes addresses that last and say nothing: a browser's history is synced, and who reads it must not learn whom a library holds. A key is
 * a hash of the actor's id with words that stay on this machine: nobody else can try names until one fits.
 */
export function actorAddresses(effects: ActorAddressEffects): ActorAddresses {
  const { session, everything } = effects;
  const salt = once(effects.salt);
  const keyOf = async (actor: ActorId): Promise<string> => {
    const salted = new TextEncoder().encode(`${await salt()} ${actor}`);
    const digest = await crypto.subtle.digest('SHA-256', salted);
    return Array.from(new Uint8Array(digest, 0, KEY_BYTES), (byte) =>
      byte.toString(16).padStart(2, '0'),
    ).join('');
  };
  const remember = async (pages: readonly (readonly [key: string, actor: ActorId])[]): Promise<void> => {
    const known = Object.entries(await session.readAll())
      .filter(([one]) => one.startsWith(PREFIX))
      .map(([one, value]) => ({ one, order: (value as { order: number }).order }))
      .sort((a, b) => b.order - a.order);
    const gone = known.slice(MOST_REMEMBERED).map(({ one }) => one);
    if (gone.length > 0) await session.remove(gone);
    const order = (known[0]?.order ?? 0) + 1;
    await Promise.all(pages.map(([key, actor]) => session.write(PREFIX + key, { actor, order })));
  };
  return {
    async addressesOf(actors) {
      const pages = await Promise.all(actors.map(async (actor) => [await keyOf(actor), actor] as const));
      await remember(pages);
      return pages.map(([key]) => `actor.html#${key}`);
    },
    async find(key) {
      const known = (await session.readAll())[PREFIX + key] as { readonly actor: ActorId } | undefined;
      if (known !== undefined && (await everything.actor(known.actor)) !== null) return known.actor;
      const isTheirs = async (actor: ActorId) =>
        known === undefined ? (await keyOf(actor)) === key : known.actor === actor;
      for await (const actor of everybody(effects))
        if (await isTheirs(actor)) {
          await remember([[key, actor]]);
          return actor;
        }
      for await (const { alone, joined } of effects.joined()) if (await isTheirs(alone)) return joined;
      return null;
    },
  };
}

/** Goes through everybody: the names first, then those whom bundled articles discovered. */
async function* everybody({
  everything,
  bundled,
}: Pick<ActorAddressEffects, 'everything' | 'bundled'>): AsyncGenerator<ActorId> {
  for await (const { id } of everything.names()) yield id;
  let after: Cursor | null = null;
  do {
    const { items, next } = await bundled.articles({ after, size: ARTICLES_AT_ONCE });
    const articles = await Promise.all(items.map(({ id }) => bundled.article(id)));
    for (const article of articles) for (const { id } of article?.discovered ?? []) yield id;
    after = next;
  } while (after !== null);
}
