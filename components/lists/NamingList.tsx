import { useId } from 'preact/hooks';
import type { NamingSentence, NamingView } from '../../lib/holdings/naming-view.ts';
import type { SentenceId } from '../../lib/model.ts';
import { grouped } from '../grouped.ts';
import { ReportedDay } from '../record/Provenance.tsx';
import { type QuoteActions, QuoteEntry } from '../record/QuoteEntry.tsx';
import { ShowMore } from './ShowMore.tsx';
import './naming-list.css';
import type { Grown } from './use-slices.ts';

/** Lists what the reader can do where an article names somebody. */
export interface NamingActions extends QuoteActions {
  readonly onReadSentence: (sentence: SentenceId) => void;
}

/** Lists the articles that name an actor: the sentences, and on demand the quotes that stand nearest. */
export function NamingList(props: {
  readonly list: Grown<NamingView>;
  /** Whether the quotes nearby are shown too: they stand in for those that the actor has not. */
  readonly withNearest: boolean;
  readonly actions: NamingActions;
}) {
  const { list, withNearest, actions } = props;
  return (
    <>
      <ol class="naming-list" ref={list.list}>
        {list.items.map((naming) => (
          <li key={naming.id}>
            <Naming naming={withNearest ? naming : { ...naming, nearest: [] }} actions={actions} />
          </li>
        ))}
      </ol>
      <ShowMore list={list} of="articles" />
    </>
  );
}

function Naming({ naming, actions }: { readonly naming: NamingView; readonly actions: NamingActions }) {
  const { date, source, sentences, namings, nearest } = naming;
  const others = namings - sentences.reduce((sum, sentence) => sum + sentence.namings, 0);
  return (
    <article class="naming">
      <p class="quote-head">
        <bdi>{source ?? 'source not stated'}</bdi>
        <ReportedDay date={date} />
      </p>
      {sentences.map((sentence) => (
        <Sentence key={sentence.id} sentence={sentence} onRead={actions.onReadSentence} />
      ))}
      {others > 0 && (
        <p class="naming-more">
          Named {grouped(others)} more {others === 1 ? 'time' : 'times'} in this article
        </p>
      )}
      {nearest.length > 0 && (
        <section class="naming-nearest" aria-label="Quotes nearest to it in this article">
          <p class="naming-title" aria-hidden="true">
            {nearest.length === 1 ? 'Nearest quote in this article' : 'Nearest quotes in this article'}
          </p>
          {nearest.map((quote) => (
            <QuoteEntry key={quote.id} quote={quote} subject={null} actions={actions} />
          ))}
        </section>
      )}
    </article>
  );
}

function Sentence(props: {
  readonly sentence: NamingSentence;
  readonly onRead: (sentence: SentenceId) => void;
}) {
  const { sentence, onRead } = props;
  const words = useId();
  return (
    <div class="naming-sentence">
      <p dir="auto" id={words}>
        {sentence.runs.map(({ text, isMarked }) => (isMarked ? <b>{text}</b> : text))}
      </p>
      <button type="button" class="quiet-button" aria-describedby={words} onClick={() => onRead(sentence.id)}>
        Show in article
      </button>
    </div>
  );
}
