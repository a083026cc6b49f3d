import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Serves one page at the root of a free port of this machine, until closed. */
export async function servePage(html: string): Promise<{ address: string; close: () => void }> {
  const server = createServer((request, response) => {
    if (request.url === '/') response.setHeader('content-type', 'text/html; charset=utf-8').end(html);
    else response.writeHead(404).end();
  });
  await new Promise<void>((done, fail) => server.on('error', fail).listen(0, 'localhost', done));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `http://localhost:${(server.address() as AddressInfo).port}/`, close };
}
