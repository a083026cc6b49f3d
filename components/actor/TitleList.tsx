import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { upperFirst } from '../../lib/cite/words/upper-first.ts';
import type { SentenceId } from '../../lib/model.ts';
import type { TitleStatement, TitleView } from '../../lib/views/actor-page-view.ts';
import { grouped } from '../grouped.ts';
import { InferredOffice } from '../record/InferredOffice.tsx';
import { Provenance } from '../record/Provenance.tsx';
import './title-list.css';

/** Lists what articles call an actor, latest first: each title with the sentence, the day and the source that state it. */
export function TitleList(props: {
  readonly titles: readonly TitleView[];
  readonly onReadSentence: (sentence: SentenceId) => void;
}) {
  return (
    <ol class="title-list">
      {props.titles.map((title) => (
        <li key={title.role.toLowerCase()}>
          <Title title={title} onReadSentence={props.onReadSentence} />
        </li>
      ))}
    </ol>
  );
}

function Title(props: {
  readonly title: TitleView;
  readonly onReadSentence: (sentence: SentenceId) => void;
}) {
  const { title, onReadSentence } = props;
  const [all, setAll] = useState(false);
  const [first, ...others] = title.statements;
  if (first === undefined) return null;
  return (
    <article class="title">
      <h3 dir="auto">{upperFirst(title.role)}</h3>
      <Statement statement={first} onReadSentence={onReadSentence}>
        {others.length > 0 && !all && (
          <button type="button" class="quiet-button" onClick={() => setAll(true)}>
            {grouped(others.length)} more {others.length === 1 ? 'article says' : 'articles say'} so
          </button>
        )}
      </Statement>
      <div class={all ? undefined : 'in-print'}>
        {others.map((statement) => (
          <Statement key={statement.sentence} statement={statement} onReadSentence={onReadSentence} />
        ))}
      </div>
    </article>
  );
}

function Statement(props: {
  readonly statement: TitleStatement;
  /** Stands behind the way to the sentence. */
  readonly children?: ComponentChildren;
  readonly onReadSentence: (sentence: SentenceId) => void;
}) {
  const { statement } = props;
  return (
    <div class="title-statement">
      <p class="title-source">
        <Provenance date={statement.date} source={statement.source} asOf />{' '}
        <InferredOffice from={statement.inferredFrom} />
      </p>
      <p class="title-sentence" dir="auto">
        {statement.runs.map(({ text, isMarked }) => (isMarked ? <b>{text}</b> : text))}
      </p>
      <p class="title-actions">
        <button type="button" class="quiet-button" onClick={() => props.onReadSentence(statement.sentence)}>
          Show in article
        </button>
        {props.children}
      </p>
    </div>
  );
}
