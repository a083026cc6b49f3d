import { useId } from 'preact/hooks';
import { speakerLine, speakerNames } from '../../lib/cite/speaker-line.ts';
import { MOST_COMPARED } from '../../lib/reader/comparison.ts';
import type { ComparisonView } from '../../lib/views/comparison-view.ts';
import { day } from '../day.ts';
import { CompareColumn } from './CompareColumn.tsx';
import { CompareLegend } from './CompareLegend.tsx';
import { type ComparedColumn, columnsSummary, comparedColumns } from './compared-columns.ts';
import type { ComparisonActions } from './comparison-state.ts';
import { ExportComparison } from './ExportComparison.tsx';
import { suggestedTitle } from './suggested-title.ts';

/** Shows the quotes of a comparison in columns, what they share, and what can be done with all of them. */
export function ComparedQuotes(props: {
  readonly view: ComparisonView;
  readonly today: () => string;
  readonly actions: ComparisonActions;
}) {
  const { view, actions } = props;
  const { comparison, isLasting } = view;
  const { id } = comparison;
  const { columns, waiting } = comparedColumns(view);
  const suggested = suggestedTitle(columnsSummary(columns, speakerNames));
  const title = comparison.title ?? suggested;
  const clear = () =>
    actions.onTakeOut(
      id,
      view.quotes.map((one, at) => ({ ...one, at })),
      view.quotes.length === 1 ? '1 quote' : `${view.quotes.length} quotes`,
    );
  return (
    <>
      <p class="in-print compare-printed">{title}</p>
      <div class="compare-ways">
        <TitleAndOrder view={view} suggested={suggested} actions={actions} />
        <ExportComparison columns={columns} title={title} today={props.today} actions={actions} />
        <button type="button" class="quiet-button" onClick={clear}>
          Take all out
        </button>
        <button type="button" class="quiet-button" onClick={actions.onNew}>
          New comparison
        </button>
      </div>
      {!isLasting && (
        <p class="compare-about">
          Pinned in a private window: this is gone when the last of them is closed, and stored nowhere.
        </p>
      )}
      {!comparison.isCurrent && (
        <p class="compare-about">
          What you pin now goes into another comparison.{' '}
          <button type="button" class="link-button" onClick={() => actions.onPinHere(id)}>
            Pin into this one
          </button>
        </p>
      )}
      <CompareLegend columns={columns} />
      <ol class="compare-columns">
        {columns.map((column, at) => (
          <CompareColumn
            key={column.placed.pinned}
            column={column}
            number={at + 1}
            onTakeOut={() => actions.onTakeOut(id, [column.placed], columnName(column))}
            actions={actions}
          />
        ))}
      </ol>
      {waiting > 0 && (
        <p class="compare-about" role="status">
          {MOST_COMPARED} quotes stand side by side at most.{' '}
          {waiting === 1 ? '1 more waits' : `${waiting} more wait`}: take one out, and the next comes in.
        </p>
      )}
    </>
  );
}

/** Names what a column has: "Ada Lund, 7 Mar 2022". */
function columnName(column: ComparedColumn): string {
  if (column.type === 'gone') return 'a quote on record no more';
  const { quote } = column;
  return [speakerLine(quote), quote.date && day(quote.date)].filter(Boolean).join(', ');
}

function TitleAndOrder(props: {
  readonly view: ComparisonView;
  readonly suggested: string;
  readonly actions: Pick<ComparisonActions, 'onChange'>;
}) {
  const { view, suggested, actions } = props;
  const { id, title, order } = view.comparison;
  const field = useId();
  return (
    <>
      <label class="compare-name" for={field}>
        <span>Name</span>
        <input
          id={field}
          class="text-field"
          type="text"
          maxLength={200}
          value={title ?? ''}
          placeholder={suggested}
          onChange={({ currentTarget: { value } }) =>
            actions.onChange(id, { type: 'title', title: value.trim() || null })
          }
        />
      </label>
      {view.quotes.length > 1 && (
        <label class="compare-order">
          <span>Order</span>
          <select
            class="text-field"
            value={order}
            onChange={({ currentTarget: { value } }) =>
              actions.onChange(id, { type: 'order', order: value === 'date' ? 'date' : 'pinned' })
            }
          >
            <option value="pinned">As pinned</option>
            <option value="date">Earliest first</option>
          </select>
        </label>
      )}
    </>
  );
}
