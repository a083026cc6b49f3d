import type { KeptPlace } from '../../wire/messages.ts';
import type { SessionStore } from '../guard/tickets.ts';

/** Knows what tabs of the reader were opened at, by tokens that say nothing. */
export interface KeptPlaces {
  /** Gives the address of the reader at a place. */
  addressOf(place: KeptPlace): Promise<string>;
  /** Null for a token of another session. */
  find(token: string): Promise<KeptPlace | null>;
}

/** In storage: `kept-place:<token>` -> the place, and the order in which it came. */
const PREFIX = 'kept-place:';
/** Far more tabs than anybody has open; the oldest are forgotten. */
const MOST_PLACES = 300;

/** Keeps them in a store that ends with the browser. */
export function keptPlaces(store: SessionStore, randomId: () => string): KeptPlaces {
  return {
    async addressOf(place) {
      const known = Object.entries(await store.readAll())
        .filter(([key]) => key.startsWith(PREFIX))
        .map(([key, value]) => ({ key, order: (value as { order: number }).order }))
        .sort((a, b) => b.order - a.order);
      const gone = known.slice(MOST_PLACES - 1).map(({ key }) => key);
      if (gone.length > 0) await store.remove(gone);
      const token = randomId();
      await store.write(PREFIX + token, { ...place, order: (known[0]?.order ?? 0) + 1 });
      return `reader.html?kept=${token}`;
    },
    async find(token) {
      const found = (await store.readAll())[PREFIX + token] as KeptPlace | undefined;
      if (found === undefined) return null;
      const { article, at, asked, isWrong } = found;
      return {
        ...{ article, at },
        ...(asked === undefined ? {} : { asked }),
        ...(isWrong === undefined ? {} : { isWrong }),
      };
    },
  };
}
