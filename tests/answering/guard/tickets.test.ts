import { beforeEach, expect, test } from 'vitest';
import { openTicketOffice, type TicketOffice } from '../../../lib/answering/guard/tickets.ts';
import { actorId } from '../../holdings/sample-index.ts';
import { sessionStore } from '../session-store.ts';

const ADMISSION = {
  actor: actorId('ada-lund'),
  rule: 'full-name',
  alias: 'Ada Lund',
  paragraph: 'Ada Lund came.',
} as const;

let store: ReturnType<typeof sessionStore>;
let time: number;
let office: TicketOffice;

beforeEach(() => {
  store = sessionStore();
  time = 1_000_000;
  office = openTicketOffice(
    store,
    () => time,
    () => crypto.randomUUID(),
  );
});

test('a ticket admits once', async () => {
  const { ticket } = await office.issue(1, ADMISSION);
  expect(await office.redeem(1, ticket)).toEqual(ADMISSION);
  expect(await office.redeem(1, ticket)).toBeNull();
});

test('of two that redeem it at the same time one is admitted', async () => {
  const { ticket } = await office.issue(1, ADMISSION);
  const both = await Promise.all([office.redeem(1, ticket), office.redeem(1, ticket)]);
  expect(both).toEqual([ADMISSION, null]);
});

test('a ticket admits in its own tab only, and another tab does not spoil it', async () => {
  const { ticket } = await office.issue(1, ADMISSION);
  expect(await office.redeem(2, ticket)).toBeNull();
  expect(await office.redeem(1, ticket)).toEqual(ADMISSION);
});

test.each([
  [59_999, ADMISSION],
  [60_000, null],
])('after %i ms a ticket admits to %j', async (later, admission) => {
  const { ticket } = await office.issue(1, ADMISSION);
  time += later;
  expect(await office.redeem(1, ticket)).toEqual(admission);
});

test('a ticket outlives the background', async () => {
  const { ticket } = await office.issue(1, ADMISSION);
  const restarted = openTicketOffice(
    store,
    () => time,
    () => crypto.randomUUID(),
  );
  expect(await restarted.redeem(1, ticket)).toEqual(ADMISSION);
});

test.each([['__proto__'], ['constructor'], [''], ['settings']])('%j is no ticket', async (ticket) => {
  await store.write('settings', ADMISSION);
  expect(await office.redeem(1, ticket)).toBeNull();
});

test('asking without end keeps the newest 16 of a tab, and leaves the other tabs’', async () => {
  const other = await office.issue(2, ADMISSION);
  const tickets: string[] = [];
  for (let i = 0; i < 100; i += 1) {
    time += 1;
    tickets.push((await office.issue(1, ADMISSION)).ticket);
  }
  expect(store.size()).toBe(17);
  expect(await office.redeem(1, tickets[83] ?? '')).toBeNull();
  expect(await office.redeem(1, tickets[84] ?? '')).toEqual(ADMISSION);
  expect(await office.redeem(2, other.ticket)).toEqual(ADMISSION);
});

test('the expired are cleared away when another is issued', async () => {
  await office.issue(1, ADMISSION);
  time += 60_000;
  await office.issue(2, ADMISSION);
  expect(store.size()).toBe(1);
});
