import { useId } from 'preact/hooks';
import type { Published } from '../../lib/extract/extracted.ts';
import type { EditedFacts } from './edited-facts.ts';
import './article-fields.css';

/** Lets the reader put an article's title, day and source right. A day that one place of the page alone states is not confirmed. */
export function ArticleFields(props: {
  readonly facts: EditedFacts;
  readonly published: Published;
  /** What the article says of its own source. */
  readonly site: string | null;
  /** The host that it came from, which nobody can claim to be; null where it came from none. */
  readonly host: string | null;
  readonly onChange: (facts: EditedFacts) => void;
}) {
  const { facts, published, site, host, onChange } = props;
  const id = useId();
  const isOpen = facts.date === published.day && !published.isSure && !facts.isDateConfirmed;
  return (
    <div class="article-fields">
      <label for={`${id}-title`}>Title</label>
      <textarea
        id={`${id}-title`}
        rows={2}
        dir="auto"
        placeholder="No title"
        value={facts.title}
        onInput={({ currentTarget: { value } }) =>
          onChange({ ...facts, title: value.replaceAll(/\s*\n\s*/g, ' ') })
        }
        onKeyDown={(event) => {
          // A title has one line: the key does what it does in the other fields.
          if (event.key !== 'Enter') return;
          event.preventDefault();
          event.currentTarget.form?.requestSubmit();
        }}
      />
      <label for={`${id}-date`}>Date</label>
      <div class="date-field">
        <input
          id={`${id}-date`}
          type="date"
          value={facts.date}
          aria-describedby={`${id}-date-note`}
          onInput={({ currentTarget: { value } }) => onChange({ ...facts, date: value })}
        />
        {isOpen && (
          <button
            type="button"
            class="quiet-button"
            onClick={() => onChange({ ...facts, isDateConfirmed: true })}
          >
            It is right
          </button>
        )}
        <p class="field-note" id={`${id}-date-note`}>
          {dateNote(facts, published, isOpen)}
        </p>
      </div>
      <label for={`${id}-source`}>Source</label>
      <div>
        <input
          id={`${id}-source`}
          type="text"
          dir="auto"
          placeholder="Not stated"
          value={facts.source}
          aria-describedby={host === null ? undefined : `${id}-source-note`}
          onInput={({ currentTarget: { value } }) => onChange({ ...facts, source: value })}
        />
        {host !== null && (
          <p class="field-note" id={`${id}-source-note`}>
            {sourceNote(facts, site)} <bdi class="field-host">{host}</bdi>
          </p>
        )}
      </div>
    </div>
  );
}

/** Says whose word the source is, before the host: a page can claim to be any newspaper. */
function sourceNote({ source }: EditedFacts, site: string | null): string {
  if (source.trim() === '') return 'The page is at';
  return source === site ? 'The page’s own word. It is at' : 'Your source. The page is at';
}

/** Says where a day comes from, and how sure it is. */
function dateNote({ date }: EditedFacts, { day, printed }: Published, isOpen: boolean): string {
  if (date === '') return 'Undated: leave it so where the article states no day.';
  if (!isOpen) return date === day ? '' : 'Your date.';
  return printed === null ? 'Not confirmed.' : `Not confirmed: read from “${printed}”.`;
}
