import { type ComparedColumn, marksInLegend } from './compared-columns.ts';

/** Says what the marks in the words mean, and which words that may turn the sense do not stand in all of them. */
export function CompareLegend({ columns }: { readonly columns: readonly ComparedColumn[] }) {
  const quotes = columns.flatMap((column) => (column.type === 'quote' ? [column] : []));
  if (columns.length < 2)
    return <p class="compare-legend">Pin another quote, and both stand here with the words they share.</p>;
  if (quotes.length < 2) return null;
  const isShared = quotes.some(({ words }) => words.shared.length > 0);
  const telling = marksInLegend(columns);
  return (
    <div class="compare-legend">
      <p>
        {isShared ? (
          <>
            <mark>Marked</mark>: words that another quote here has too, in whatever form they are printed.
          </>
        ) : (
          'No word of weight stands in two of these quotes.'
        )}
      </p>
      {telling.length > 0 && (
        <p>
          <strong class="telling-word">Not in all</strong>:{' '}
          {telling.map(({ printed, columns: numbers }, at) => (
            <span key={printed}>
              {at > 0 && ', '}“{printed}” only in {numbers.join(' and ')}
            </span>
          ))}
          .
        </p>
      )}
    </div>
  );
}
