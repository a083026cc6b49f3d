import { useEffect, useRef, useState } from 'preact/hooks';
import type { KeptArticle } from '../../lib/library/kept-article.ts';
import type { Edits } from '../../lib/library/library.ts';
import { hostOf } from '../../lib/reader/host-of.ts';
import { day } from '../day.ts';
import { notReadWords } from '../words/keep-words.ts';
import { ArticleFields } from './ArticleFields.tsx';
import { type EditedFacts, factsOf, withFacts } from './edited-facts.ts';
import './keep-panel.css';
import './kept-heading.css';

/** Lists what can be done with a kept article. */
export interface KeptActions {
  readonly onEdit: (fields: Edits) => void;
  readonly onForget: () => void;
}

/** Says when an article was kept and how sure its day is, and lets the reader put it right or forget it. */
export function KeptHeading(props: { readonly kept: KeptArticle; readonly actions: KeptActions }) {
  const { kept, actions } = props;
  const [isEditing, setIsEditing] = useState(false);
  const begin = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (wasEditing.current && !isEditing) begin.current?.focus({ preventScroll: true });
    wasEditing.current = isEditing;
  }, [isEditing]);
  if (isEditing)
    return (
      <FactsForm
        kept={kept}
        onSave={(fields) => {
          setIsEditing(false);
          if (Object.keys(fields).length > 0) actions.onEdit(fields);
        }}
        onCancel={() => setIsEditing(false)}
      />
    );
  const facts = [
    `Kept on ${day(kept.keptDay, 'long')}`,
    ...(kept.date !== null && !kept.dateIsSure ? ['date not confirmed'] : []),
    ...(kept.isExcerpt ? ['excerpt: the page showed no more'] : []),
    ...(kept.origin === 'selection' ? ['a selection of the page'] : []),
  ];
  return (
    <div class="kept-heading">
      <p>{facts.join(' · ')}</p>
      {kept.notRead !== null && <p>{notReadWords(kept.notRead)}</p>}
      {!kept.isRead && kept.notRead === null && (
        <p>
          Its quotes are not read yet: it is long. <a href="/library.html">Your library</a> reads it.
        </p>
      )}
      <p class="keep-buttons">
        <button ref={begin} type="button" class="quiet-button" onClick={() => setIsEditing(true)}>
          Correct title, date or source
        </button>
        <button type="button" class="quiet-button" onClick={actions.onForget}>
          Forget this article
        </button>
      </p>
    </div>
  );
}

function FactsForm(props: {
  readonly kept: KeptArticle;
  readonly onSave: (fields: Edits) => void;
  readonly onCancel: () => void;
}) {
  const { record, origin } = props.kept;
  const isOfPage = origin === 'page' || origin === 'selection';
  const published = { day: record.date, isSure: record.dateIsSure, printed: record.datePrinted };
  // As the reader saw it: what another window changes meanwhile is not put back.
  const [found] = useState({ title: record.title, site: record.source, published });
  const [facts, setFacts] = useState<EditedFacts>(() => factsOf(found));
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('textarea')?.focus({ preventScroll: true }), []);
  return (
    <form
      ref={form}
      class="kept-heading keep-panel"
      aria-label="Correct title, date or source"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        props.onCancel();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        const { told, edited } = withFacts(found, facts);
        const values = { title: told.title, source: told.site, date: told.published.day };
        props.onSave(
          Object.fromEntries(edited.map((field) => [field, values[field as keyof typeof values]])) as Edits,
        );
      }}
    >
      <ArticleFields
        facts={facts}
        published={published}
        site={found.site}
        host={isOfPage ? hostOf(record.address) : null}
        onChange={setFacts}
      />
      <p class="keep-buttons">
        <button type="submit" class="action-button keep-first">
          Save
        </button>
        <button type="button" class="quiet-button" onClick={props.onCancel}>
          Cancel
        </button>
      </p>
    </form>
  );
}
