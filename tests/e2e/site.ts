import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

/** Answers one path of a test site. */
interface Answer {
  readonly body: string | Buffer;
  /** Besides `content-type`, which follows from the path's extension unless it stands here. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Serves test pages from two origins of this machine that are foreign to each other. */
export interface Site {
  /** The address of a path at the first origin. */
  readonly url: (path: string) => string;
  /** The address of the same path at the second origin. */
  readonly foreignUrl: (path: string) => string;
  /** Adds or replaces a path at both origins. */
  readonly add: (path: string, answer: Answer) => void;
  /** Lists the paths asked for since the start, favicons left out. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

const PAGES = join(import.meta.dirname, 'pages');

const CONTENT_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
};

/** Starts both origins on free ports. Paths that were not added are files of `tests/e2e/pages`. */
export async function openSite(): Promise<Site> {
  const added = new Map<string, Answer>();
  const requests: string[] = [];
  const serve = (path: string, response: ServerResponse) => {
    const answer = added.get(path) ?? file(path);
    if (path === '/favicon.ico') return response.writeHead(204).end();
    requests.push(path);
    if (answer === null) return response.writeHead(404).end();
    const type = CONTENT_TYPES[extname(path)] ?? 'text/html; charset=utf-8';
    // The second origin is written into pages here: a file cannot know its port.
    const body =
      typeof answer.body === 'string' ? answer.body.replaceAll('FOREIGN_ORIGIN', second.origin) : answer.body;
    return response
      .writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...answer.headers })
      .end(body);
  };
  const first = await listen(serve, 'localhost');
  const second = await listen(serve, '127.0.0.1');
  return {
    url: (path) => first.origin + path,
    foreignUrl: (path) => second.origin + path,
    add: (path, answer) => added.set(path, answer),
    requests,
    close: async () => {
      await Promise.all([first, second].map((one) => one.close()));
    },
  };
}

async function listen(serve: (path: string, response: ServerResponse) => void, host: string) {
  const server: Server = createServer((request, response) => {
    serve(new URL(request.url ?? '/', 'http://site').pathname, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    return new Promise<void>((done) => server.close(() => done()));
  };
  return { origin: `http://${host}:${port}`, close };
}

function file(path: string): Answer | null {
  try {
    return { body: readFileSync(join(PAGES, path), 'utf8') };
  } catch {
    return null;
  }
}
