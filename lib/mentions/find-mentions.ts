import type { Vocabulary } from '../english/vocabulary.ts';
import type { Mention } from '../model.ts';
import type { Forms } from '../names/forms.ts';
import { type Scanned, scan } from '../names/scan.ts';
import { decide } from './decide.ts';
import { createEvidence } from './evidence.ts';

/** Finds the mentions of a text whose lines are its blocks, in the order of the text. */
export function findMentions(text: string, forms: Forms, vocabulary: Vocabulary): Mention[] {
  const evidence = createEvidence(vocabulary);
  const blocks: { readonly index: number; readonly block: Scanned }[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    const block = scan(line, forms);
    if (block.candidates.length === 0) continue;
    evidence.add(blocks.length, block);
    blocks.push({ block, index });
  }
  return blocks.flatMap(({ block, index }, ordinal) =>
    decide(block, evidence, ordinal).map((mention) => ({
      ...mention,
      start: mention.start + index,
      end: mention.end + index,
    })),
  );
}
