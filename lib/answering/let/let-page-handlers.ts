import type { Library } from '../../library/library.ts';
import type { Actor, ActorId } from '../../model.ts';
import { guessesIn } from '../../names/guesser.ts';
import { readNameFilter } from '../../names/name-filter.ts';
import { hostOf } from '../../reader/host-of.ts';
import { pageOf } from '../../reader/page-of.ts';
import { viewKeptPeople } from '../../views/kept-card-view.ts';
import type { LetNamed, LetStart } from '../../wire/let-messages.ts';
import type { Ticket } from '../../wire/messages.ts';
import type { AnswerEffects } from '../answer-effects.ts';
import type { PageDocument } from '../guard/page-document.ts';
import type { Caller, Handlers } from '../handler.ts';
import type { HeldNames } from '../held-names.ts';
import { requireFound } from '../require-found.ts';
import { type FoundNames, findNamed } from './find-named.ts';
import { letDocument, topDocument } from './let-document.ts';
import type { LetEffects } from './let-effects.ts';
import { guessesFor } from './let-limits.ts';
import { asOneActor, groupByName } from './name-bearers.ts';

/** Lists what answering such pages needs. */
type Effects = Pick<LetEffects, 'letSites' | 'letPages' | 'letBudgets' | 'letTickets'> &
  Pick<AnswerEffects, 'settings' | 'corrections' | 'privateSites'> & {
    readonly names: HeldNames;
    readonly library: Pick<Library, 'holding' | 'names'>;
  };

/**
 * Answers the script of kept names. A document that the reader does not let is refused before anything of the library is looked at:
 * its answers are the same with and without one.
 */
export function letPageHandlers(effects: Effects): Handlers<'let-start' | 'let-names' | 'let-open'> {
  const { letPages, letBudgets, letTickets, library } = effects;

  return {
    'let-start': (_, caller) => start(effects, caller),

    async 'let-names'({ texts }, caller) {
      const from = await letDocument(letPages, caller);
      await letBudgets.guess(from, guessesFor(texts));
      return tell(effects, from, await namesIn(effects, texts, pageOf(caller.sender.url)));
    },

    async 'let-open'({ actor, rule, alias, around, paragraph }, caller): Promise<Ticket> {
      const from = await letDocument(letPages, caller);
      await letBudgets.open(from, actor);
      const page = pageOf(caller.sender.url);
      const { actors } = requireFound(await letPages.bearers(from, actor), 'name');
      const bearers = await Promise.all(actors.map((id) => library.holding.actor(id)));
      // The card prints the alias: a page must not choose words that the record does not have.
      const named = bearers.flatMap((one) =>
        one && [...one.aliases, ...one.short].includes(alias) ? [one.id] : [],
      );
      requireFound(named[0], 'name');
      const people = await viewKeptPeople(library.holding, named, { text: around, page });
      return letTickets.issue(from.tab, {
        people: people.map((one) => ({ actor: one.actor.id, sureness: one.sureness })),
        ...{ rule, alias, paragraph, page: caller.sender.isPrivate ? null : page },
      });
    },
  };
}

async function start(
  { settings, privateSites, letSites, letPages }: Effects,
  caller: Caller,
): Promise<LetStart> {
  const { isPrivate, url } = caller.sender;
  const from = topDocument(caller);
  const [chosen, lets] = await Promise.all([settings.read(), letSites.read()]);
  const { highlighting, sitesOff } = isPrivate ? await privateSites.apply(chosen) : chosen;
  const page = pageOf(url);
  const host = hostOf(url);
  if (!highlighting || page === null || (host !== null && sitesOff.includes(host))) return { state: 'off' };
  const isSiteLet = host !== null && lets.sites.includes(host);
  return { state: (await letPages.admit(from, { page, host, isSiteLet })) ? 'on' : 'off' };
}

async function namesIn(
  { names, library, corrections }: Effects,
  texts: readonly string[],
  page: string | null,
): Promise<FoundNames> {
  const filters = await Promise.all([library.names.filter(), names.filter()]);
  const guesses = filters
    .map(readNameFilter)
    .flatMap((filter) => texts.flatMap((text) => guessesIn(text, filter)));
  const corrected = await corrections.read();
  return findNamed([...new Set(guesses)], { names, kept: library.names, corrected, page });
}

/** Gives what a document is told: as many names as it may have, under ids of its own. */
async function tell(
  { letPages, letBudgets }: Effects,
  from: PageDocument,
  { kept, others }: FoundNames,
): Promise<LetNamed> {
  const groups = groupByName(kept);
  const told = await letPages.name(
    from,
    groups.map(({ name, members }) => ({ name, actors: members.map(({ id }) => id) })),
  );
  const ids = new Map<string, ActorId>(told.map(({ name, id }) => [name, id]));
  const actors = groups.flatMap((group): Actor[] => {
    const id = ids.get(group.name);
    return id === undefined ? [] : [asOneActor(group, id)];
  });
  await letBudgets.name(
    from,
    actors.map(({ id }) => id),
  );
  return { kept: actors, others };
}
