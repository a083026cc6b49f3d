import { Refusal } from '../../problems/refusal.ts';
import { letSite } from '../../reader/let-sites.ts';
import { pageOf } from '../../reader/page-of.ts';
import type { LetState } from '../../wire/let-messages.ts';
import type { AnswerEffects } from '../answer-effects.ts';
import type { Handlers } from '../handler.ts';
import type { LetEffects } from './let-effects.ts';

type LetChoice = 'let-state' | 'let-page' | 'let-site' | 'let-asked';

/** Keeps where the reader lets kept names be shown, and has open pages follow. */
export function letChoiceHandlers(
  effects: Pick<AnswerEffects, 'isPrivate'> & LetEffects,
): Handlers<LetChoice> {
  const { letSites, letPages, isPrivate, addKeptScript, tellKeptScript, tabsOf } = effects;
  return {
    async 'let-state'({ host, tab }): Promise<LetState> {
      const [{ isAsked, sites }, here, isInPrivate] = await Promise.all([
        letSites.read(),
        tab === null ? null : letPages.inTab(tab),
        tab === null ? false : isPrivate(tab),
      ]);
      return {
        ...{ isAsked, sites },
        isSiteLet: host !== null && sites.includes(host),
        isPageLet: here !== null,
        isCapped: here?.isCapped ?? false,
        isPrivate: isInPrivate,
      };
    },

    async 'let-page'({ tab, on }) {
      await (on ? letPageIn(tab, effects) : letNoMore(tab, effects));
      return null;
    },

    async 'let-site'({ host, on, tab }) {
      // It would say for good that somebody was there.
      if (tab !== null && (await isPrivate(tab))) throw new Refusal({ code: 'private-window' });
      await letSites.change((now) => letSite(now, host, on));
      // A tab that withholds its page follows when it is loaded again.
      if (on) for (const one of await tabsOf(host)) await addKeptScript(one).catch(() => {});
      else for (const one of await letPages.withdraw({ host })) await tellKeptScript(one);
      return null;
    },

    async 'let-asked'() {
      await letSites.change((now) => (now.isAsked ? now : { ...now, isAsked: true }));
      return null;
    },
  };
}

/** Lets the page in a tab show kept names, or no more where it does: what the reader's key asks for. */
export async function switchLetPage(tab: number, effects: LetEffects): Promise<void> {
  const isLet = (await effects.letPages.inTab(tab)) !== null;
  await (isLet ? letNoMore(tab, effects) : letPageIn(tab, effects));
}

async function letNoMore(
  tab: number,
  { letPages, tellKeptScript }: Pick<LetEffects, 'letPages' | 'tellKeptScript'>,
): Promise<void> {
  await letPages.withdraw({ tab });
  await tellKeptScript(tab);
}

/** Lets the page in a tab show kept names, as the reader asked by a press or a key. Rejects where nothing of ours may run there. */
async function letPageIn(
  tab: number,
  { letPages, addressOf, addKeptScript }: Pick<LetEffects, 'letPages' | 'addressOf' | 'addKeptScript'>,
): Promise<void> {
  const page = pageOf(await addressOf(tab));
  if (page === null) throw new Refusal({ code: 'page-not-marked' });
  await letPages.press(tab, page);
  await addKeptScript(tab).catch(async () => {
    // A page that shows none must not pass for one that may.
    await letPages.withdraw({ tab });
    throw new Refusal({ code: 'page-not-marked' });
  });
}
