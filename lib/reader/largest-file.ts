/**
 * Limits what is kept, in UTF-16 code units of the file: about 1,500 corrections. The file is offered as a `data:` address,
 * which Chrome cuts at 2 MB, and one unit takes 9 bytes there at worst.
 */
export const LARGEST_FILE = 200_000;
