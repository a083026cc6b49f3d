import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ArticleSummary } from '../../lib/holdings/article-summary.ts';
import type { Slice } from '../../lib/holdings/slice.ts';
import type { QuoteId, Span } from '../../lib/model.ts';
import type { Problem } from '../../lib/problems/problem.ts';
import { articleName } from '../article-name.ts';
import { PageBar } from '../brand/PageBar.tsx';
import { PrintButton } from '../brand/PrintButton.tsx';
import { CiteMany } from '../cite/CiteMany.tsx';
import { CorrectForm } from '../correct/CorrectForm.tsx';
import type { CorrectState } from '../correct/correct-state.ts';
import { KeptHeading } from '../keep/KeptHeading.tsx';
import { ArticleList } from '../lists/ArticleList.tsx';
import { Notice } from '../Notice.tsx';
import { OwnQuoteBar } from '../own-quotes/OwnQuoteBar.tsx';
import type { OwnQuoteState } from '../own-quotes/own-quote-state.ts';
import { Card, type CardState } from '../record/Card.tsx';
import { Provenance } from '../record/Provenance.tsx';
import { withoutProtocol } from '../without-protocol.ts';
import { problemWords } from '../words/problem-words.ts';
import { ArticleText } from './ArticleText.tsx';
import { articleRoom } from './article-room.ts';
import { ChangeNote, type LastChange } from './ChangeNote.tsx';
import { Outline } from './Outline.tsx';
import './reader.css';
import type { ReadableArticle } from './readable-article.ts';
import type { ReaderActions } from './reader-actions.ts';
import type { SoughtSentence } from './sought-sentence.ts';

/** Tells how far the article is loaded. */
export type ReaderState =
  | { readonly state: 'loading' }
  /** No article was asked for: all there are. */
  | { readonly state: 'articles'; readonly articles: Slice<ArticleSummary> }
  | {
      readonly state: 'error';
      readonly error: Problem;
      /** Articles to read instead; null where nobody could tell. */
      readonly articles: Slice<ArticleSummary> | null;
    }
  /** The kept article was just forgotten. */
  | { readonly state: 'forgotten'; readonly name: string }
  | { readonly state: 'ready'; readonly readable: ReadableArticle };

/** Shows one article with its quotes and mentions marked in place, an outline of them, and an actor's card beside it. */
export function Reader(props: {
  readonly shown: ReaderState;
  readonly selected: QuoteId | null;
  /** The sentence that somebody was led to. */
  readonly sought: SoughtSentence | null;
  readonly card: CardState | null;
  /** How far the reader is with a quote of their own. */
  readonly own: OwnQuoteState;
  /** How far the reader is with putting a quote right. */
  readonly correct: CorrectState;
  /** What was changed last of the kept article. */
  readonly lastChange: LastChange;
  /** Takes the focus when a card opens. */
  readonly cardHeading: RefObject<HTMLHeadingElement | null>;
  readonly actions: ReaderActions;
}) {
  const { shown, selected, card, actions } = props;
  const before = useRef(shown.state);
  useEffect(() => {
    if (before.current === 'forgotten' && shown.state === 'ready') articleRoom()?.focus();
    before.current = shown.state;
  }, [shown.state]);
  return (
    <>
      {shown.state === 'ready' && (
        <button type="button" class="skip-link" onClick={skipToArticle}>
          Skip to the article
        </button>
      )}
      <PageBar here={shown.state === 'articles' ? 'articles' : null}>
        {shown.state === 'ready' && <PrintButton onPrint={actions.onPrint} />}
      </PageBar>
      {shown.state === 'articles' && (
        <main class="reader-articles">
          <h1>Articles on record</h1>
          <Articles articles={shown.articles} actions={actions} />
        </main>
      )}
      {shown.state === 'error' && (
        <main class="reader-error">
          <Notice title="This article cannot be shown" isWholePage urgent>
            {problemWords(shown.error)}
          </Notice>
          {shown.articles !== null && shown.articles.total > 0 && (
            <>
              <h2 class="section-title">Articles on record</h2>
              <Articles articles={shown.articles} actions={actions} />
            </>
          )}
        </main>
      )}
      {shown.state === 'ready' && (
        <div class="reader">
          <Outline
            quotes={shown.readable.quotes}
            selected={selected}
            onSelect={shown.readable.kept === null ? null : actions.onSelect}
          />
          <main class="reader-article">
            <ArticleText
              heading={(headline) => (
                <Heading readable={shown.readable} headline={headline} actions={actions} />
              )}
              readable={shown.readable}
              selected={selected}
              sought={props.sought}
              chosen={chosenIn(props)}
              onBounds={props.correct.state === 'correcting' ? (actions.correct?.onBounds ?? null) : null}
              actions={actions}
            />
            <footer class="article-foot">
              <CiteMany
                count={shown.readable.quotes.length}
                onQuotes={async () => shown.readable.quotes}
                setName={articleName(shown.readable.view.article)}
                today={actions.cite.today}
                onCopy={actions.onCopy}
                onDownload={actions.onDownload}
              />
            </footer>
          </main>
        </div>
      )}
      {shown.state === 'forgotten' && <Forgotten name={shown.name} onUndo={actions.onUndo} />}
      <ChangeNote last={props.lastChange} onUndo={actions.onUndo} onClose={actions.onCloseNote} />
      <AtFoot own={props.own} correct={props.correct} actions={actions} />
      {card !== null && (
        <aside class="reader-card">
          <Card
            shown={card}
            exit={{ type: 'close', leave: actions.onCloseCard }}
            actions={actions}
            headingLevel={2}
            heading={props.cardHeading}
          />
        </aside>
      )}
    </>
  );
}

