/**
 * Numbers the engine that reads articles: the analysis, the evidence of identity, and the curated actors. What an older one read is
 * read again. `tests/library/derive/engine.test.ts` holds a digest of what it reads beside it, so that no engine changes under its number.
 */
export const ENGINE = 1;
