import type { ActorId, Mention } from '../../model.ts';
import { elementAround } from '../dom/dom.ts';
import type { KeptBlock } from '../read/kept-blocks.ts';
import { sectionOf } from './section-of.ts';

/** Chooses which mentions of the blocks of a page are painted. */
export interface Choice {
  readonly of: (block: KeptBlock) => readonly Mention[];
  /** Takes a block in as it is now; gives the others for which the choice is another by it. */
  readonly add: (block: KeptBlock) => Iterable<KeptBlock>;
  readonly remove: (block: KeptBlock) => Iterable<KeptBlock>;
  /** Forgets all blocks. */
  readonly clear: () => void;
}

/** Chooses all mentions. */
export const ALL_MENTIONS: Choice = {
  of: ({ mentions }) => mentions,
  add: () => [],
  remove: () => [],
  clear() {},
};

/** Who names an actor in one section, and who of them comes first. */
interface Naming {
  readonly blocks: Set<KeptBlock>;
  first: KeptBlock | null;
}

/** Chooses the first mention of each actor in each section. */
export function firstInSections(): Choice {
  let sections = new WeakMap<Node, Map<ActorId, Naming>>();
  const placed = new Map<KeptBlock, ReadonlyMap<ActorId, Naming>>();

  const remove = (block: KeptBlock): Set<KeptBlock> => {
    const changed = new Set<KeptBlock>();
    for (const naming of placed.get(block)?.values() ?? []) {
      naming.blocks.delete(block);
      if (naming.first !== block) continue;
      naming.first = earliest(naming.blocks);
      if (naming.first) changed.add(naming.first);
    }
    placed.delete(block);
    return changed;
  };

  const namingIn = (section: Node, actor: ActorId): Naming => {
    const byActor = sections.get(section) ?? new Map<ActorId, Naming>();
    sections.set(section, byActor);
    const naming = byActor.get(actor) ?? { blocks: new Set(), first: null };
    byActor.set(actor, naming);
    return naming;
  };

  return {
    of(block) {
      const own = placed.get(block);
      const seen = new Set<ActorId>();
      return block.mentions.filter(({ actor }) => {
        const isFirst = !seen.has(actor) && own?.get(actor)?.first === block;
        seen.add(actor);
        return isFirst;
      });
    },
    add(block) {
      const changed = remove(block);
      const node = block.pieces[0]?.node;
      const element = node ? elementAround(node) : null;
      if (!element || block.mentions.length === 0) return changed;
      const section = sectionOf(element);
      const own = new Map(block.mentions.map(({ actor }) => [actor, namingIn(section, actor)]));
      placed.set(block, own);
      for (const naming of own.values()) {
        naming.blocks.add(block);
        if (naming.first && naming.first.ordinal < block.ordinal) continue;
        if (naming.first) changed.add(naming.first);
        naming.first = block;
      }
      changed.delete(block);
      return changed;
    },
    remove,
    clear() {
      sections = new WeakMap();
      placed.clear();
    },
  };
}

function earliest(blocks: Iterable<KeptBlock>): KeptBlock | null {
  let first: KeptBlock | null = null;
  for (const block of blocks) if (!first || block.ordinal < first.ordinal) first = block;
  return first;
}
