import type { Mention } from '../model.ts';
import type { Scanned } from '../names/scan.ts';
import type { Evidence } from './evidence.ts';
import { MentionCase } from './mention-case.ts';
import { RULES } from './rules.ts';
import { VETOES } from './vetoes.ts';

/**
 * Decides which candidates of a block name an actor, by the block's words and the document's evidence. The ordinal
 * is the one under which the block went into the evidence.
 */
export function decide(block: Scanned, evidence: Evidence, ordinal: number): Mention[] {
  return block.candidates.flatMap(({ start, end, senses }, position) => {
    for (const sense of senses) {
      const one = new MentionCase(block, position, sense, evidence, ordinal);
      if (VETOES.some((veto) => veto.agrees(one))) continue;
      const rule = RULES.find(({ agrees }) => agrees(one))?.rule;
      if (rule !== undefined) return [{ start, end, actor: sense.actor.id, rule, alias: sense.alias }];
    }
    return [];
  });
}
