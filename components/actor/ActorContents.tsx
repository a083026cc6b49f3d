import { isOnSeveralDays } from '../../lib/timeline/is-on-several-days.ts';
import type { ActorPageView } from '../../lib/views/actor-page-view.ts';
import { grouped } from '../grouped.ts';
import type { RecordSide } from '../lists/RecordList.tsx';
import './actor-contents.css';

/** A section of an actor's page; its key names the element too. */
export interface ActorSection {
  readonly key: 'timeline' | 'roles' | RecordSide | 'articles';
  readonly label: string;
  readonly count: number;
}

/** Lists the sections of an actor's page that have something. */
export function sectionsOf({ actor, titles, articles }: ActorPageView): ActorSection[] {
  const { name, saidBy, about, reported, namedIn, coverage } = actor;
  const all: readonly ActorSection[] = [
    { key: 'timeline', label: 'Timeline', count: isOnSeveralDays(coverage) ? saidBy.all.quotes : 0 },
    { key: 'roles', label: 'Roles', count: titles.length },
    { key: 'said-by', label: `Said by ${name}`, count: saidBy.all.quotes },
    { key: 'about', label: `Said about ${name}`, count: about.all.quotes },
    { key: 'reported', label: `Reported by ${name}`, count: reported.all.quotes },
    { key: 'named-in', label: 'Also named in', count: namedIn.total },
    { key: 'articles', label: 'Articles', count: articles.total },
  ];
  return all.filter(({ count }) => count > 0);
}

/** Leads to the sections of the page. Not by links: a fragment would take the place of the key in the address. */
export function ActorContents({ sections }: { readonly sections: readonly ActorSection[] }) {
  if (sections.length < 2) return null;
  return (
    <nav class="actor-contents" aria-labelledby="contents-title">
      <h2 class="section-title" id="contents-title">
        On this page
      </h2>
      <ul>
        {sections.map(({ key, label, count }) => (
          <li key={key}>
            <button type="button" onClick={() => goTo(key)}>
              <bdi>{label}</bdi> <span class="count">{grouped(count)}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function goTo(key: string): void {
  const section = document.getElementById(key);
  section?.focus({ preventScroll: true });
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  section?.scrollIntoView({ behavior: isCalm ? 'auto' : 'smooth' });
}
