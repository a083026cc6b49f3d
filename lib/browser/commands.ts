/** The keyboard commands of the manifest. */
import browser from 'webextension-polyfill';
import type { CommandName } from '../messages.ts';

/** Runs the handler when the reader presses a command's keys. Returns the disposer. */
export function onKeyboardCommand(handler: (command: CommandName) => void): () => void {
  const listener = (command: string) => handler(command as CommandName);
  browser.commands.onCommand.addListener(listener);
  return () => browser.commands.onCommand.removeListener(listener);
}

/** Lists the commands with their keys as this browser writes them; `keys` is empty where the reader or a clash took them. */
export async function commandKeys(): Promise<{ readonly name: CommandName; readonly keys: string }[]> {
  const commands = await browser.commands.getAll();
  return commands
    .filter(({ name }) => !name?.startsWith('_'))
    .map(({ name, shortcut }) => ({ name: name as CommandName, keys: shortcut ?? '' }));
}
