import type { ComponentChildren } from 'preact';
import type { BackedUp } from '../../lib/library/exchange/count-backed-up.ts';
import type { LibraryState } from '../../lib/library/library-state.ts';
import type { Problem } from '../../lib/problems/problem.ts';
import { PageBar } from '../brand/PageBar.tsx';
import { LookUpsSection } from '../look-ups/LookUpsSection.tsx';
import type { LookUpsProps } from '../look-ups/look-ups-state.ts';
import { RoomSection } from '../room/RoomSection.tsx';
import type { RoomProps } from '../room/room-state.ts';
import { DataSection } from './DataSection.tsx';
import { LetSitesSection } from './LetSitesSection.tsx';
import './settings-page.css';

/** Holds what the page shows; null for what is not known yet. */
export interface SettingsShown {
  /** Sites where kept names may show, sorted. */
  readonly sites: readonly string[] | null;
  readonly library: LibraryState | null;
  /** What of the library lies in files. */
  readonly backedUp: BackedUp | null;
  /** What could not be read or done. */
  readonly error: Problem | null;
}

/** Lists what the reader can do on the page. */
export interface SettingsActions {
  readonly onLet: (host: string, on: boolean) => void;
  /** Forgets everything that is kept. */
  readonly onForgetAll: () => void;
}

/** Shows what the reader can choose for good: where kept names may show, what holds in private windows, and the data. */
export function SettingsPage(props: {
  readonly shown: SettingsShown;
  readonly lookUps: LookUpsProps;
  readonly room: RoomProps;
  /** Says what was just forgotten. */
  readonly note: ComponentChildren;
  readonly actions: SettingsActions;
}) {
  const { shown, lookUps, actions } = props;
  return (
    <>
      <PageBar here="settings" />
      <main class="settings-page">
        <h1>Settings</h1>
        <LetSitesSection sites={shown.sites} onLet={actions.onLet} />
        <LookUpsSection {...lookUps} />
        <section aria-labelledby="private-title">
          <h2 id="private-title">Private windows</h2>
          <p>
            Nothing is kept from a private window: no article, no site, no address. Names that you keep are
            never marked in its pages unless you let a single page show them, and that ends with the window. A
            site that you turn off there is off until the last private window is closed.
          </p>
          <p>
            Browsers run no extension in private windows unless you allow it: in Chrome under Extensions → On
            Record → Details, in Firefox under Add-ons → On Record.
          </p>
        </section>
        <DataSection
          library={shown.library}
          backedUp={shown.backedUp}
          lookUps={lookUps.shown.state === 'ready' ? lookUps.shown.lookUps.length : 0}
          error={shown.error}
          onForgetAll={actions.onForgetAll}
        >
          <RoomSection {...props.room} />
        </DataSection>
        {props.note}
      </main>
    </>
  );
}
