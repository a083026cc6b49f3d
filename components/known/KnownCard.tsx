import type { RefObject } from 'preact';
import type { Problem } from '../../lib/problems/problem.ts';
import type { KnownCardView } from '../../lib/views/known-card-view.ts';
import type { RecordActions } from '../lists/RecordList.tsx';
import { Notice } from '../Notice.tsx';
import { Card, type CardExit } from '../record/Card.tsx';
import { QuoteEntry } from '../record/QuoteEntry.tsx';
import { pageDayWords } from '../words/known/page-day-words.ts';
import { KnownLines, type ShowKnownQuote } from './KnownLines.tsx';
import { OtherQuotes } from './origins/OtherQuotes.tsx';
import './known-card.css';

/** Tells how far the card of a quotation is loaded. */
export type KnownCardState =
  | { readonly state: 'loading' }
  | { readonly state: 'error'; readonly error: Problem }
  | { readonly state: 'ready'; readonly view: KnownCardView };

/** Shows what is on record of one quotation of a page: its words there, what a line says of each match, and the quotes themselves. */
export function KnownCard(props: {
  readonly shown: KnownCardState;
  readonly exit: CardExit;
  readonly actions: RecordActions;
  readonly headingLevel: 1 | 2;
  readonly heading?: RefObject<HTMLHeadingElement | null>;
}) {
  const { shown, exit, actions, headingLevel } = props;
  const heading = props.heading ?? null;
  if (shown.state !== 'ready') return <Card {...{ shown, exit, actions, headingLevel, heading }} />;
  return (
    <Card {...{ shown: { state: 'named', name: 'Already on record' }, exit, actions, headingLevel, heading }}>
      <Known view={shown.view} actions={actions} />
    </Card>
  );
}

function Known({ view, actions }: { readonly view: KnownCardView; readonly actions: RecordActions }) {
  const { quotation, speaker, page, answer } = view;
  const showQuote: ShowKnownQuote = (_line, match, setWords) => (
    <QuoteEntry quote={match.quote} subject={null} actions={actions} {...(setWords && { setWords })} />
  );
  return (
    <div class="known-card">
      <div class="this-quotation">
        <blockquote dir="auto">“{quotation}”</blockquote>
        <p class="attribution">
          {speaker === null ? 'speaker not named' : <bdi class="speaker">{speaker}</bdi>}
          {' · '}
          {pageDayWords(page)}
        </p>
      </div>
      {answer.matches.length === 0 ? (
        <Notice title="Nothing on record in these words">
          The article that had them may have been forgotten since.
        </Notice>
      ) : (
        <KnownLines
          {...{ quotation, answer, showQuote }}
          place="page"
          showOthers={({ type, others }) =>
            type !== 'joined' && <OtherQuotes others={others} answer={answer} actions={actions} />
          }
        />
      )}
    </div>
  );
}
