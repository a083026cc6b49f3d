import type { Slice } from '../../lib/holdings/slice.ts';
import type { ChangeId } from '../../lib/library/change.ts';
import type { KeptSummary } from '../../lib/library/kept-article.ts';
import type { LibraryState } from '../../lib/library/library-state.ts';
import type { ArticleId } from '../../lib/model.ts';
import type { Pane } from '../e2e/driver.ts';
import { type Answered, answerTo, ask } from './ask.ts';
import { type Dump, dump } from './dump.ts';
import { inconsistencies } from './inconsistencies.ts';
import { type ArticleState, type Ledger, type PlannedChange, writeDown } from './ledger.ts';

/** Says what became of a change: it was answered, or refused in words, or nobody answered. */
export interface Tried {
  readonly planned: PlannedChange;
  readonly answer: Answered<{ readonly change?: ChangeId; readonly article?: ArticleId } | null>;
}

/** Asks for a change, and for nothing else meanwhile. */
export async function tryChange(window: Pane, planned: PlannedChange): Promise<Tried> {
  return { planned, answer: await ask(window, planned.request) };
}

/** Says of a change that was not answered what is there: what was before it, or what is after it. */
type Became = 'old' | 'new' | 'neither';

/** Says what was found. */
export interface Settled {
  /** What is wrong; empty where nothing is. */
  readonly faults: readonly string[];
  /** What became of each change that nobody answered. */
  readonly became: readonly Became[];
}

/**
 * Reads the whole library and compares it with what its reader was told: changes that were answered are there, those that were refused are
 * not, those that nobody answered are there as a whole or not at all; and the tables agree with each other. Then the ledger says what is
 * there.
 */
export async function settle(window: Pane, ledger: Ledger, tried: readonly Tried[]): Promise<Settled> {
  const state = await ask<LibraryState>(window, { type: 'library' });
  if (state.ok !== true || state.value.state !== 'open')
    return { faults: [`the library is not open: ${JSON.stringify(state)}`], became: [] };
  const found = await dump(window);
  if (found === null) return { faults: ['there is no database'], became: [] };
  const there = statesIn(found);
  const faults: string[] = [];
  const became: Became[] = [];
  const asked = new Set(tried.map(({ planned }) => planned.address));
  for (const one of tried) {
    const now = there.get(one.planned.address) ?? null;
    const { is, fault } = judge(one, now);
    if (one.answer.ok === null) became.push(is);
    if (fault !== null) faults.push(fault);
    const change = one.answer.ok === true && is === 'new' ? (one.answer.value?.change ?? null) : null;
    const before = ledger.undoable.get(one.planned.address);
    writeDown(ledger, one.planned, now, change);
    // What was refused leaves the change before it as it was.
    if (one.answer.ok === false && before) ledger.undoable.set(one.planned.address, before);
  }
  for (const [address, state] of ledger.articles)
    if (!asked.has(address) && !isSame(there.get(address) ?? null, state))
      faults.push(
        `${address} is not as it was: ${written(there.get(address) ?? null)} for ${written(state)}`,
      );
  for (const address of there.keys())
    if (!ledger.articles.has(address)) faults.push(`${address} is there and should not`);
  faults.push(...(await listFaults(window, there)), ...(await inconsistencies(found)));
  return { faults, became };
}

function judge({ planned, answer }: Tried, now: ArticleState | null): { is: Became; fault: string | null } {
  const { before, after, kind, address } = planned;
  const isNew = isSame(now, after);
  const isOld = isSame(now, before);
  const is = isNew ? 'new' : isOld ? 'old' : 'neither';
  const wrong = `${kind} ${address}, answered ${JSON.stringify(answer).slice(0, 200)}, left ${written(now)}`;
  if (answer.ok === true) return { is, fault: isNew ? null : wrong };
  if (answer.ok === false) return { is, fault: isOld ? null : wrong };
  return { is, fault: is === 'neither' ? wrong : null };
}

/** Gathers what is kept from each address. Two of one address are one too many: the second stands under a name that nobody asked for. */
function statesIn({ rows }: Dump): Map<string, ArticleState> {
  const states = new Map<string, ArticleState>();
  for (const { record, own } of rows.articles) {
    const { id, title, text } = record;
    const address = record.address ?? '';
    const marked = own.map(({ start, words }) => `${start} ${words}`).sort();
    states.set(states.has(address) ? `${address} twice` : address, {
      id,
      title: title ?? '',
      text,
      own: marked,
    });
  }
  return states;
}

/** Compares what the library's own list says with the rows. */
async function listFaults(window: Pane, there: ReadonlyMap<string, ArticleState>): Promise<string[]> {
  const listed: KeptSummary[] = [];
  for (let after: Slice<KeptSummary>['next'] = null; ; ) {
    const slice: Slice<KeptSummary> = await answerTo(window, { type: 'kept-articles', after });
    listed.push(...slice.items);
    after = slice.next;
    if (after === null) break;
  }
  const lines = (all: readonly { id: string; title: string | null }[]) =>
    all.map(({ id, title }) => `${id} ${title}`).sort();
  const [list, rows] = [lines(listed), lines([...there.values()])];
  return list.join('\n') === rows.join('\n') ? [] : [`listed are ${list}, there are ${rows}`];
}

function isSame(one: ArticleState | null, other: PlannedChange['after']): boolean {
  if (one === null || other === null) return one === other;
  return (
    (other.id === null || one.id === other.id) &&
    one.title === other.title &&
    one.text === other.text &&
    one.own.join('\n') === other.own.join('\n')
  );
}

function written(state: ArticleState | null): string {
  return state === null
    ? 'nothing'
    : `${state.id} “${state.title}”, ${state.text.length} characters, own ${state.own}`;
}
