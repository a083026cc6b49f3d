import type { CDPSession, Page } from 'puppeteer-core';

/** A task of a page's main thread; times in milliseconds since the recording's first event. */
interface Task {
  readonly start: number;
  readonly duration: number;
  /** Whether script of the page's own ran in it. */
  readonly isPages: boolean;
  /** Whether script of ours ran in it. The others are the page's own, and the browser's: layout, paint. */
  readonly isOurs: boolean;
  /** What of it is ours: all, or in a task of the page's own script its microtasks, where our observer runs. */
  readonly ours: number;
  /** How much of it the browser spent on style and layout. */
  readonly restyle: number;
  /** The same in time of the processor, which other processes' work does not add to. */
  readonly cpu: Cpu;
}

/** What the main thread worked for, in milliseconds of the processor. */
interface Cpu {
  readonly total: number;
  readonly layout: number;
  readonly paint: number;
}

/** What happened on a page's main thread while it was recorded. */
export interface Recording {
  readonly tasks: readonly Task[];
  /** When the content script began; null: it did not. */
  readonly began: number | null;
  /** When the page set this mark. */
  readonly mark: (name: string) => number | null;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** Of the processor. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
  'blink',
  'v8.execute',
];
const SCRIPT =
  /^(?:EvaluateScript|FunctionCall|v8\.callFunction|RunMicrotasks|TimerFire|FireAnimationFrame)$/;
const LAYOUT = /^(?:UpdateLayoutTree|Layout)$/;
const PAINT = /^(?:PrePaint|Paint|Layerize)$/;
/** By this mark, set when the action is over, the page's main thread is known among all that are traced. */
const MARK = 'recorded';
const CONTENT_SCRIPT = 'content-scripts/content.js';

/** Records what a page's main thread does while an action goes on. */
export async function recordMainThread(page: Page, action: () => Promise<void>): Promise<Recording> {
  await page.tracing.start({ categories: CATEGORIES });
  await action();
  await page.evaluate((mark) => performance.mark(mark), MARK);
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(Buffer.from(trace ?? []).toString()) as { traceEvents: TraceEvent[] };
  const thread = traceEvents.findLast(({ name }) => name === MARK);
  if (!thread) throw new Error('the page’s main thread is not in the trace');
  const events = traceEvents
    .filter(({ pid, tid }) => pid === thread.pid && tid === thread.tid)
    .sort((one, other) => one.ts - other.ts);
  const first = events[0]?.ts ?? 0;
  const since = (event: TraceEvent | undefined): number | null => (event ? (event.ts - first) / 1000 : null);
  const tasks: Task[] = [];
  for (let at = 0; at < events.length; ) {
    const task = events[at] as TraceEvent;
    at += 1;
    if (task.ph !== 'X' || task.name !== 'RunTask') continue;
    const inner: TraceEvent[] = [];
    for (const end = task.ts + (task.dur ?? 0); at < events.length; at += 1) {
      const event = events[at] as TraceEvent;
      if (event.ts >= end) break;
      inner.push(event);
    }
    if (inner.some(({ name }) => name === MARK)) continue;
    tasks.push(taskOf(task, inner, since(task) ?? 0));
  }
  return {
    tasks,
    began: since(
      events.find(({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.endsWith(CONTENT_SCRIPT)),
    ),
    mark: (name) => since(events.find((event) => event.name === name && event.ph !== 'X')),
  };
}

function taskOf({ dur = 0, tdur = 0 }: TraceEvent, inner: readonly TraceEvent[], start: number): Task {
  const duration = dur / 1000;
  const lasting = (names: RegExp, of: 'dur' | 'tdur' = 'dur'): number =>
    inner.reduce((sum, event) => sum + (names.test(event.name) ? (event[of] ?? 0) / 1000 : 0), 0);
  const isScript = inner.some(({ name }) => SCRIPT.test(name));
  // A page's own timer: in its task our observers of changes run among the microtasks, of which the page's own are counted too.
  const isPages = inner.some(
    ({ name, args }) => /^(?:FunctionCall|EvaluateScript)$/.test(name) && args?.data?.url?.startsWith('http'),
  );
  const isOurs = isScript && !isPages;
  return {
    start,
    duration,
    isPages,
    isOurs,
    ours: isOurs ? duration : isPages ? lasting(/^RunMicrotasks$/) : 0,
    restyle: lasting(LAYOUT),
    cpu: { total: tdur / 1000, layout: lasting(LAYOUT, 'tdur'), paint: lasting(PAINT, 'tdur') },
  };
}

/** Reads how long a page's main thread has been at work, in milliseconds since the page began. */
export async function timeAtWork(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}
