import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { send } from '../../lib/browser/page-messaging.ts';
import { leaveInWorld } from '../../lib/browser/script-world.ts';
import type { Span } from '../../lib/model.ts';
import { QUOTATIONS_SCRIPT, type QuotationsScript } from '../../lib/page/follow/quotations-script.ts';
import { QUOTATION_LOOK } from '../../lib/page/quotations/quotation-look.ts';
import { createQuotationMarks } from '../../lib/page/quotations/quotation-marks.ts';
import { joinAsQuotationReader } from '../../lib/page/quotations/quotation-reader.ts';

// Put into a page by the background where somebody is named, once the names are shown: see lib/page/follow/follower.ts.
export default defineUnlistedScript(() => {
  const script: QuotationsScript = {
    readQuotations: (document, host) =>
      joinAsQuotationReader(document, host, {
        ask: (texts) => send<readonly (readonly Span[])[]>({ type: 'known-in', texts: [...texts] }),
        marks: createQuotationMarks(document, QUOTATION_LOOK),
        isShown: () => true,
      }),
  };
  leaveInWorld(QUOTATIONS_SCRIPT, script);
});
