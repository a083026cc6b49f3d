import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { visibleText } from '../../lib/page/kept/visible-text.ts';
import { LONGEST_PAGE_TEXT } from '../../lib/wire/let-limits.ts';

// Run once in the top document of a tab over which the popup opens, whatever is kept. What it gives goes to the popup, and nothing comes back.
export default defineUnlistedScript(() => visibleText(document, LONGEST_PAGE_TEXT));
