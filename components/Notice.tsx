import type { ComponentChildren } from 'preact';
import './notice.css';

/** Says what is the case, why, and what can be done about it. */
export function Notice(props: {
  readonly title: string;
  /** Whether the title is the document's own. */
  readonly isWholePage?: boolean;
  readonly children?: ComponentChildren;
  /** Whether a screen reader should break in: for what went wrong, not for what is merely empty. */
  readonly urgent?: boolean;
  readonly action?: { readonly label: string; readonly onClick: () => void };
}) {
  const { title, children, action } = props;
  const Title = props.isWholePage === true ? 'h1' : 'p';
  return (
    <div class="notice" role={props.urgent === true ? 'alert' : undefined}>
      <Title class="notice-title">{title}</Title>
      {children !== undefined && <p class="notice-text">{children}</p>}
      {action !== undefined && (
        <button type="button" class="action-button" onClick={action.onClick}>
          {action.label}
        </button>
      )}
    </div>
  );
}
