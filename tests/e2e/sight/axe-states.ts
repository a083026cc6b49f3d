import { expect, test } from 'vitest';
import type { Run, Theme } from '../driver.ts';
import { inBothBrowsers, type Stage } from '../in-both-browsers.ts';
import { untilDrawn } from '../page-probe.ts';
import { until } from '../until.ts';
import { axeFaults } from './axe-faults.ts';

const THEMES: readonly Theme[] = ['light', 'dark', 'forced colours'];

/** Documents in a state, each looked at on its own. */
type Documents = Readonly<Record<string, { readonly run: Run }>>;

/** A state in which documents are looked at. */
export interface SightState {
  readonly name: string;
  /** The part that is looked at, where the rest waits behind it. */
  readonly part?: string;
  readonly open: (stage: Stage) => Promise<Documents>;
}

/** Looks at each state in each theme, in both browsers. */
export function noAxeFaults(subject: string, states: readonly SightState[]): void {
  inBothBrowsers(
    subject,
    (stage) => {
      test.each(states)('$name', async ({ open, part }) => {
        const documents = await open(stage);
        const faults = new Map<string, Theme[]>();
        for (const theme of THEMES) {
          await stage.driver.dress(theme);
          for (const [name, document] of Object.entries(documents)) {
            await untilDressed(document, theme);
            await untilCalm(document, part === undefined);
            for (const fault of await axeFaults(document, theme === 'light' ? 'all' : 'of colour', part)) {
              const line = `${name}: ${fault}`;
              faults.set(line, [...(faults.get(line) ?? []), theme]);
            }
          }
        }
        expect(Object.fromEntries(faults)).toEqual({});
      });
    },
    { scrollBars: true },
  );
}

/** A document that does not hear of the theme would be looked at in the same one each time. */
async function untilDressed(pane: { readonly run: Run }, theme: Theme): Promise<void> {
  await until(`a document to be shown in ${theme}`, () =>
    pane.run((isDark) => matchMedia('(prefers-color-scheme: dark)').matches === isDark, theme === 'dark'),
  );
}

/** A colour that is on its way to another is neither; what lies below a bar that stays has no colour to axe. A part stays in sight: a menu closes with its button out of it. */
async function untilCalm(pane: { readonly run: Run }, isWhole: boolean): Promise<void> {
  await untilDrawn(pane);
  await pane.run((scrolls) => {
    for (const animation of document.getAnimations()) animation.finish();
    // A page that scrolls takes its card along.
    if (scrolls && location.protocol !== 'http:') scrollTo(0, 0);
  }, isWhole);
}
