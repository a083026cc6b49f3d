import { type Settings, switchSite } from '../reader/settings.ts';
import type { SessionStore } from './guard/tickets.ts';

/** Keeps which sites the reader turned off or on in private windows, for as long as there are any: nothing of them is stored. */
export interface PrivateSites {
  /** Gives the settings as they hold in a private window. */
  apply(settings: Settings): Promise<Settings>;
  switch(host: string, on: boolean): Promise<void>;
  /** Forgets all of them. */
  forget(): Promise<void>;
}

/** One value for each, so that two changes at once lose none: `private-site:<host>` -> whether it is on. */
const PREFIX = 'private-site:';

/** Keeps them in a store that ends with the browser. `onChanged` runs after each change. */
export function privateSites(store: SessionStore, onChanged: () => Promise<void>): PrivateSites {
  const readAll = async () =>
    Object.entries(await store.readAll()).filter(([key]) => key.startsWith(PREFIX)) as [string, boolean][];
  return {
    async apply(settings) {
      let applied = settings;
      for (const [key, on] of await readAll()) applied = switchSite(applied, key.slice(PREFIX.length), on);
      return applied;
    },
    async switch(host, on) {
      await store.write(PREFIX + host, on);
      await onChanged();
    },
    async forget() {
      const keys = (await readAll()).map(([key]) => key);
      if (keys.length > 0) await store.remove(keys);
    },
  };
}
