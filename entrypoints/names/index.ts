import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveInWorld } from '../../lib/browser/script-world.ts';
import { MENTION_WORDS } from '../../lib/english/mention-words.ts';
import { NAMES_SCRIPT, type NamesScript } from '../../lib/page/follow/names-script.ts';
import { ALL_MENTIONS, firstInSections } from '../../lib/page/paint/first-in-sections.ts';
import { createHighlights } from '../../lib/page/paint/highlights.ts';
import { joinAsReader } from '../../lib/page/read/page-reader.ts';

// Put into a page by the background with the answer that confirms its first name: see lib/page/follow/follower.ts.
export default defineUnlistedScript(() => {
  const script: NamesScript = {
    readPage(document, host) {
      const choice = host.oncePerSection ? firstInSections() : ALL_MENTIONS;
      return joinAsReader(document, host, MENTION_WORDS, createHighlights(document, choice));
    },
  };
  leaveInWorld(NAMES_SCRIPT, script);
});
