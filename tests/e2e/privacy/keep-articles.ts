import type { Pane } from '../driver.ts';

declare const chrome: { readonly runtime: { sendMessage(message: object): Promise<unknown> } };

/** Says what an article of a test is. */
export interface KeptText {
  readonly title: string;
  readonly source: string;
  readonly address: string;
  /** ISO day. */
  readonly day: string;
  /** Paragraphs, parted by an empty line each. */
  readonly text: string;
}

/** Asks the background from a document of the extension. Throws where it refuses. */
export async function ask<Value>(window: Pane, message: object): Promise<Value> {
  const answer = (await window.run((one) => chrome.runtime.sendMessage(one), message)) as
    | { readonly ok: true; readonly value: Value }
    | { readonly ok: false; readonly error: unknown };
  if (!answer.ok)
    throw new Error(`${JSON.stringify(message).slice(0, 200)}: ${JSON.stringify(answer.error)}`);
  return answer.value;
}

/** Keeps an article as the popup does. */
export async function keep(window: Pane, { title, source, address, day, text }: KeptText): Promise<void> {
  const extracted = {
    ...{ title, authors: [], published: { day, isSure: true, printed: day }, site: source, address },
    ...{ language: 'en', text, isExcerpt: false, isWhole: true },
  };
  await ask(window, { type: 'keep', extracted, origin: 'page', tab: null, how: 'both', edited: [] });
}

/** An article about people who do not exist. */
export const DAM: KeptText = {
  title: 'Dam report splits the town',
  source: 'The Zenda Post',
  address: 'https://post.example/dam',
  day: '2024-05-03',
  text: `Vera Stone, the mayor of Zenda, told reporters that the dam was safe. “The water is where it belongs,” Stone said.

“The dam is older than the town,” said Tom Reyes, an engineer at the Zenda Water Board.`,
};

/** Another of the same name, in another place. */
export const FERRY: KeptText = {
  title: 'Ferry stops for the winter',
  source: 'Strelsau News',
  address: 'https://news.example/ferry',
  day: '2024-06-07',
  text: `“No ferry will run before March,” said Vera Stone, a captain at the Strelsau Ferry Company.

“The river freezes,” said Ida Brandt, a fisher from Strelsau. Brandt has two boats.`,
};
