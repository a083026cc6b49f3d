import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { NAMES_SCRIPT, type NamesScript } from '../../lib/page/late-names.ts';
import { readPage } from '../../lib/page/page-names.ts';

// Put into a page by the background when the content script asks: see lib/page/lookout.ts.
export default defineUnlistedScript(() => {
  const script: NamesScript = { readPage };
  if (!(NAMES_SCRIPT in globalThis)) Object.assign(globalThis, { [NAMES_SCRIPT]: script });
});