/** Says that the article is gone, and offers to take that back; the focus goes there, as the button that was pressed is gone too. */
function Forgotten(props: { readonly name: string; readonly onUndo: () => void }) {
  const room = useRef<HTMLElement>(null);
  useEffect(() => room.current?.querySelector('button')?.focus({ preventScroll: true }), []);
  return (
    <main ref={room} class="reader-error">
      <Notice title="Forgotten" isWholePage urgent action={{ label: 'Undo', onClick: props.onUndo }}>
        <bdi>{props.name}</bdi> is not in your library any more. <a href="/library.html">Your library</a>
      </Notice>
    </main>
  );
}

/** Asks, at the foot of the window, what is wrong with a quote, or whose words are selected. */
function AtFoot(props: {
  readonly own: OwnQuoteState;
  readonly correct: CorrectState;
  readonly actions: ReaderActions;
}) {
  const { own, correct, actions } = props;
  if (correct.state === 'none' || actions.correct === null)
    return <OwnQuoteBar own={own} actions={actions.own} />;
  return (
    <CorrectForm
      key={correct.quote.id}
      correct={correct}
      selected={own.state === 'selected' ? own.span : null}
      actions={actions.correct}
    />
  );
}

/** Gives the words that a form asks about. */
function chosenIn({
  own,
  correct,
}: {
  readonly own: OwnQuoteState;
  readonly correct: CorrectState;
}): Span | null {
  if (correct.state === 'correcting') return correct.span;
  return own.state === 'choosing' ? own.span : null;
}

function Heading(props: {
  readonly readable: ReadableArticle;
  /** The marked words of the headline; null where the text has none. */
  readonly headline: ComponentChildren;
  readonly actions: ReaderActions;
}) {
  const {
    readable: { view, kept },
    actions,
  } = props;
  const { article } = view;
  return (
    <header class="article-heading">
      <h1 dir="auto">{props.headline ?? articleName(article)}</h1>
      {article.title !== null && (
        <p>
          <Provenance date={article.date} source={article.source} />
        </p>
      )}
      {article.address !== null && (
        <p>
          <a class="link-button" href={article.address} target="_blank" rel="noopener noreferrer">
            Open the original
          </a>{' '}
          <bdi>{withoutProtocol(article.address)}</bdi>
        </p>
      )}
      {kept !== null && <KeptHeading key={kept.record.kept} kept={kept} actions={actions} />}
    </header>
  );
}

function Articles(props: { readonly articles: Slice<ArticleSummary>; readonly actions: ReaderActions }) {
  const { articles, actions } = props;
  if (articles.total === 0)
    return (
      <Notice title="No articles yet">
        Open an article, press the On Record button in the browser’s toolbar and choose “Keep this article”,
        or add articles to <a href="/library.html">your library</a>.
      </Notice>
    );
  return <ArticleList articles={articles} onRead={actions.onReadArticle} onMore={actions.onMoreArticles} />;
}

/** A link to the article would put its own fragment into the address, which names the quote that is shown. */
function skipToArticle(): void {
  const article = articleRoom();
  article?.focus();
  article?.scrollIntoView();
}
