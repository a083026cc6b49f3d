import { useEffect, useState } from 'preact/hooks';
import type { KeptCardActions, KeptCardState } from '../../../components/kept/KeptCard.tsx';
import type { KeptNameOfPage } from '../../../components/kept/KeptNames.tsx';
import type { RecordActions } from '../../../components/lists/RecordList.tsx';
import { send } from '../../../lib/browser/messaging.ts';
import type { Tab } from '../../../lib/browser/tabs.ts';
import { namesOnPage } from '../../../lib/library/sureness/names-on-page.ts';
import { guessesIn } from '../../../lib/names/guesser.ts';
import { readNameFilter } from '../../../lib/names/name-filter.ts';
import { lookedUp } from '../../../lib/reader/look-up.ts';
import type { KeptCardView } from '../../../lib/views/kept-card-view.ts';
import { LONGEST_AROUND } from '../../../lib/wire/let-limits.ts';
import type { KeptFilter, KeptNamed } from '../../../lib/wire/let-messages.ts';
import type { CorrectHere } from '../use-corrections.ts';

/** What the popup knows of the names of the reader's library on a page. */
interface KeptNamesOfPage {
  readonly names: readonly KeptNameOfPage[];
  readonly card: KeptCardState | null;
  readonly open: (name: KeptNameOfPage) => void;
  readonly close: () => void;
  readonly actions: (record: RecordActions) => KeptCardActions;
}

/** As many guesses as one question may have. */
const MOST_GUESSES = 20_000;

/**
 * Finds the names of the library in the text of the page in a tab; null where it is not read. All of that happens here. `page` is the page as
 * corrections name it; null where none may be kept of it. `round` asks anew when it changes. `correct` keeps that a name is somebody else's.
 */
export function useKeptNames(
  tab: Tab | null,
  page: string | null,
  props: {
    readonly round: unknown;
    readonly text: Promise<string> | null;
    readonly correct: CorrectHere;
  },
): KeptNamesOfPage {
  const { round, text, correct } = props;
  const [names, setNames] = useState<readonly KeptNameOfPage[]>([]);
  const [opened, setOpened] = useState<{ name: KeptNameOfPage; card: KeptCardState } | null>(null);

  useEffect(() => {
    let isOver = false;
    if (text === null) setNames([]);
    void text
      ?.then((read) => findNames(read, page))
      .then((found) => {
        if (!isOver) setNames(found);
      });
    return () => {
      isOver = true;
    };
  }, [text, page, round]);

  const open = async (name: KeptNameOfPage) => {
    setOpened({ name, card: { state: 'loading' } });
    const { actors, rule, alias } = name;
    const around = (await text) ?? '';
    const answer = await send<KeptCardView>({ type: 'kept-card', actors, rule, alias, around, page });
    if (answer.ok && tab !== null)
      void send<null>({ type: 'looked-up', ...lookedUp(answer.value.people, alias), tab: tab.id });
    const card: KeptCardState = answer.ok
      ? { state: 'ready', view: answer.value }
      : { state: 'error', error: answer.error };
    setOpened((now) => (now?.name === name ? { name, card } : now));
  };

  return {
    names,
    card: opened?.card ?? null,
    open: (name) => void open(name),
    close: () => setOpened(null),
    actions: (record) => ({
      ofPerson: () => record,
      async onDisown(person) {
        const view = opened?.card.state === 'ready' ? opened.card.view : null;
        const actor = view?.people[person]?.actor;
        if (actor === undefined || page === null) return null;
        const correction = { type: 'not-on-page', actor: actor.id, page } as const;
        const error = await correct({ correction, name: actor.name }, true);
        if (error === null) setOpened(null);
        return error;
      },
    }),
  };
}

async function findNames(text: string, page: string | null): Promise<readonly KeptNameOfPage[]> {
  const filter = await send<KeptFilter>({ type: 'kept-filter' });
  if (!filter.ok || filter.value === null || text === '') return [];
  const guesses = [...new Set(guessesIn(text, readNameFilter(filter.value)))].slice(0, MOST_GUESSES);
  const of = page !== null && page.length <= LONGEST_AROUND ? page : null;
  const named = await send<KeptNamed>({ type: 'kept-named', guesses, page: of });
  if (!named.ok || named.value.kept.length === 0) return [];
  const { kept, others } = named.value;
  const actors = kept.map(({ actor }) => actor);
  const known = new Map(kept.map((one) => [one.actor.id, one]));
  const found = namesOnPage(text, actors, others).flatMap(({ actors: ids, ...one }) => {
    const first = ids[0] && known.get(ids[0]);
    if (!first) return [];
    const { name, kind } = first.actor;
    return [{ ...one, actors: ids, name, kind, role: first.role, quotes: first.quotes }];
  });
  // Whoever has something on record first, as among the public names.
  return found.sort((a, b) => Number(b.quotes > 0) - Number(a.quotes > 0));
}
