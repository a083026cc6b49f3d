import type { ActorId, MentionRule } from '../../model.ts';
import type { Ticket } from '../../wire/messages.ts';
import { inTurn } from './in-turn.ts';

/** The card that a ticket admits its holder to. */
interface Admission {
  readonly actor: ActorId;
  readonly rule: MentionRule;
  readonly alias: string;
}

/** Stores values for as long as the browser runs: the background itself may stop between a ticket's issue and its use. */
export interface SessionStore {
  readAll(): Promise<Readonly<Record<string, unknown>>>;
  write(key: string, value: unknown): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
}

/** Issues and redeems the tickets of cards. */
export interface TicketOffice {
  issue(tab: number, admission: Admission): Promise<Ticket>;
  /** Resolves to null for a ticket that is unknown, used, expired or another tab's; the last of these stays valid. */
  redeem(tab: number, ticket: string): Promise<Admission | null>;
}

/** Ticket in storage: `ticket:<random UUID>` -> tab, expiry, admission. */
interface Stored extends Admission {
  readonly tab: number;
  /** Milliseconds since 1970. */
  readonly expires: number;
}

const PREFIX = 'ticket:';
/** A card's frame redeems at once (measured: within 130 ms); the rest is for a machine that swaps. */
const LIFETIME_MS = 60_000;
/** Keeps a page that asks without end from filling the 10 MB that a session may store; the oldest go first. */
const MOST_PER_TAB = 16;

/** Opens a ticket office over a store. `randomId` must be unguessable. */
export function openTicketOffice(
  store: SessionStore,
  now: () => number,
  randomId: () => string,
): TicketOffice {
  const turn = inTurn();
  const readTickets = async () => {
    const entries = Object.entries(await store.readAll());
    return entries.filter(([key]) => key.startsWith(PREFIX)) as [string, Stored][];
  };
  return {
    issue: (tab, admission) =>
      turn(async () => {
        const tickets = await readTickets();
        const expired = tickets.filter(([, { expires }]) => expires <= now());
        const ofTab = tickets
          .filter((ticket) => ticket[1].tab === tab && !expired.includes(ticket))
          .sort(([, a], [, b]) => b.expires - a.expires);
        const gone = [...expired, ...ofTab.slice(MOST_PER_TAB - 1)].map(([key]) => key);
        if (gone.length > 0) await store.remove(gone);
        const ticket = randomId();
        await store.write(PREFIX + ticket, {
          ...admission,
          tab,
          expires: now() + LIFETIME_MS,
        } satisfies Stored);
        return { ticket };
      }),
    redeem: (tab, ticket) =>
      turn(async () => {
        const found = (await readTickets()).find(([key]) => key === PREFIX + ticket);
        if (found === undefined || found[1].tab !== tab) return null;
        await store.remove([found[0]]);
        const { actor, rule, alias, expires } = found[1];
        return expires <= now() ? null : { actor, rule, alias };
      }),
  };
}
