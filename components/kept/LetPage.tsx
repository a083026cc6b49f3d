import type { Problem } from '../../lib/problems/problem.ts';
import { Switch } from '../popup/Switch.tsx';
import { problemWords } from '../words/problem-words.ts';

/** Tells whether a page, and its site, may show kept names. */
export interface LetPageState {
  readonly isPageLet: boolean;
  readonly isSiteLet: boolean;
  readonly isCapped: boolean;
  /** The site that may be chosen for good; null where there is none, and in private windows. */
  readonly host: string | null;
  /** Why the last choice could not be made; null where none failed. */
  readonly error: Problem | null;
}

/** Lists what the reader can choose about a page. */
export interface LetPageActions {
  readonly onPage: (on: boolean) => void;
  readonly onSite: (host: string, on: boolean) => void;
}

/** Lets the reader have kept names and quotations marked in a page, or in all pages of its site, and says what that tells the site. */
export function LetPage({
  state,
  actions,
  label = 'Mark them in this page',
}: {
  readonly state: LetPageState;
  readonly actions: LetPageActions;
  readonly label?: string;
}) {
  const { host, isPageLet, isSiteLet } = state;
  return (
    <div class="let-page">
      {!isSiteLet && (
        <Switch
          label={label}
          name="Mark names of your library in this page"
          on={isPageLet}
          onChange={actions.onPage}
        />
      )}
      {host !== null && (
        <Switch
          label={
            <>
              Always on <bdi class="host">{host}</bdi>
            </>
          }
          name={`Mark names of your library on ${host}`}
          on={isSiteLet}
          onChange={(on) => actions.onSite(host, on)}
        />
      )}
      {state.error !== null && (
        <p class="page-fault" role="alert">
          {problemWords(state.error)}
        </p>
      )}
      <p class="page-note">
        {state.isCapped
          ? 'This page has so many of them that no more are marked in it today.'
          : 'A site can find out which of its names and quotations you have on record.'}
      </p>
    </div>
  );
}
