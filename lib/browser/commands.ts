/** The keyboard commands of the manifest. */
import browser from 'webextension-polyfill';
import type { CommandName } from '../wire/messages.ts';

/** Runs the handler when the reader presses a command's keys. Returns the disposer. */
export function onKeyboardCommand(handler: (command: CommandName) => void): () => void {
  const listener = (command: string) => handler(command as CommandName);
  browser.commands.onCommand.addListener(listener);
  return () => browser.commands.onCommand.removeListener(listener);
}
