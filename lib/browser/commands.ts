/** The keyboard commands of the manifest. */
import browser from 'webextension-polyfill';
import type { CommandName } from '../wire/messages.ts';

/** Runs the handler when the reader presses a command's keys; never where there are none, in Firefox for Android. Returns the disposer. */
export function onKeyboardCommand(handler: (command: CommandName) => void): () => void {
  // The polyfill's types say that every browser has it.
  const commands: typeof browser.commands | undefined = browser.commands;
  const listener = (command: string) => handler(command as CommandName);
  commands?.onCommand.addListener(listener);
  return () => commands?.onCommand.removeListener(listener);
}
