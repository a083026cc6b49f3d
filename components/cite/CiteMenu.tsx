import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { CITE_GROUPS, type CiteFormat } from '../../lib/cite/cite-format.ts';
import { plainCitation } from '../../lib/cite/plain-citation.ts';
import type { QuoteView } from '../../lib/holdings/quote-view.ts';
import { CopyButton } from '../CopyButton.tsx';
import { citeFormatName } from '../words/cite-words.ts';
import type { CiteChoice } from './cite-choice.ts';
import { answerWords, FormatMenu, type MenuAnswer } from './FormatMenu.tsx';
import './cite-menu.css';

/** So long the answer stands before the menu closes by itself. Milliseconds. */
const ANSWER_SHOWN_MS = 1200;

/** Copies a quote with its citation at one press; beside that stands a quiet menu of other formats. Phrasing elements only. */
export function CiteMenu(props: {
  readonly quote: QuoteView;
  readonly choice: CiteChoice;
  /** Resolves to false where the browser refused. */
  readonly onCopy: (text: string) => Promise<boolean>;
  /** The id of the quote's words, for screen readers: many such buttons stand in a list. */
  readonly describedBy?: string | undefined;
}) {
  const { quote, choice, onCopy, describedBy } = props;
  const [isOpen, setOpen] = useState(false);
  const [answer, setAnswer] = useState<MenuAnswer<CiteFormat> | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  const close = (withFocus: boolean) => {
    setOpen(false);
    setAnswer(null);
    if (withFocus) button.current?.focus();
  };
  useEffect(() => {
    if (answer === null) return;
    const timer = setTimeout(() => close(true), ANSWER_SHOWN_MS);
    return () => clearTimeout(timer);
  }, [answer]);

  const copy = async (format: CiteFormat) => {
    const text = choice.writers[format]?.(quote, choice.today()) ?? null;
    if (text === null) return;
    const isCopied = await onCopy(text);
    if (isCopied) choice.onChoose(format);
    setAnswer({ item: format, isCopied });
  };

  return (
    <span class="cite-menu">
      <CopyButton
        write={() => plainCitation(quote, choice.today())}
        onCopy={onCopy}
        describedBy={describedBy}
      />
      <button
        ref={button}
        type="button"
        class="quiet-button"
        aria-label="Copy as…"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-describedby={describedBy}
        onClick={() => (isOpen ? close(true) : setOpen(true))}
      >
        as…
      </button>
      {isOpen && (
        <FormatMenu
          id={id}
          groups={offered(quote, choice)}
          nameOf={citeFormatName}
          first={choice.last}
          answer={answer}
          button={button}
          isAboveAll={choice.isAboveAll}
          onChoose={(format) => void copy(format)}
          onClose={close}
        />
      )}
      <span class="unseen" role="status">
        {answer !== null && answerWords(citeFormatName(answer.item), answer)}
      </span>
    </span>
  );
}

/** Lists the formats that the window has a writer for and the quote has what they need: a link needs an address. */
function offered(quote: QuoteView, { writers }: CiteChoice): CiteFormat[][] {
  return CITE_GROUPS.map((formats) =>
    formats.filter(
      (format) => writers[format] !== undefined && (format !== 'link' || quote.address !== null),
    ),
  ).filter((formats) => formats.length > 0);
}
