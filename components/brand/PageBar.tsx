import type { ComponentChildren } from 'preact';
import { Logo } from './Logo.tsx';
import './page-bar.css';

/** Heads a tab of the extension: the way to all articles, and what can be done here. */
export function PageBar(props: {
  /** Whether this is the page of all articles. */
  readonly isArticles: boolean;
  readonly children?: ComponentChildren;
}) {
  return (
    <header class="page-bar">
      <a class="page-brand" href="/reader.html" aria-current={props.isArticles ? 'page' : undefined}>
        <Logo size={20} />
        <span>
          On Record<span class="unseen">: all articles</span>
        </span>
      </a>
      {!props.isArticles && (
        <a class="quiet-button" href="/reader.html">
          All articles
        </a>
      )}
      {props.children}
    </header>
  );
}
