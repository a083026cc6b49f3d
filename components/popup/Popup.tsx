import type { ComponentChildren, RefObject } from 'preact';
import type { ArticleSummary } from '../../lib/holdings/article-summary.ts';
import type { ArticleId } from '../../lib/model.ts';
import type { Problem } from '../../lib/problems/problem.ts';
import type { CorrectionView, Overview } from '../../lib/views/overview.ts';
import { Logo } from '../brand/Logo.tsx';
import { CorrectionNote } from '../corrections/CorrectionNote.tsx';
import { type CorrectionActions, CorrectionsSection } from '../corrections/CorrectionsSection.tsx';
import { grouped } from '../grouped.ts';
import { ArticleList } from '../lists/ArticleList.tsx';
import type { RecordActions } from '../lists/RecordList.tsx';
import type { MoreOf } from '../lists/use-slices.ts';
import { Notice } from '../Notice.tsx';
import { Card, type CardState } from '../record/Card.tsx';
import { SearchField } from '../SearchField.tsx';
import { problemWords } from '../words/problem-words.ts';
import { type PageActions, PageSection } from './PageSection.tsx';
import { PopupFoot } from './PopupFoot.tsx';
import './popup.css';
import type { PageState } from './page-state.ts';
import { SearchResults, type SearchState } from './SearchResults.tsx';
import { Switch } from './Switch.tsx';

/** Tells how far the overview is loaded. */
export type OverviewState =
  | { readonly state: 'loading' }
  | { readonly state: 'error'; readonly error: Problem }
  | {
      readonly state: 'ready';
      readonly overview: Overview;
      /** What the reader should know of all that On Record does, or does in this tab. */
      readonly notices: readonly Problem[];
    };

/** Lists what the reader can do in the popup besides opening actors. */
export interface PopupActions extends PageActions, RecordActions, CorrectionActions {
  readonly onSearch: (words: string) => void;
  readonly onHighlighting: (on: boolean) => void;
  readonly onOncePerSection: (on: boolean) => void;
  readonly onSite: (host: string, on: boolean) => void;
  readonly onReadArticle: (article: ArticleId) => void;
  readonly onMoreArticles: MoreOf<ArticleSummary>;
  readonly onBack: () => void;
  readonly onLibrary: () => void;
  readonly onSettings: () => void;
}

/** Says what came of the correction made last, for as long as it can be taken back with one press. */
export type LastCorrection =
  | { readonly state: 'none' }
  | {
      readonly state: 'made';
      readonly view: CorrectionView;
      /** Whether it is of a name of the library, which the popup lists though the page marks none. */
      readonly isKept: boolean;
    }
  | { readonly state: 'failed'; readonly error: Problem };

/** Shows the toolbar button's window: the page's actors, a search over everything, and the switches. */
export function Popup(props: {
  readonly overview: OverviewState;
  /** The site of the page in the tab; null where there is none to turn off. */
  readonly host: string | null;
  readonly page: PageState;
  /** The page as corrections name it; null where none may be kept of it. */
  readonly address: string | null;
  readonly lastCorrection: LastCorrection;
  /** The file of all corrections, as an address to download. */
  readonly correctionsFile: string;
  /** The words in the search field and what they found. */
  readonly words: string;
  readonly search: SearchState;
  /** The actor opened inside the popup. */
  readonly card: CardState | null;
  /** The names of the reader's library on the page. */
  readonly keptNames: ComponentChildren;
  /** Whether there are any. */
  readonly hasKeptNames: boolean;
  /** The quotations of the page that are on record. */
  readonly knownQuotations: ComponentChildren;
  /** What there is to do about keeping the page. */
  readonly keep: ComponentChildren;
  readonly actions: PopupActions;
  readonly searchField: RefObject<HTMLInputElement | null>;
  readonly cardHeading: RefObject<HTMLHeadingElement | null>;
}) {
  const { overview, card, actions } = props;
  if (card !== null)
    return (
      <main class="popup">
        <Card
          shown={card}
          exit={{ type: 'back', leave: actions.onBack }}
          actions={actions}
          headingLevel={1}
          heading={props.cardHeading}
        />
      </main>
    );
  return (
    <main class="popup">
      <header class="popup-bar">
        <div class="popup-name">
          <Logo size={22} />
          <h1>On Record</h1>
          {overview.state === 'ready' && (
            <Switch
              label={
                <span class="switch-state">
                  {overview.overview.highlighting ? 'Highlighting' : 'Off everywhere'}
                </span>
              }
              name="Highlight names"
              on={overview.overview.highlighting}
              onChange={actions.onHighlighting}
            />
          )}
        </div>
        <SearchField
          label="Search names, roles, sources, years and quotes"
          placeholder="Search names, roles, years, quotes"
          words={props.words}
          onSearch={actions.onSearch}
          field={props.searchField}
        />
      </header>
      {overview.state === 'error' && (
        <Notice title="On Record cannot look anything up" urgent>
          {problemWords(overview.error)}
        </Notice>
      )}
      {props.words.trim() !== '' && overview.state !== 'error' ? (
        <SearchResults
          search={props.search}
          onOpen={actions.onOpen}
          onReadArticle={actions.onReadArticle}
          actions={actions}
        />
      ) : (
        overview.state === 'ready' && (
          <PageAndArticles {...props} overview={overview.overview} notices={overview.notices} />
        )
      )}
    </main>
  );
}

