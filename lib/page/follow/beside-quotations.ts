import type { PageReader } from './names-script.ts';
import type {
  PointedQuotations,
  QuotationHost,
  QuotationReader,
  QuotationsScript,
} from './quotations-script.ts';
import { inSlices } from './slices.ts';

/** Lists what reading quotations beside names needs of the follower. */
interface QuotationEffects {
  readonly document: Document;
  readonly host: QuotationHost;
  /** Loads the script that reads them; null where it cannot be had. */
  readonly load: () => Promise<QuotationsScript | null>;
  /** Ends steps early where nothing may be read any more. */
  readonly guard: (steps: Iterator<unknown>) => Iterator<unknown>;
  readonly signal: AbortSignal;
}

/** Reads the names of one document, and its quotations behind them. */
export interface WholeReader extends PageReader {
  /** Has all quotations read. Their reader is loaded at the first call. */
  readonly readQuotations: () => Promise<void>;
  /** The marked ones; null before their reader is there. */
  readonly quotations: () => PointedQuotations | null;
}

/** Sets a reader of quotations beside one of names: whatever the follower tells the one, the other hears too. Names come first. */
export function besideQuotations(
  names: PageReader,
  { document, host, load, guard, signal }: QuotationEffects,
): WholeReader {
  let quotations: QuotationReader | null = null;
  let joining: Promise<void> | null = null;
  return {
    read: (found) => names.read(found),
    *readChanged(places, isRemoved) {
      yield* names.readChanged(places, isRemoved);
      if (quotations) yield* quotations.readChanged(places, isRemoved);
    },
    settle: () => names.settle(),
    forget(texts) {
      names.forget(texts);
      quotations?.forget(texts);
    },
    forgetAll() {
      names.forgetAll();
      quotations?.forgetAll();
    },
    restore() {
      names.restore();
      quotations?.restore();
    },
    recheck() {
      names.recheck();
      quotations?.recheck();
    },
    blocks: () => names.blocks(),
    highlights: names.highlights,
    setPrinting(isPrinting) {
      names.setPrinting(isPrinting);
      quotations?.setPrinting(isPrinting);
    },
    stop() {
      names.stop();
      quotations?.stop();
    },
    async readQuotations() {
      joining ??= load().then((script) => {
        if (script && !signal.aborted) quotations = script.readQuotations(document, host);
      });
      await joining;
      if (quotations) await inSlices(guard(quotations.readAll()), signal);
    },
    quotations: () => quotations?.marks ?? null,
  };
}
