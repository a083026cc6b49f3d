import type { OverviewState } from '../../components/popup/Popup.tsx';
import { type PageState, pageState } from '../../components/popup/page-state.ts';
import type { ConnectedPage } from './use-page.ts';
import { useRecordCounts } from './use-record-counts.ts';

/** Says what is known of the page in the tab, and how much is on record of those whom it names. */
export function usePageState(page: ConnectedPage, overview: OverviewState, host: string | null): PageState {
  const counts = useRecordCounts(page.summaries.flatMap(({ actors }) => actors.map(({ id }) => id)));
  const chosen = overview.state === 'ready' ? overview.overview : { highlighting: true, siteOff: false };
  return pageState(page.link, page.summaries, chosen, host, counts);
}
