import type { Correction, Corrections } from './corrections.ts';

/** Writes corrections as a file: JSON that people can read, a line for each. */
export function writeCorrections({ format, version, corrections }: Corrections): string {
  const lines = corrections.map((one) => `    ${JSON.stringify(one)}`).join(',\n');
  const list = lines === '' ? '[]' : `[\n${lines}\n  ]`;
  return `{\n  "format": "${format}",\n  "version": ${version},\n  "corrections": ${list}\n}\n`;
}

/** Gives the file of these corrections, latest first, as an address to download: nothing has to stay open for it. */
export function correctionsAddress(latestFirst: readonly Correction[]): string {
  const file = writeCorrections({
    format: 'on-record-corrections',
    version: 1,
    corrections: latestFirst.toReversed(),
  });
  return `data:application/json;charset=utf-8,${encodeURIComponent(file)}`;
}
