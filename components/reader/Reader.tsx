import type { RefObject } from 'preact';
import type { ArticleSummary } from '../../lib/holdings/article-summary.ts';
import type { Slice } from '../../lib/holdings/slice.ts';
import type { QuoteId } from '../../lib/model.ts';
import type { Problem } from '../../lib/problems/problem.ts';
import { Icon } from '../Icon.tsx';
import { Logo } from '../Logo.tsx';
import { ArticleList } from '../lists/ArticleList.tsx';
import { Notice } from '../Notice.tsx';
import { Card, type CardState } from '../record/Card.tsx';
import { Provenance } from '../record/Provenance.tsx';
import { problemWords } from '../words/problem-words.ts';
import { ArticleText } from './ArticleText.tsx';
import { Outline } from './Outline.tsx';
import './reader.css';
import type { ReadableArticle } from './readable-article.ts';
import type { ReaderActions } from './reader-actions.ts';

/** Tells how far the article is loaded. */
export type ReaderState =
  | { readonly state: 'loading' }
  | {
      readonly state: 'error';
      readonly error: Problem;
      /** Articles to read instead; null where nobody could tell. */
      readonly articles: Slice<ArticleSummary> | null;
    }
  | { readonly state: 'ready'; readonly readable: ReadableArticle };

/** Shows one article with its quotes and mentions marked in place, an outline of them, and an actor's card beside it. */
export function Reader(props: {
  readonly shown: ReaderState;
  readonly selected: QuoteId | null;
  readonly card: CardState | null;
  /** Takes the focus when a card opens. */
  readonly cardHeading: RefObject<HTMLHeadingElement | null>;
  readonly actions: ReaderActions;
}) {
  const { shown, selected, card, actions } = props;
  return (
    <>
      <header class="reader-bar">
        <Logo size={20} />
        <span class="reader-brand">On Record</span>
        {shown.state === 'ready' && (
          <button
            type="button"
            class="icon-button"
            aria-label="Print"
            title="Print"
            onClick={actions.onPrint}
          >
            <Icon name="print" />
          </button>
        )}
      </header>
      {shown.state === 'error' && (
        <main class="reader-error">
          <Notice title="This article cannot be shown" isWholePage urgent>
            {problemWords(shown.error)}
          </Notice>
          {shown.articles !== null && shown.articles.total > 0 && (
            <>
              <h2 class="section-title">Articles on record</h2>
              <ArticleList
                articles={shown.articles}
                onRead={actions.onReadArticle}
                onMore={actions.onMoreArticles}
              />
            </>
          )}
        </main>
      )}
      {shown.state === 'ready' && (
        <div class="reader">
          <Outline quotes={shown.readable.quotes} selected={selected} />
          <main class="reader-article">
            <Heading readable={shown.readable} />
            <ArticleText readable={shown.readable} selected={selected} actions={actions} />
          </main>
        </div>
      )}
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

function Heading({ readable }: { readonly readable: ReadableArticle }) {
  const { title, date, source } = readable.view.article;
  return (
    <header class="article-heading">
      <h1 dir="auto">{title}</h1>
      <p>
        <Provenance date={date} source={source} />
      </p>
    </header>
  );
}
