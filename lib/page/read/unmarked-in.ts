import type { Candidate } from '../../names/scan.ts';
import { closest, elementAround, localName } from '../dom/dom.ts';
import { placeOf } from './block-text.ts';
import { cached } from './style-cache.ts';
import type { ScannedBlock } from './without-veiled.ts';

/** A click here does what the page says: no card could open. */
const CONTROL =
  'button,label,[role=button],[role=tab],[role=option],[role=radio],[role=checkbox],[role=switch],[role=menuitem]';
/** Who wrote this and who took the picture, what the page stores, whose page it is: by the words in classes and roles that sites share. */
const FURNITURE = [
  ...[
    'footer',
    '[role=contentinfo]',
    'address',
    '[rel~=author]',
    '[itemprop~=author]',
    '[itemprop~=publisher]',
  ],
  ...['byline', 'credit', 'cookie', 'consent', 'copyright', 'gdpr'].flatMap((word) => [
    `[class*=${word} i]`,
    `[id*=${word} i]`,
  ]),
].join();
/** The end of an article or of a quote, not of the page. */
const PART = 'article,section,blockquote,aside,figure';
/** What holds the news is no furniture, whatever its class says. */
const NEWS = 'article,main,h1,h2';
const ROOT = /^(?:html|body|main|article)$/;

/**
 * Lists where candidates of a block begin that tell of the document and are not marked: those in the page's own controls, and
 * organisations in its furniture, where they stand as publishers.
 */
export function unmarkedIn({ block, scanned }: ScannedBlock): ReadonlySet<number> {
  const unmarked = new Set<number>();
  const inFurniture = cached(isFurniture);
  const inControl = cached((element) => closest(element, CONTROL) !== null);
  for (const candidate of scanned.candidates) {
    const node = placeOf(block.pieces, candidate.start, false)?.node;
    const element = node ? elementAround(node) : null;
    if (element && (inControl(element) || (isOrganisation(candidate) && inFurniture(element))))
      unmarked.add(candidate.start);
  }
  return unmarked;
}

const isOrganisation = ({ senses }: Candidate): boolean =>
  senses.every(({ actor }) => actor.kind === 'organisation');

/** Says whether markup makes an element part of the page's furniture. */
function isFurniture(element: Element): boolean {
  const found = closest(element, FURNITURE);
  if (!found || ROOT.test(localName(found))) return false;
  if (localName(found) === 'footer' && closest(found, PART)) return false;
  return Element.prototype.querySelector.call(found, NEWS) === null;
}
