import { once } from "node:events";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";

const compressible = /^(text\/(?!event-stream)|application\/(json|javascript))/;

/** A proxy in front of a site, which compresses as the one of an operator does; ours leaves that to it. */
export async function serveCompressed(site: string): Promise<{ readonly url: string; close(): void }> {
  const server = createServer(async (asked, answer) => {
    const { method, headers } = asked;
    const forward = request(new URL(asked.url ?? "/", site), { method, headers });
    asked.pipe(forward);
    const [got] = await once(forward, "response");
    const isText = compressible.test(got.headers["content-type"] ?? "");
    const { "content-length": length, ...rest } = got.headers;
    answer.writeHead(got.statusCode, isText ? { ...rest, "content-encoding": "gzip" } : got.headers);
    // A page that is left goes away in the middle of an answer.
    const done = isText ? pipeline(got, createGzip(), answer) : pipeline(got, answer);
    await done.catch(() => answer.destroy());
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
