import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const WIDTH = 480;
const HEIGHT = 260;
const LEFT = 70;
const RIGHT = 40;
const TOP = 36;
const BOTTOM = 44;

/** Draws one curve over logarithmic axes as an SVG file beside the results; gives the Markdown that shows it. */
export function writeChart(
  file: string,
  title: string,
  across: string,
  up: string,
  xs: readonly number[],
  ys: readonly number[],
): string {
  const [x, y] = [scaleOf(xs, LEFT, WIDTH - RIGHT), scaleOf(ys, HEIGHT - BOTTOM, TOP)];
  const lines = [
    ...x.ticks.map((at) => tick(x.place(at), HEIGHT - BOTTOM, x.place(at), TOP, 0, 16, 'middle', at)),
    ...y.ticks.map((at) => tick(LEFT, y.place(at), WIDTH - RIGHT, y.place(at), -8, 4, 'end', at)),
  ];
  const points = xs.map((at, k) => `${x.place(at).toFixed(1)},${y.place(ys[k] ?? 1).toFixed(1)}`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="system-ui, sans-serif" font-size="11" role="img" aria-label="${title}: ${up} by ${across}">
<rect width="100%" height="100%" fill="#fff"/>
<text x="${LEFT}" y="20" font-size="13" font-weight="600" fill="#222">${title}: ${up}</text>
${lines.join('\n')}
<text x="${WIDTH - RIGHT}" y="${HEIGHT - 8}" text-anchor="end" fill="#555">${across}</text>
<polyline points="${points.join(' ')}" fill="none" stroke="#8a4b08" stroke-width="2"/>
${points.map((point) => `<circle cx="${point.split(',')[0]}" cy="${point.split(',')[1]}" r="3" fill="#8a4b08"/>`).join('\n')}
</svg>
`;
  writeFileSync(join(import.meta.dirname, `${file}.svg`), svg);
  return `![${title}: ${up} by ${across}](${file}.svg)`;
}

/** Places values between two ends, by powers of ten. */
function scaleOf(values: readonly number[], from: number, to: number) {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))));
  return {
    ticks: Array.from({ length: high - low + 1 }, (_, k) => 10 ** (low + k)),
    place: (value: number): number => from + ((Math.log10(value) - low) / (high - low)) * (to - from),
  };
}

function tick(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  dx: number,
  dy: number,
  anchor: string,
  at: number,
): string {
  const text = at >= 1 ? at.toLocaleString('en') : String(Number(at.toPrecision(1)));
  return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="#e3e0da"/><text x="${x1 + dx}" y="${y1 + dy}" text-anchor="${anchor}" fill="#555">${text}</text>`;
}
