import type { Mention } from '../model.ts';
import type { Evidence } from './evidence.ts';
import type { Candidate } from './scan.ts';

/** Decides which candidates of a block name an actor, by the block's words and the document's evidence. */
export function decide(
  _block: string,
  candidates: readonly Candidate[],
  evidence: Evidence,
  _ordinal: number,
): Mention[] {
  const mentions: Mention[] = [];
  for (const { start, end, readings } of candidates) {
    for (const { actor, form, alias } of readings) {
      const rule =
        form === 'full'
          ? 'full-name'
          : form === 'seat'
            ? 'seat-of-power'
            : actor.kind !== 'person'
              ? 'acronym'
              : evidence.names(actor.id)
                ? 'surname-after-full-name'
                : null;
      if (rule === null) continue;
      mentions.push({ start, end, actor: actor.id, rule, alias });
      break;
    }
  }
  return mentions;
}