function PageAndArticles(props: {
  readonly overview: Overview;
  readonly notices: readonly Problem[];
  readonly host: string | null;
  readonly page: PageState;
  readonly address: string | null;
  readonly lastCorrection: LastCorrection;
  readonly correctionsFile: string;
  readonly keptNames: ComponentChildren;
  readonly hasKeptNames: boolean;
  readonly knownQuotations: ComponentChildren;
  readonly keep: ComponentChildren;
  readonly actions: PopupActions;
  readonly searchField: RefObject<HTMLInputElement | null>;
}) {
  const { overview, host, address, lastCorrection, actions } = props;
  return (
    <>
      {overview.highlighting && host !== null && (
        <div class="site-row">
          <Switch
            label={
              <>
                This site · <bdi class="host">{host}</bdi>
              </>
            }
            name={`Highlight names on ${host}`}
            on={!overview.siteOff}
            onChange={(on) => actions.onSite(host, on)}
          />
          {!overview.siteOff && (
            <Switch
              label="Each name once per section"
              name="Each name once per section"
              on={overview.oncePerSection}
              onChange={actions.onOncePerSection}
            />
          )}
        </div>
      )}
      {props.keep}
      {lastCorrection.state === 'made' && (
        <CorrectionNote
          view={lastCorrection.view}
          isKept={lastCorrection.isKept}
          page={address}
          onUndo={() => {
            // The note goes, and would take the focus with it.
            props.searchField.current?.focus({ preventScroll: true });
            actions.onWithdraw(lastCorrection.view.correction);
          }}
        />
      )}
      {lastCorrection.state === 'failed' && (
        <Notice title="Your corrections are as they were" urgent>
          {problemWords(lastCorrection.error)}
        </Notice>
      )}
      <PageSection
        page={props.page}
        address={address}
        hasKeptNames={props.hasKeptNames}
        corrections={overview.corrections}
        actions={actions}
      />
      {props.keptNames}
      {props.knownQuotations}
      {props.notices.map((notice) => (
        <p key={notice.code} class="page-note" role="status">
          {problemWords(notice)}
        </p>
      ))}
      <section class="popup-articles" aria-label="Articles on record">
        <h2 class="section-title popup-title">
          Articles on record <span class="count">{grouped(overview.articles.total)}</span>
        </h2>
        <ArticleList
          articles={overview.articles}
          onRead={actions.onReadArticle}
          onMore={actions.onMoreArticles}
        />
      </section>
      <CorrectionsSection
        corrections={overview.corrections}
        page={address}
        file={props.correctionsFile}
        actions={actions}
      />
      <PopupFoot onLibrary={actions.onLibrary} onSettings={actions.onSettings} />
    </>
  );
}
