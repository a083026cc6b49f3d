import type { Slice } from '../../lib/holdings/slice.ts';
import type { KeptSummary } from '../../lib/library/kept-article.ts';
import type { LibraryState } from '../../lib/library/library-state.ts';
import type { ExtensionRequest } from '../../lib/wire/requests.ts';
import type { Pane } from '../e2e/driver.ts';
import { until } from '../e2e/until.ts';
import { ask } from './ask.ts';
import type { Dump } from './dump.ts';
import { written } from './written.ts';

declare const chrome: { readonly storage: { readonly session: { get(keys: null): Promise<object> } } };

/** Is what a library said to everything that can be asked of it: the answers in one string each, or the first sentence that refused one. */
export type Told =
  | { readonly is: 'answers'; readonly answers: ReadonlyMap<string, string> }
  /** `lost`, `damaged`, or the code of another problem. */
  | { readonly is: 'refusal'; readonly how: string };

/** Asks the background, as its windows would, about everything that was in a library. */
export async function readEverything(window: Pane, { rows }: Dump): Promise<Told> {
  const answers = new Map<string, string>();
  const refusal = async (
    request: ExtensionRequest,
    take: (value: unknown) => void,
  ): Promise<string | null> => {
    const answer = await ask<unknown>(window, request);
    if (answer.ok !== true) return answer.ok === null ? 'no answer' : howTold(answer.error);
    take(answer.value);
    const words = written(answer.value);
    answers.set(JSON.stringify(request), words);
    // A list in which the bundled articles stand too says so beside them.
    return words.includes('"missing":["library"]') ? 'named as missing' : null;
  };
  let state: LibraryState | null = null;
  await checked(window);
  const first = await refusal({ type: 'library' }, (value) => {
    state = value as LibraryState;
  });
  if (first !== null) return { is: 'refusal', how: first };
  const { state: is, ...more } = state as unknown as LibraryState;
  if (is !== 'open') return { is: 'refusal', how: 'why' in more ? more.why : is };
  for (let after: Slice<KeptSummary>['next'] = null; ; ) {
    const how = await refusal({ type: 'kept-articles', after }, (value) => {
      after = (value as Slice<KeptSummary>).next;
    });
    if (how !== null) return { is: 'refusal', how };
    if (after === null) break;
  }
  for (const request of questions(rows)) {
    const how = await refusal(request, () => {});
    if (how !== null) return { is: 'refusal', how };
  }
  return { is: 'answers', answers };
}

/** Waits until the background has gone through the whole library, as it does once after the browser started; or says that it cannot. */
async function checked(window: Pane): Promise<void> {
  await until('the check', async () => {
    const answer = await ask<LibraryState>(window, { type: 'library' });
    if (answer.ok !== true || answer.value.state !== 'open') return true;
    return window.run(async () => 'library-checked' in (await chrome.storage.session.get(null)));
  });
}

function questions(rows: Dump['rows']): ExtensionRequest[] {
  const ofArticles = rows.articles.flatMap(({ id }): ExtensionRequest[] => [
    { type: 'kept-article', article: id },
    { type: 'article', article: id },
  ]);
  const names = new Set(rows.actors.map(({ actor }) => actor.name));
  return [
    ...ofArticles,
    ...rows.actors.map(({ id }): ExtensionRequest => ({ type: 'actor', actor: id })),
    ...[...names].map((words): ExtensionRequest => ({ type: 'search', words })),
  ];
}

function howTold(problem: { readonly code: string; readonly why?: string }): string {
  return problem.code === 'library-unavailable' ? (problem.why ?? problem.code) : problem.code;
}
