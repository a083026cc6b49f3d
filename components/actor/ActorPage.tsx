import type { RefObject } from 'preact';
import type { ActorTold } from '../../lib/library/decide/actor-told.ts';
import type { Problem } from '../../lib/problems/problem.ts';
import type { ActorPageView } from '../../lib/views/actor-page-view.ts';
import { PageBar } from '../brand/PageBar.tsx';
import { PrintButton } from '../brand/PrintButton.tsx';
import { day } from '../day.ts';
import { grouped } from '../grouped.ts';
import { ArticleList } from '../lists/ArticleList.tsx';
import { RecordList } from '../lists/RecordList.tsx';
import { Notice } from '../Notice.tsx';
import { ActorTimeline } from '../timeline/ActorTimeline.tsx';
import { ActorEditor } from '../told/ActorEditor.tsx';
import { DecisionList } from '../told/DecisionList.tsx';
import { DecisionNote } from '../told/DecisionNote.tsx';
import { NamesakeList } from '../told/NamesakeList.tsx';
import type { LastDecision } from '../told/told-state.ts';
import { problemWords } from '../words/problem-words.ts';
import { ActorContents, type ActorSection, sectionsOf } from './ActorContents.tsx';
import { ActorHeading } from './ActorHeading.tsx';
import type { ActorActions } from './actor-actions.ts';
import { CompanionList } from './CompanionList.tsx';
import { SourceList } from './SourceList.tsx';
import { TitleList } from './TitleList.tsx';
import './actor-page.css';

/** Tells how far an actor's page is loaded. */
export type ActorPageState =
  | { readonly state: 'loading' }
  | { readonly state: 'error'; readonly error: Problem }
  | { readonly state: 'ready'; readonly view: ActorPageView };

/** Shows all that is on record of an actor, as a page to read and to print. */
export function ActorPage(props: {
  readonly shown: ActorPageState;
  /** The day of printing, as ISO. */
  readonly today: string;
  /** Whether the rest of its lists is fetched, to be printed. */
  readonly isGathering: boolean;
  /** Takes the focus when a link led here from another such page. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** What the reader decided of the actor; null where nothing can be told. */
  readonly told: ActorTold | null;
  readonly lastDecision: LastDecision;
  readonly actions: ActorActions;
}) {
  const { shown, actions } = props;
  return (
    <>
      <PageBar here={null}>
        {shown.state === 'ready' && <PrintButton isGathering={props.isGathering} onPrint={actions.onPrint} />}
      </PageBar>
      {shown.state === 'loading' && <main class="actor-page" aria-busy="true" />}
      {shown.state === 'error' && (
        <main class="actor-page actor-missing">
          <Notice title="This page cannot be shown" isWholePage urgent>
            {problemWords(shown.error)}
          </Notice>
        </main>
      )}
      {shown.state === 'ready' && <Dossier key={shown.view.actor.id} {...props} view={shown.view} />}
      <DecisionNote last={props.lastDecision} actions={actions.told} />
      <p class="unseen" role="status">
        {props.isGathering ? 'Fetching all of it to be printed…' : ''}
      </p>
    </>
  );
}

function Dossier(props: {
  readonly view: ActorPageView;
  readonly today: string;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly told: ActorTold | null;
  readonly actions: ActorActions;
}) {
  const { view, told, actions } = props;
  const { actor, titles, companions, sources, articles, read } = view;
  const sections = sectionsOf(view);
  return (
    <main class="actor-page">
      <ActorHeading view={view} heading={props.heading} />
      <div class="actor-body">
        {sections.map((section) => (
          <section
            key={section.key}
            id={section.key}
            class="actor-section"
            tabIndex={-1}
            aria-labelledby={`${section.key}-title`}
          >
            <h2 id={`${section.key}-title`}>
              {section.label} <span class="count">{grouped(section.count)}</span>
            </h2>
            <SectionBody section={section} view={view} actions={actions} />
          </section>
        ))}
        {sections.length === 0 && (
          <Notice title="Nothing on record yet">
            No article here names <bdi>{actor.name}</bdi>.
          </Notice>
        )}
      </div>
      <aside class="actor-aside" aria-label="About this record">
        {told !== null && <NamesakeList namesakes={told} kind={actor.kind} actions={actions.told} />}
        <ActorContents sections={sections} />
        <CompanionList companions={companions} />
        <SourceList sources={sources} />
        {read < articles.total && (
          <p class="actor-part">
            {titles.length > 0 ? 'Roles, names and sources' : 'Names and sources'} are from the latest{' '}
            {grouped(read)} of {grouped(articles.total)} articles.
          </p>
        )}
        {told !== null && <DecisionList decisions={told.decisions} onWithdraw={actions.told.onWithdraw} />}
        {told?.isEditable && <ActorEditor actor={actor} articles={articles.items} actions={actions.told} />}
      </aside>
      <p class="in-print printed">
        Printed on {day(props.today, 'long')} from On Record. Each quote is as its article printed it, on the
        day that the article gives.
      </p>
    </main>
  );
}

function SectionBody(props: {
  readonly section: ActorSection;
  readonly view: ActorPageView;
  readonly actions: ActorActions;
}) {
  const { section, view, actions } = props;
  switch (section.key) {
    case 'timeline':
      return <Timeline view={view} actions={actions} />;
    case 'roles':
      return <TitleList titles={view.titles} onReadSentence={actions.onReadSentence} />;
    case 'articles':
      return (
        <ArticleList
          articles={view.articles}
          onRead={actions.onReadArticle}
          onMore={actions.onMoreArticles}
        />
      );
    default:
      return <RecordList actor={view.actor} side={section.key} actions={actions} />;
  }
}

/** The page is that of one actor: what it asks stays the same as long as it is shown. */
function Timeline({ view, actions }: { readonly view: ActorPageView; readonly actions: ActorActions }) {
  const { onTicks } = actions;
  if (onTicks === null) return null;
  return (
    <ActorTimeline
      view={view}
      onTicks={(request) => onTicks(view.actor.id, request)}
      onRead={actions.onRead}
    />
  );
}
