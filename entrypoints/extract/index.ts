import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extractOpen } from '../../lib/extract/extract-open.ts';

// Put into a tab when its reader keeps the page: what it gives is what `scripting.executeScript` answers.
export default defineUnlistedScript(() => extractOpen(document));
