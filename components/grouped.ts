/** Writes a count with its thousands apart: "3,000". */
export function grouped(count: number): string {
  return count.toLocaleString('en');
}
