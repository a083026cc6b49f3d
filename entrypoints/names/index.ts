import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { MENTION_WORDS } from '../../lib/english/mention-words.ts';
import { NAMES_SCRIPT, type NamesScript } from '../../lib/page/follow/late-names.ts';
import { readPage } from '../../lib/page/read/page-names.ts';

// Put into a page by the background with the answer that confirms its first name: see lib/page/follow/lookout.ts.
export default defineUnlistedScript(() => {
  const script: NamesScript = {
    readPage: (document, reading, onChange) => readPage(document, MENTION_WORDS, reading, onChange),
  };
  if (!(NAMES_SCRIPT in globalThis)) Object.assign(globalThis, { [NAMES_SCRIPT]: script });
});
