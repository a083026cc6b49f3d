import { readdirSync, readFileSync } from 'node:fs';

/** Gives what a process and all that it started hold for themselves, in bytes; null where the system does not say, as all but Linux. */
export function privateMemory(root: number): number | null {
  try {
    return treeOf(root).reduce((sum, pid) => sum + privateOf(pid), 0);
  } catch {
    return null;
  }
}

function treeOf(root: number): number[] {
  const children = Map.groupBy(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((pid) => {
        const parent = parentOf(pid);
        return parent === null ? [] : [{ pid: Number(pid), parent }];
      }),
    ({ parent }) => parent,
  );
  const tree = [root];
  for (const one of tree) tree.push(...(children.get(one) ?? []).map(({ pid }) => pid));
  return tree;
}

function parentOf(pid: string): number | null {
  try {
    // The name stands in brackets, and may have any character.
    const behind = readFileSync(`/proc/${pid}/stat`, 'latin1').replace(/^.*\) . /s, '');
    return Number.parseInt(behind, 10);
  } catch {
    // It ended meanwhile.
    return null;
  }
}

function privateOf(pid: number): number {
  try {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'latin1');
    const kilobytes = [...rollup.matchAll(/^Private_(?:Clean|Dirty): +(\d+) kB/gm)].map(([, one]) =>
      Number(one),
    );
    return 1_024 * kilobytes.reduce((sum, one) => sum + one, 0);
  } catch {
    return 0;
  }
}
