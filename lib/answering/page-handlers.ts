import { correctActors } from '../reader/correct-actors.ts';
import { hostOf } from '../reader/host-of.ts';
import { pageOf } from '../reader/page-of.ts';
import type { Confirmed, Start, Ticket } from '../wire/messages.ts';
import type { LateScript } from '../wire/requests.ts';
import type { AnswerEffects } from './answer-effects.ts';
import { editionOf } from './edition-of.ts';
import { pageDocument } from './guard/page-document.ts';
import type { Caller, Handlers } from './handler.ts';
import type { HeldNames } from './held-names.ts';
import type { LetEffects } from './let/let-effects.ts';
import { requireFound } from './require-found.ts';

/** Lists the effects that answering pages needs. */
interface PageEffects extends AnswerEffects, Pick<LetEffects, 'addKeptScript' | 'letSites'> {
  readonly names: HeldNames;
}

/** Answers what only a page's content script asks. */
export function pageHandlers(effects: PageEffects): Handlers<'start' | 'confirm' | 'script' | 'open'> {
  const { holding, settings, corrections, privateSites, tickets, budgets, names } = effects;

  async function addScript(script: LateScript, { asker: { who, tab }, sender: { frameId } }: Caller) {
    if (who === 'page' && frameId !== null) await effects.addScript(script, tab, frameId);
    return null;
  }

  return {
    async start(_, { asker: { who, tab }, sender: { tabUrl, url, isPrivate, frameId } }): Promise<Start> {
      const address = tabUrl ?? url;
      const chosen = await settings.read();
      const { highlighting, oncePerSection, sitesOff } = isPrivate
        ? await privateSites.apply(chosen)
        : chosen;
      const host = hostOf(address);
      if (!highlighting) return { highlighting: 'off' };
      if (host !== null && sitesOff.includes(host)) return { highlighting: 'off-on-this-site' };
      const [corrected, filter, ids, lets] = await Promise.all([
        corrections.read(),
        names.filter(),
        names.ids(),
        effects.letSites.read(),
      ]);
      // The reader's choice of sites, whether or not anything is kept. Not waited for: public names come first.
      if (who === 'page' && frameId === 0 && lets.sites.includes(hostOf(url) ?? ''))
        void effects.addKeptScript(tab).catch(() => {});
      return {
        highlighting: 'on',
        filter,
        oncePerSection,
        edition: editionOf(corrected, pageOf(address), ids),
      };
    },

    async confirm({ guesses, script }, caller): Promise<Confirmed> {
      const { tabUrl, url } = caller.sender;
      const [corrected, confirmed] = await Promise.all([corrections.read(), names.confirm(guesses)]);
      // Applied here: a page's content script learns neither what was corrected nor that anything was.
      const actors = correctActors(confirmed.actors, corrected, pageOf(tabUrl ?? url));
      const from = pageDocument(requireFound(caller.asker.tab, 'tab'), caller.sender);
      await budgets.name(
        from,
        actors.map(({ id }) => id),
      );
      // With the answer, not after it: a page would show its names two messages later.
      if (script !== null && actors.length > 0) await addScript(script, caller);
      return { ...confirmed, actors };
    },

    script: ({ script }, caller) => addScript(script, caller),

    async open({ actor, rule, alias, paragraph }, { asker }): Promise<Ticket> {
      const { aliases, short, seats, translated = {} } = requireFound(await holding.actor(actor), 'name');
      // The card prints the alias: a page must not choose words that the record does not have.
      const forms = [aliases, short, seats, ...Object.values(translated)];
      requireFound(forms.some((some) => some.includes(alias)) || null, 'name');
      return tickets.issue(requireFound(asker.tab, 'tab'), { actor, rule, alias, paragraph });
    },
  };
}
