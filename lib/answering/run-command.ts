import type { Settings } from '../reader/settings.ts';
import type { CommandName, PageCommand } from '../wire/messages.ts';
import type { Kept } from './kept.ts';

/** Lists the effects that running a command needs. */
export interface CommandEffects {
  readonly settings: Kept<Settings>;
  /** Finds the tab the reader looks at. */
  activeTab(): Promise<{ readonly id: number } | null>;
  /** Tells one frame of a tab, or all; resolves to the first answer. */
  tell(tabId: number, command: PageCommand, options?: { readonly frameId?: number }): Promise<unknown>;
  /** Keeps what a tab shows. */
  keep(tabId: number): Promise<void>;
  /** Lets the page in a tab show kept names, or no more. */
  markKept(tabId: number): Promise<void>;
}

const IN_PAGE: Record<Extract<CommandName, 'next-mention' | 'open-card'>, PageCommand> = {
  'next-mention': { type: 'step', direction: 1 },
  'open-card': { type: 'open-card' },
};

/** Does what the reader's keys ask for. */
export async function runCommand(
  name: CommandName,
  { settings, activeTab, tell, keep, markKept }: CommandEffects,
): Promise<void> {
  if (name === 'toggle-highlighting')
    return settings.change((now) => ({ ...now, highlighting: !now.highlighting }));
  const tab = await activeTab();
  if (tab === null) return;
  if (name === 'keep-article') return keep(tab.id);
  if (name === 'mark-kept-names') return markKept(tab.id);
  // The page itself comes first: otherwise each frame with a name in it would scroll.
  const done = await tell(tab.id, IN_PAGE[name], { frameId: 0 });
  if (done !== true) await tell(tab.id, IN_PAGE[name]);
}
