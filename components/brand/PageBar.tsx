import type { ComponentChildren } from 'preact';
import { Logo } from './Logo.tsx';
import './page-bar.css';

/** Lists the pages of the extension that lead to each other. */
const PAGES = [
  { key: 'articles', name: 'All articles', address: '/reader.html' },
  { key: 'library', name: 'Your library', address: '/library.html' },
  { key: 'compare', name: 'Side by side', address: '/compare.html' },
  { key: 'settings', name: 'Settings', address: '/settings.html' },
] as const;

/** Heads a tab of the extension: the way to its other pages, and what can be done here. */
export function PageBar(props: {
  /** The page that this is; null for one that no other leads to. */
  readonly here: (typeof PAGES)[number]['key'] | null;
  readonly children?: ComponentChildren;
}) {
  const { here } = props;
  return (
    <header class="page-bar">
      <a class="page-brand" href="/reader.html" aria-current={here === 'articles' ? 'page' : undefined}>
        <Logo size={20} />
        <span>
          On Record<span class="unseen">: all articles</span>
        </span>
      </a>
      <nav class="page-links" aria-label="Pages of On Record">
        {PAGES.filter(({ key }) => key !== here).map(({ key, name, address }) => (
          <a key={key} class="quiet-button" href={address}>
            {name}
          </a>
        ))}
      </nav>
      {props.children}
    </header>
  );
}
