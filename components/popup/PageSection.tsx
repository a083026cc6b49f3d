import type { ActorId } from '../../lib/model.ts';
import type { PageNote } from '../../lib/problems/page-note.ts';
import type { CorrectionView } from '../../lib/views/overview.ts';
import { correctionChoices } from '../corrections/correction-choices.ts';
import { Notice } from '../Notice.tsx';
import { noteWords } from '../words/note-words.ts';
import { ActorRow } from './ActorRow.tsx';
import type { PageActor } from './actors-of-page.ts';
import type { CountsById, PageState } from './page-state.ts';
import './page-section.css';
import { useShowAll } from '../focus/use-show-all.ts';

const SHOWN_AT_FIRST = 8;

/** Lists what the reader can do with the page in the tab. */
export interface PageActions {
  readonly onOpen: (actor: ActorId) => void;
  readonly onStep: (actor: PageActor, direction: 1 | -1) => void;
  readonly onReload: () => void;
  readonly onRequestAccess: () => void;
  readonly onCorrect: (view: CorrectionView) => void;
}

/** Lists whom the page names, or says why there is nothing to list and what to do. */
export function PageSection(props: {
  readonly page: PageState;
  /** The page as corrections name it; null where none may be kept of it. */
  readonly address: string | null;
  /** Whether it names somebody of the library: those are listed below. */
  readonly hasKeptNames: boolean;
  readonly corrections: readonly CorrectionView[];
  readonly actions: PageActions;
}) {
  const { page, actions } = props;
  switch (page.state) {
    case 'reading':
      return <p class="reading">Reading the page…</p>;
    case 'ready':
      return page.actors.length === 0 ? (
        <>
          {!props.hasKeptNames && (
            <Notice title="Nobody on record is named here">
              On Record marks the people, states and organisations that its articles name. Keep this article,
              and whoever it quotes is on record from then on.
            </Notice>
          )}
          <Notes notes={page.notes} />
        </>
      ) : (
        <>
          <ActorList {...props} actors={page.actors} counts={page.counts} />
          <Notes notes={page.notes} />
        </>
      );
    case 'off-everywhere':
      return (
        <Notice title="Highlighting is off">
          Pages are not read and nothing is marked. Search and articles work all the same.
        </Notice>
      );
    case 'off-here':
      return (
        <Notice title="Off on this site">
          Pages of <bdi>{page.host}</bdi> are not read.
        </Notice>
      );
    case 'password-page':
      return (
        <Notice title="This page asks for a password">
          Pages with a visible password field are never read.
        </Notice>
      );
    case 'browser-page':
      return (
        <Notice title="Not on this page">
          Browsers let no extension run on their own pages. Open a news page and names are marked there.
        </Notice>
      );
    case 'store':
      return (
        <Notice title="Not on this page">
          Browsers let no extension run in extension stores. Open a news page and names are marked there.
        </Notice>
      );
    case 'withheld':
      return (
        <Notice
          title="The browser withholds this page"
          action={{ label: 'Allow on all sites', onClick: actions.onRequestAccess }}
        >
          On Record may not read this site. Allow it here, or in the browser under Extensions → On Record →
          Site access (Firefox: Permissions). What it reads never leaves this machine.
        </Notice>
      );
    case 'not-loaded':
      return (
        <Notice title="Reload this page" action={{ label: 'Reload', onClick: actions.onReload }}>
          It was opened before On Record was installed or updated.
        </Notice>
      );
  }
}

function ActorList(props: {
  readonly actors: readonly PageActor[];
  readonly counts: CountsById;
  readonly address: string | null;
  readonly corrections: readonly CorrectionView[];
  readonly actions: PageActions;
}) {
  const { actors, address, actions } = props;
  const { all, list, showAll } = useShowAll();
  // One row more costs no more room than the button that would hide it.
  const shown = all || actors.length <= SHOWN_AT_FIRST + 1 ? actors : actors.slice(0, SHOWN_AT_FIRST);
  return (
    <section aria-label="On this page">
      <h2 class="section-title popup-title">
        On this page <span class="count">{actors.length}</span>
      </h2>
      <ul ref={list}>
        {shown.map((actor) => (
          <ActorRow
            key={actor.id}
            actor={actor}
            counts={props.counts.get(actor.id) ?? null}
            onOpen={actions.onOpen}
            onStep={actions.onStep}
            choices={correctionChoices(actor, address, props.corrections)}
            page={address}
            onCorrect={actions.onCorrect}
          />
        ))}
      </ul>
      {shown.length < actors.length && (
        <button type="button" class="link-button show-all" onClick={showAll}>
          Show all {actors.length}
        </button>
      )}
    </section>
  );
}

function Notes({ notes }: { readonly notes: readonly PageNote[] }) {
  return notes.map((note) => (
    <p key={note.code} class="page-note">
      {noteWords(note)}
    </p>
  ));
}
