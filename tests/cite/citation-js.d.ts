declare module '@citation-js/core' {
  /** Reads whatever its plugins know into items of CSL-JSON. */
  export class Cite {
    constructor(input: string | object);
    readonly data: readonly Record<string, unknown>[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
declare module 'papaparse' {
  const papaparse: {
    parse(
      text: string,
      options: { readonly header: true; readonly skipEmptyLines: true },
    ): {
      readonly data: readonly Readonly<Record<string, string>>[];
      readonly errors: readonly unknown[];
      readonly meta: { readonly fields: readonly string[] };
    };
  };
  export default papaparse;
}
