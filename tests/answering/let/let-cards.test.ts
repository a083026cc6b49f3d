import { describe, expect, test } from 'vitest';
import type { ActorPageView } from '../../../lib/views/actor-page-view.ts';
import type { KeptCardView } from '../../../lib/views/kept-card-view.ts';
import type { TickSlice } from '../../../lib/views/timeline-view.ts';
import type { LetNamed } from '../../../lib/wire/let-messages.ts';
import type { Ticket } from '../../../lib/wire/messages.ts';
import { makeActor } from '../../names/make-actor.ts';
import { background, CARD, PAGE, POPUP, value } from '../background.ts';
import { DAM, FERRY, libraryOver } from './library-over.ts';

const LIBRARY = libraryOver([DAM, FERRY], [makeActor('bo-2', 'person', ['Bo Keller'], ['Keller'])]);
const TEXTS = [
  'Vera Stone, the mayor of Zenda, met Tom Reyes.',
  'Stone left. So did Bo Keller and Nobody Known.',
];
const NAMES = { type: 'let-names', texts: TEXTS };

/** Opens a background with a page in a tab, which the reader lets by a press. */
async function letByPress(options: Parameters<typeof background>[0] = {}) {
  const back = background({ library: LIBRARY, ...options });
  back.lets.seen.tabs.set(1, PAGE.tabUrl ?? '');
  await value(back.answer({ type: 'let-page', tab: 1, on: true }, POPUP));
  await value(back.answer({ type: 'let-start' }, PAGE));
  return back;
}

const openOf = (actor: string, alias: string, around = TEXTS.join('\n')) => ({
  ...{ type: 'let-open', actor, rule: 'full-name', alias, around, paragraph: around },
});

