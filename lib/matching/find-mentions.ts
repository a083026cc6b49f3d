import type { Mention } from '../model.ts';
import { decide } from './decide.ts';
import type { Dictionary } from './dictionary.ts';
import { createEvidence } from './evidence.ts';
import { scan } from './scan.ts';

/** Finds the mentions of a text whose lines are its blocks, in the order of the text. */
export function findMentions(text: string, dictionary: Dictionary): Mention[] {
  const evidence = createEvidence(dictionary);
  const blocks = [...text.matchAll(/[^\r\n\u2028\u2029]+/g)].map(({ 0: block, index }, ordinal) => {
    const candidates = scan(block, dictionary);
    evidence.add(ordinal, block, candidates);
    return { block, index, candidates };
  });
  return blocks.flatMap(({ block, index, candidates }, ordinal) =>
    decide(block, candidates, evidence, ordinal).map((mention) => ({
      ...mention,
      start: mention.start + index,
      end: mention.end + index,
    })),
  );
}
