import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ConflictChoice, ImportPreview, ImportTally } from '../../lib/library/exchange/import-plan.ts';
import { day } from '../day.ts';
import { grouped } from '../grouped.ts';
import '../keep/keep-panel.css';
import type { BackupActions } from './backup-state.ts';

const CHOICES: readonly { readonly choice: ConflictChoice; readonly label: string }[] = [
  { choice: 'mine', label: 'Keep mine' },
  { choice: 'file', label: 'Take the file’s' },
  { choice: 'both', label: 'Keep both' },
];

const ROWS: readonly { readonly count: keyof ImportTally; readonly label: string; readonly what: string }[] =
  [
    { count: 'fresh', label: 'New', what: 'are added' },
    { count: 'changed', label: 'Later in the file', what: 'take the place of yours' },
    { count: 'conflicting', label: 'Different here', what: 'as you choose below' },
    { count: 'same', label: 'Here already', what: 'stay as they are' },
  ];

/** Shows what a file would bring before anything is written, and lets the reader choose what becomes of what is different here. */
export function ImportForm(props: {
  readonly file: string;
  readonly preview: ImportPreview;
  readonly isRestoring: boolean;
  readonly actions: BackupActions;
}) {
  const { file, preview, isRestoring, actions } = props;
  const { articles, decisions, conflicts, stopped } = preview;
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [choice, setChoice] = useState<ConflictChoice>('mine');
  // What was pressed before is gone.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const isConflicting = articles.conflicting + decisions.conflicting > 0;
  const isNothing =
    [articles, decisions].every(({ fresh, changed }) => fresh + changed === 0) && !isConflicting;
  // Of one that was stopped behind its last article, the end is written down.
  const canImport = !isNothing || stopped !== null;
  return (
    <form
      class="import-form"
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        actions.onImport(choice);
      }}
    >
      <h2 id={id} ref={heading} tabIndex={-1}>
        {canImport ? 'Import' : 'In'} <bdi>{file}</bdi>
      </h2>
      <p class="backup-words">
        Made on {day(preview.made.slice(0, 10), 'long')}
        {isNothing || stopped !== null ? '' : '. Nothing of it is added yet'}.
      </p>
      <Tally articles={articles} decisions={decisions} />
      {isConflicting && (
        <fieldset>
          <legend>What is different here</legend>
          {conflicts.length > 0 && (
            <p class="backup-words">
              {conflicts.map((title, at) => (
                <span key={`${at} ${title}`}>
                  {at > 0 && ', '}“<bdi>{title}</bdi>”
                </span>
              ))}
              {articles.conflicting > conflicts.length &&
                ` and ${grouped(articles.conflicting - conflicts.length)} more`}
            </p>
          )}
          {CHOICES.map((one) => (
            <label key={one.choice}>
              <input
                type="radio"
                name="conflict"
                checked={choice === one.choice}
                onChange={() => setChoice(one.choice)}
              />
              {one.label}
            </label>
          ))}
        </fieldset>
      )}
      {stopped !== null && (
        <p>Its import was stopped in the middle. It goes on: the rest is added to what came then.</p>
      )}
      {isNothing && stopped === null && <p>Nothing new: all of it is in your library.</p>}
      <p class="backup-buttons">
        {canImport && (
          <button type="submit" class="action-button keep-first">
            {isRestoring
              ? 'Begin anew with these articles'
              : stopped === null
                ? 'Add to your library'
                : 'Go on'}
          </button>
        )}
        <button type="button" class="quiet-button" onClick={actions.onClose}>
          {canImport ? 'Cancel' : 'Close'}
        </button>
      </p>
    </form>
  );
}

/** Counts what becomes of what is in the file. A file without decisions has no column of noughts. */
function Tally({ articles, decisions }: Pick<ImportPreview, 'articles' | 'decisions'>) {
  const hasDecisions = ROWS.some(({ count }) => decisions[count] > 0);
  return (
    <table>
      <thead>
        <tr>
          <td class="import-what" />
          <th scope="col">Articles</th>
          {hasDecisions && <th scope="col">Decisions</th>}
        </tr>
      </thead>
      <tbody>
        {ROWS.filter(({ count }) => articles[count] + decisions[count] > 0).map(({ count, label, what }) => (
          <tr key={count}>
            <th scope="row">
              {label} <span class="backup-words">{what}</span>
            </th>
            <td>{grouped(articles[count])}</td>
            {hasDecisions && <td>{grouped(decisions[count])}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
