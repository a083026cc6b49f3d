import type { CorrectionView } from '../../lib/views/overview.ts';
import { withoutProtocol } from '../without-protocol.ts';

/** Says what a correction asks for; `here` is the page in the tab, which is called so. */
export function CorrectionText(props: { readonly view: CorrectionView; readonly here: string | null }) {
  const { correction } = props.view;
  const name = <bdi class="corrected-name">{props.view.name}</bdi>;
  switch (correction.type) {
    case 'not-on-page':
      return correction.page === props.here ? (
        <>Not {name} on this page</>
      ) : (
        <>
          Not {name} on{' '}
          <bdi class="corrected-page" title={correction.page}>
            {withoutProtocol(correction.page)}
          </bdi>
          , this page only
        </>
      );
    case 'never-alias':
      return correction.alias === props.view.name ? (
        <>
          Never highlight “<bdi>{correction.alias}</bdi>”
        </>
      ) : (
        <>
          Never highlight “<bdi>{correction.alias}</bdi>” for {name}
        </>
      );
    case 'only-full-names':
      return <>Only full names for {name}</>;
  }
}
