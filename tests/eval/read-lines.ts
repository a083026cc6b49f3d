import { readFileSync } from 'node:fs';

/** Reads a file of JSON lines. The caller vouches for the shape, which the evaluation data's README describes. */
export function readLines<Line>(file: string): Line[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Line => JSON.parse(line));
}
