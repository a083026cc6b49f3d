import type { Mention } from '../model.ts';
import { decide } from './decide.ts';
import type { Dictionary } from './dictionary.ts';
import { createEvidence } from './evidence.ts';
import { type Candidate, scan } from './scan.ts';

/** Finds the mentions of a text whose lines are its blocks, in the order of the text. */
export function findMentions(text: string, dictionary: Dictionary): Mention[] {
  const evidence = createEvidence(dictionary.vocabulary);
  const blocks: {
    readonly block: string;
    readonly index: number;
    readonly candidates: readonly Candidate[];
  }[] = [];
  for (const { 0: block, index } of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    const candidates = scan(block, dictionary);
    if (candidates.length === 0) continue;
    evidence.add(blocks.length, block, candidates);
    blocks.push({ block, index, candidates });
  }
  return blocks.flatMap(({ block, index, candidates }, ordinal) =>
    decide(block, candidates, evidence, ordinal).map((mention) => ({
      ...mention,
      start: mention.start + index,
      end: mention.end + index,
    })),
  );
}
