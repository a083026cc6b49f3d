import type { Mention } from '../../model.ts';

/** Leaves courtesy titles out of mentions, where readers of the words before a name look for them. */
export const behindCourtesy = (mentions: readonly Mention[], text: string): Mention[] =>
  mentions.map((mention) => {
    const title = TITLE.exec(text.slice(mention.start, Math.min(mention.end, mention.start + LONGEST)))?.[0];
    return title === undefined ? mention : { ...mention, start: mention.start + title.length };
  });

/** One name behind the title: "Miss Zenda Contest" has its own. */
const TITLE = /^(?:Mr|Mrs|Ms|Miss)\.? (?=\S+$)/;

/** Characters of a title and one name. */
const LONGEST = 60;
