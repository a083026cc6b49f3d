import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ENGLISH } from '../../lib/matching/english.ts';
import { NAMES_SCRIPT, type NamesScript } from '../../lib/page/late-names.ts';
import { readPage } from '../../lib/page/page-names.ts';

// Put into a page by the background with the answer that confirms its first name: see lib/page/lookout.ts.
export default defineUnlistedScript(() => {
  const script: NamesScript = {
    readPage: (document, reading, onChange) => readPage(document, ENGLISH, reading, onChange),
  };
  if (!(NAMES_SCRIPT in globalThis)) Object.assign(globalThis, { [NAMES_SCRIPT]: script });
});
