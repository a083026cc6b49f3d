import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../../cli/find-browser.ts';

/** Runs a function, sent as source, in some document; it sees only its arguments and that document's globals. */
export type Run = <Args extends readonly unknown[], Value>(
  body: (...args: Args) => Value | Promise<Value>,
  ...args: Args
) => Promise<Value>;

/** Names what a reader can ask of every document: a dark or a light one, or the desktop's few colours instead of any. */
export type Theme = 'light' | 'dark' | 'forced colours';

/** Is one document of the extension, wherever the browser put it: a frame in a page, the toolbar's panel, a tab. */
export interface Pane {
  readonly run: Run;
  /** Clicks, as a person's mouse would, the control whose name contains these words. */
  readonly press: (name: string) => Promise<void>;
}

/** Is a point of a document's viewport, in CSS px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Is a document of the extension in a tab. */
export interface TabPane extends Pane {
  /** Presses the mouse at a point, and lets go of it at another. */
  readonly drag: (from: Point, to: Point) => Promise<void>;
  /** Presses keys one after the other, as a person would: `ArrowDown`, `Control+a`, `x`. */
  readonly keys: (...pressed: readonly string[]) => Promise<void>;
}

/** Drives one browser with the extension loaded. Both browsers answer to it alike, so that every test is one table. */
export interface Driver {
  readonly kind: BrowserKind;
  /** Opens a page in a new tab, brought to the front, and waits for its load. */
  readonly open: (url: string) => Promise<Page>;
  /** Opens a document of the extension (`reader.html?...`) in a tab. */
  readonly openExtension: (path: string) => Promise<TabPane>;
  /** Gives the card's document of a page or of a frame of it, as soon as there is one. */
  readonly card: (page: Page) => Promise<Pane>;
  /** Tells how many card documents stand in a page, without waiting. */
  readonly cardCount: (page: Page) => Promise<number>;
  /** Opens the toolbar button's window over a page. */
  readonly popup: (page: Page) => Promise<Pane>;
  /** Closes the toolbar button's window. */
  readonly closePopup: () => Promise<void>;
  /** Waits for a tab, opened by the extension, whose address within it begins with this path. */
  readonly extensionTab: (path: string) => Promise<TabPane>;
  /** Closes every tab but an empty one. */
  readonly closeTabs: () => Promise<void>;
  /** Gives a command of the extension, as its keyboard shortcut would. */
  readonly command: (name: string) => Promise<void>;
  /** Chooses an entry of the extension in the menu of the page in front, opened over what is selected there. */
  readonly menu: (entry: string, selected: string) => Promise<void>;
  /** Has every open document show itself in a theme, the popup and cards in pages too. */
  readonly dress: (theme: Theme) => Promise<void>;
  /** Zooms the tab in front as its user would, and with it all of its origin; 1 is 100 %. */
  readonly zoom: (factor: number) => Promise<void>;
  /** Shows a page's own scripts the closed root that holds the card's frame, so that axe finds it there. */
  readonly openRoot: (page: Page) => Promise<void>;
  /** Runs in the content script's own world of a page: what a compromised page process could do. */
  readonly inContentScript: (page: Page) => Run;
  /** Ends the background as the browser does when it idles. */
  readonly stopBackground: () => Promise<void>;
  /** Lists the extension's uncaught errors so far. */
  readonly errors: () => Promise<string[]>;
  readonly close: () => Promise<void>;
}
