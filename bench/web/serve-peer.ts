import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";

/** What stands in the cells of one row, in the order of the columns. */
export type PeerRow = readonly (string | number)[];

export type Peer = { readonly url: string; close(): void };

const columns = ["Member", "Rank", "Class", "Role", "Power", "Attended", "DKP", "Status", "Seen"];
const scripts = {
  "/jquery.js": "jquery/dist/jquery.min.js",
  "/datatables.js": "datatables.net/js/dataTables.min.js",
} as const;

/** The same rows in jQuery DataTables as it comes, all in one table as on our page, in plain cells. */
export async function servePeer(rows: readonly PeerRow[]): Promise<Peer> {
  const { resolve } = createRequire(import.meta.url);
  const files = new Map<string, Buffer>([
    ["/", Buffer.from(pageOf(rows))],
    ...Object.entries(scripts).map(([path, file]) => [path, readFileSync(resolve(file))] as const),
  ]);
  const server = createServer(({ url = "/" }, response) => {
    const type = url === "/" ? "text/html; charset=utf-8" : "text/javascript";
    response.writeHead(files.has(url) ? 200 : 404, { "content-type": type }).end(files.get(url));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

function pageOf(rows: readonly PeerRow[]): string {
  const options = { data: rows, columns: columns.map((title) => ({ title })), paging: false };
  const data = JSON.stringify(options).replaceAll("<", "\\u003c");
  return `<!doctype html><title>Members</title><table id="members"></table>
${Object.keys(scripts)
  .map((path) => `<script src="${path}"></script>`)
  .join("\n")}
<script>new DataTable("#members", ${data})</script>`;
}