describe('the card of a kept name', () => {
  async function card(around?: string, options: Parameters<typeof background>[0] = {}, sender = PAGE) {
    const back = background({ library: LIBRARY, ...options });
    back.lets.seen.tabs.set(1, PAGE.tabUrl ?? '');
    await value(back.answer({ type: 'let-page', tab: 1, on: true }, POPUP));
    await value(back.answer({ type: 'let-start' }, sender));
    await value(back.answer(NAMES, sender));
    const { ticket } = await value<Ticket>(back.answer(openOf('kept:1', 'Vera Stone', around), sender));
    const view = await value<KeptCardView>(back.answer({ type: 'let-redeem', ticket }, CARD));
    return { ...back, ticket, view };
  }

  test('shows all who bear the name, the sure one first', async () => {
    const { view } = await card();
    expect(view.people.map(({ actor, sureness }) => [actor.id, sureness])).toEqual([
      ['dam#vera-stone', { isSure: true, by: 'shared-role', shared: ['mayor of Zenda'] }],
      [
        'ferry#vera-stone',
        {
          ...{ isSure: false, role: 'captain at the Strelsau Ferry Company' },
          ...{ source: 'Strelsau News', date: '2024-06-07' },
        },
      ],
    ]);
    expect(view.why).toEqual({ rule: 'full-name', alias: 'Vera Stone' });
  });

  test('is sure of nobody where the page says nothing of them', async () => {
    const { view } = await card('Vera Stone sang.');
    expect(view.people.map(({ sureness }) => sureness.isSure)).toEqual([false, false]);
  });

  test('opens the reader at a quote by an address that says nothing', async () => {
    const { answer, ticket, view, effects } = await card();
    const quote = view.people[0]?.actor.saidBy.all.items[0]?.quotes[0]?.id;
    await value(answer({ type: 'let-read', ticket, place: { quote } }, CARD));
    expect(effects.opened).toEqual([[expect.stringMatching(/^reader\.html\?kept=[0-9a-f-]{36}$/), 1]]);
  });

  test('opens the page of one of them by an address that says nothing', async () => {
    const { answer, ticket, effects } = await card();
    const open = { type: 'let-open-actor', ticket, person: 1 };
    await value(answer(open, CARD));
    const [[address, beside]] = effects.opened as [[string, number]];
    expect([address, beside]).toEqual([expect.stringMatching(/^actor\.html#[0-9a-f]{16}$/), 1]);
    const page = await value<ActorPageView>(
      answer({ type: 'actor-page', key: address.split('#')[1] }, POPUP),
    );
    expect([page.actor.id, page.isPublic]).toEqual(['ferry#vera-stone', false]);
    expect(await answer({ ...open, ticket: '123e4567-e89b-42d3-a456-426614174000' }, CARD)).toMatchObject({
      ok: false,
    });
    expect(await answer({ ...open, person: 7 }, CARD)).toMatchObject({ ok: false });
  });

  test('lets the reader say that the page names somebody else', async () => {
    const { answer, ticket, view } = await card();
    expect(view.canDisown).toBe(true);
    await value(answer({ type: 'let-disown', ticket, person: 0 }, CARD));
    const again = await value<LetNamed>(answer(NAMES, PAGE));
    expect(again.kept.map(({ name }) => name)).toEqual(['Vera Stone', 'Tom Reyes']);
    const { ticket: next } = await value<Ticket>(answer(openOf('kept:1', 'Vera Stone'), PAGE));
    const other = await value<KeptCardView>(answer({ type: 'let-redeem', ticket: next }, CARD));
    expect(other.people.map(({ actor }) => actor.id)).toEqual(['ferry#vera-stone']);
  });

  test('keeps nothing of a private page', async () => {
    const { answer, ticket, view, effects } = await card(undefined, {}, { ...PAGE, isPrivate: true });
    expect(view.canDisown).toBe(false);
    expect(await answer({ type: 'let-disown', ticket, person: 0 }, CARD)).toEqual({
      ok: false,
      error: { code: 'private-window' },
    });
    expect(effects.corrections).toBeUndefined();
  });

  test('gives more of a list to whoever has its ticket, and to nobody else', async () => {
    const { answer, ticket } = await card();
    const more = {
      type: 'let-more',
      ticket,
      person: 0,
      list: 'said-by',
      grades: 'all',
      after: '2024-05-03 0 x',
    };
    expect(await answer(more, CARD)).toMatchObject({ ok: true });
    for (const [message, sender] of [
      [{ ...more, ticket: crypto.randomUUID() }, CARD],
      [more, { ...CARD, tabId: 2 }],
      [{ type: 'let-redeem', ticket }, CARD],
    ] as const)
      expect(await answer(message, sender)).toEqual({ ok: false, error: { code: 'card-outdated' } });
    expect(await answer({ ...more, person: 2 }, CARD)).toMatchObject({ ok: false });
    expect(await answer(more, PAGE)).toMatchObject({ error: { code: 'request-unfit' } });
  });

  test('gives the timeline of one of the people to whoever has its ticket, and to nobody else', async () => {
    const { answer, ticket, view } = await card();
    const asked = { type: 'let-timeline', ticket, person: 0, after: null };
    const { ticks, names } = await value<TickSlice>(answer(asked, CARD));
    const said = view.people[0]!.actor.saidBy.all.items.flatMap(({ quotes }) => quotes);
    expect(said.length).toBeGreaterThan(0);
    expect(ticks.map(({ id }) => id)).toEqual(said.map(({ id }) => id));
    expect(names).toEqual([]);
    for (const [message, sender] of [
      [{ ...asked, ticket: crypto.randomUUID() }, CARD],
      [asked, { ...CARD, tabId: 2 }],
    ] as const)
      expect(await answer(message, sender)).toEqual({ ok: false, error: { code: 'card-outdated' } });
    expect(await answer({ ...asked, person: 2 }, CARD)).toMatchObject({ ok: false });
    expect(await answer(asked, PAGE)).toMatchObject({ error: { code: 'request-unfit' } });
  });

  test('is not had without a name that the document was told', async () => {
    const { answer } = await letByPress();
    const lacking = { ok: false, error: { code: 'index-lacks', what: 'name' } };
    expect(await answer(openOf('kept:1', 'Vera Stone'), PAGE)).toEqual(lacking);
    await value(answer(NAMES, PAGE));
    expect(await answer(openOf('kept:1', 'Vera Stone of Zenda'), PAGE)).toEqual(lacking);
    expect(await answer(openOf('dam#vera-stone', 'Vera Stone'), PAGE)).toEqual(lacking);
  });

  test('the books of kept names stop a document that asks for too much', async () => {
    const { answer } = await letByPress();
    const texts = Array.from({ length: 200 }, () => 'x'.repeat(4_000));
    expect(await answer({ type: 'let-names', texts }, PAGE)).toMatchObject({ ok: true });
    expect(await answer({ type: 'let-names', texts }, PAGE)).toMatchObject({
      error: { code: 'page-over-budget' },
    });
  });
});
