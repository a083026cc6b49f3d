import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type CiteFile, citeFile, citeSet, SET_FORMATS, type SetFormat } from '../../lib/cite/cite-set.ts';
import type { QuoteView } from '../../lib/holdings/quote-view.ts';
import { grouped } from '../grouped.ts';
import { setFormatName } from '../words/cite-words.ts';
import './cite-many.css';

/** Tells what came of the last press. */
type Progress = 'idle' | 'waiting' | 'copied' | 'saved' | 'refused' | 'not-read';

/** What takes longer is told. Milliseconds. */
const TOLD_AFTER_MS = 300;

/**
 * Copies many quotes, or saves them in a file, in a format that the reader chooses. The quotes are asked for at the press: a list shows lines, and
 * most of them are never cited. Nothing is shown where there is none.
 */
export function CiteMany(props: {
  readonly count: number;
  /** Whether the count stands beside it already. */
  readonly isCounted?: boolean;
  /** Resolves to null where they could not be read. */
  readonly onQuotes: () => Promise<readonly QuoteView[] | null>;
  /** Says whose or which quotes they are; the file is named after it: "Ana Ruiz". */
  readonly setName: string;
  /** Gives the reader's own day, an ISO day. */
  readonly today: () => string;
  /** Resolves to false where the browser refused. */
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onDownload: (file: CiteFile) => void;
}) {
  const { count, onQuotes, setName, today } = props;
  const [format, setFormat] = useState<SetFormat>('csv');
  const [progress, setProgress] = useState<Progress>('idle');
  const run = useRef(0);
  const id = useId();
  // What was said of some quotes is not said of others.
  useEffect(() => setProgress('idle'), [count]);
  if (count === 0) return null;

  /** Writes the quotes once they are there; only the last press is answered. */
  const cite = async (hand: (quotes: readonly QuoteView[]) => Promise<Progress>) => {
    run.current += 1;
    const mine = run.current;
    const tell = (told: Progress) => mine === run.current && setProgress(told);
    tell('idle');
    const timer = setTimeout(tell, TOLD_AFTER_MS, 'waiting');
    const quotes = await onQuotes();
    const told = quotes === null ? 'not-read' : await hand(quotes);
    clearTimeout(timer);
    tell(told);
  };
  const copy = () =>
    cite(async (quotes) => ((await props.onCopy(citeSet(format, quotes, today()))) ? 'copied' : 'refused'));
  const save = () =>
    cite(async (quotes) => {
      props.onDownload(citeFile(format, quotes, { setName, today: today() }));
      return 'saved';
    });

  return (
    <div class="cite-many">
      <label for={id}>{props.isCounted ? 'Cite as' : `Cite ${countedQuotes(count)} as`}</label>
      <select
        class="text-field"
        id={id}
        value={format}
        onChange={({ currentTarget }) => {
          setFormat(currentTarget.value as SetFormat);
          setProgress('idle');
        }}
      >
        {SET_FORMATS.map((one) => (
          <option key={one} value={one}>
            {setFormatName(one)}
          </option>
        ))}
      </select>
      <button type="button" class="quiet-button" onClick={() => void copy()}>
        Copy
      </button>
      <button type="button" class="quiet-button" onClick={() => void save()}>
        Download
      </button>
      <span class="cite-many-told" role="status">
        {toldWords(progress, setFormatName(format))}
      </span>
    </div>
  );
}

function countedQuotes(count: number): string {
  return `${grouped(count)} ${count === 1 ? 'quote' : 'quotes'}`;
}

function toldWords(progress: Progress, name: string): string {
  switch (progress) {
    case 'idle':
      return '';
    case 'waiting':
      return 'Collecting the quotes …';
    case 'copied':
      return `✓ Copied as ${name}`;
    case 'saved':
      return `✓ Handed to the browser as ${name}`;
    case 'refused':
      return 'Copying was refused. Download them instead.';
    case 'not-read':
      return 'The quotes could not be read. Try again.';
  }
}
