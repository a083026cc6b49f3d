import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extractWhole } from '../../lib/extract/extract-open.ts';

// Put into a tab when its reader keeps selected words as a quote: the article that they stand in is kept with them.
export default defineUnlistedScript(() => extractWhole(document));
