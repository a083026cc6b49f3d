/** Locates a part of a JSON text: the keys and positions that lead to it. */
export type JsonPath = readonly (string | number)[];

/** Holds what a JSON text says, and on which line it says each part. */
export interface ReadJson {
  readonly value: unknown;
  /** Gives the line, from 1 on, of a part or of the nearest part that holds it. */
  readonly lineOf: (path: JsonPath) => number;
}

const TOKEN = /[\t\r ]*(\n|"(?:[^"\\\n]|\\.)*"|-?\d[\d.eE+-]*|true|false|null|[[\]{},:]|[\s\S]?)/y;

/**
 * Reads JSON as JSON.parse does, but remembers lines. Throws what `fail` makes of the line and the problem: engines
 * word and place their own errors differently.
 */
export function readJson(json: string, fail: (line: number, problem: string) => Error): ReadJson {
  const lines = new Map<string, number>();
  let line = 1;
  let token = '';

  TOKEN.lastIndex = 0;
  const advance = (): void => {
    do {
      if (token === '\n') line += 1;
      token = TOKEN.exec(json)?.[1] ?? '';
    } while (token === '\n');
  };
  const unexpected = (wanted: string): Error =>
    fail(line, `expected ${wanted}, found ${token === '' ? 'the end of the file' : token}`);
  const expect = (sign: string): void => {
    if (token !== sign) throw unexpected(`"${sign}"`);
    advance();
  };
  const scalar = (): unknown => {
    try {
      const found: unknown = JSON.parse(token);
      advance();
      return found;
    } catch {
      throw unexpected('a value');
    }
  };
  /** Reads what stands between two brackets, separated by commas. */
  const members = (close: string, read: () => void): void => {
    advance();
    while (token !== close) {
      read();
      if (token === close) break;
      expect(',');
      if (token === close) throw unexpected('another entry behind the comma');
    }
    advance();
  };
  const value = (path: JsonPath): unknown => {
    lines.set(JSON.stringify(path), line);
    if (token === '[') {
      const list: unknown[] = [];
      members(']', () => list.push(value([...path, list.length])));
      return list;
    }
    if (token !== '{') return scalar();
    const fields: [string, unknown][] = [];
    members('}', () => {
      if (!token.startsWith('"')) throw unexpected('a field name in quotation marks');
      const key = String(scalar());
      expect(':');
      if (fields.some(([other]) => other === key))
        throw fail(line, `the field "${key}" stands here twice; keep one`);
      fields.push([key, value([...path, key])]);
    });
    return Object.fromEntries(fields);
  };

  advance();
  const root = value([]);
  if (token !== '') throw unexpected('the end of the file');
  return {
    value: root,
    lineOf(path) {
      for (let length = path.length; length > 0; length -= 1) {
        const found = lines.get(JSON.stringify(path.slice(0, length)));
        if (found !== undefined) return found;
      }
      return 1;
    },
  };
}
