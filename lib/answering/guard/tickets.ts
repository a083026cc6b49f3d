import type { ActorId, MentionRule } from '../../model.ts';
import type { Ticket } from '../../wire/messages.ts';
import { inTurn } from './in-turn.ts';

/** The card of a public name that a ticket admits its holder to. */
export interface Admission {
  readonly actor: ActorId;
  readonly rule: MentionRule;
  readonly alias: string;
  /** The text around the name, as the page has it: it is compared with quotes, and gone once the ticket is redeemed. */
  readonly paragraph: string;
}

/** Stores values for as long as the browser runs: the background itself may stop between a ticket's issue and its use. */
export interface SessionStore {
  readAll(): Promise<Readonly<Record<string, unknown>>>;
  write(key: string, value: unknown): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
}

/** Issues and redeems the tickets of cards. */
export interface TicketOffice<Right = Admission> {
  issue(tab: number, right: Right): Promise<Ticket>;
  /** Resolves to null for a ticket that is unknown, used, expired or another tab's; the last of these stays valid. */
  redeem(tab: number, ticket: string): Promise<Right | null>;
  /** Gives what a ticket that was redeemed is the right to; null for one that is unknown, not redeemed or another tab's. */
  held(tab: number, ticket: string): Promise<Right | null>;
  /** Gives what `held` gives, and ends the ticket. */
  finish(tab: number, ticket: string): Promise<Right | null>;
  /** Forgets all tickets of a tab. */
  forget(tab: number): Promise<void>;
}

/** Ticket in storage: `<office>:<random UUID>` -> tab, expiry, right. */
interface Stored<Right> {
  readonly tab: number;
  /** Milliseconds since 1970. */
  readonly expires: number;
  /** Whether its card was shown. It stays the right to ask for more of that, where the office says so. */
  readonly isUsed: boolean;
  readonly right: Right;
}

/** A card's frame redeems at once (measured: within 130 ms); the rest is for a machine that swaps. */
const LIFETIME_MS = 60_000;
/** Keeps a page that asks without end from filling the 10 MB that a session may store; the oldest go first. */
const MOST_PER_TAB = 16;

/**
 * Opens a ticket office over a store. `randomId` must be unguessable. Where tickets are `kept`, whoever redeemed one may go on to ask by it,
 * until the tab is closed or has been issued sixteen more: only a card's frame can ask, and the one that did knows it.
 */
export function openTicketOffice<Right = Admission>(
  store: SessionStore,
  now: () => number,
  randomId: () => string,
  { name, isKept }: { readonly name: string; readonly isKept: boolean } = { name: 'ticket', isKept: false },
): TicketOffice<Right> {
  const turn = inTurn();
  const prefix = `${name}:`;
  const readTickets = async () => {
    const entries = Object.entries(await store.readAll());
    return entries.filter(([key]) => key.startsWith(prefix)) as [string, Stored<Right>][];
  };
  const find = async (tab: number, ticket: string) => {
    const found = (await readTickets()).find(([key]) => key === prefix + ticket)?.[1];
    return found?.tab === tab ? found : null;
  };
  const remove = async (keys: readonly string[]) => {
    if (keys.length > 0) await store.remove(keys);
  };
  return {
    issue: (tab, right) =>
      turn(async () => {
        const tickets = await readTickets();
        const expired = tickets.filter(([, { expires, isUsed }]) => expires <= now() && !isUsed);
        const ofTab = tickets
          .filter((ticket) => ticket[1].tab === tab && !expired.includes(ticket))
          .sort(([, a], [, b]) => b.expires - a.expires);
        await remove([...expired, ...ofTab.slice(MOST_PER_TAB - 1)].map(([key]) => key));
        const ticket = randomId();
        const stored: Stored<Right> = { tab, expires: now() + LIFETIME_MS, isUsed: false, right };
        await store.write(prefix + ticket, stored);
        return { ticket };
      }),
    redeem: (tab, ticket) =>
      turn(async () => {
        const found = await find(tab, ticket);
        if (found === null || found.isUsed) return null;
        const isOver = found.expires <= now();
        if (isKept && !isOver) await store.write(prefix + ticket, { ...found, isUsed: true });
        else await store.remove([prefix + ticket]);
        return isOver ? null : found.right;
      }),
    held: (tab, ticket) =>
      turn(async () => {
        const found = await find(tab, ticket);
        return found?.isUsed ? found.right : null;
      }),
    finish: (tab, ticket) =>
      turn(async () => {
        const found = await find(tab, ticket);
        if (!found?.isUsed) return null;
        await store.remove([prefix + ticket]);
        return found.right;
      }),
    forget: (tab) =>
      turn(async () => remove((await readTickets()).filter((one) => one[1].tab === tab).map(([key]) => key))),
  };
}
