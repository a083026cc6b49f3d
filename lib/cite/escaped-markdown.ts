/** Escapes what has a meaning in Markdown (CommonMark, and tables and notes of its widespread extensions) anywhere in a line. */
export function escapedMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>#|~&!$^]/g, '\\$&');
}
