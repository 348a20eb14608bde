import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Grades, makeUpItems, type SiteItem } from "./made-up-items.ts";
import { listScript, renderIcon, renderItem, renderShell } from "./markup.ts";
import { keyOf, type ListPage, listRows } from "./serve-list.ts";
import { makeSwitches, type SiteSwitches } from "./site-switches.ts";

/** A request that the site got, so that a test can say how it was asked. */
export type SiteRequest = { readonly path: string; readonly userAgent: string; readonly atMs: number };

export type LocalSite = AsyncDisposable & {
  readonly origin: string;
  readonly requests: SiteRequest[];
  readonly switches: SiteSwitches;
  /** What it lists; can be changed while it runs. */
  items: readonly SiteItem[];
  /** Called with each page that does not come. */
  onSilence: () => void;
  /** Pages that did not come, come now, and no page stays silent any more. */
  release(): void;
};

type SiteOptions = { readonly port?: number; readonly grades?: Grades; readonly nowMs?: () => number };

/** A site with the addresses and the markup of the real one, and items that nobody else has. */
export async function openSite({
  port = 0,
  grades = [5, 6],
  nowMs = () => performance.now(),
}: SiteOptions = {}): Promise<LocalSite> {
  const waiting: (() => void)[] = [];
  const server = createServer((request, response) => {
    site.requests.push({
      path: request.url ?? "",
      userAgent: request.headers["user-agent"] ?? "",
      atMs: nowMs(),
    });
    const answerNow = () => answer(site, request, response);
    if (!isSilent(site, request)) return answerNow();
    waiting.push(answerNow);
    site.onSilence();
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const site: LocalSite = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: [],
    switches: makeSwitches(),
    items: makeUpItems(grades),
    onSilence: () => undefined,
    release() {
      site.switches.silent.clear();
      for (const answerNow of waiting.splice(0)) answerNow();
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
  return site;
}

function answer(site: LocalSite, request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? "/", site.origin);
  const listPage = readListPage(url);
  if (url.pathname === "/robots.txt") answerRobots(site, response);
  else if (listPage && misbehave(site, listPage, response)) return;
  else if (listPage) send(response, "text/html", renderShell(listPage.language, dataUrlOf(listPage)));
  else if (url.pathname === "/throne-and-liberty/api/trpc/database.getItems") {
    const at = JSON.parse(url.searchParams.get("input") ?? "{}") as ListPage;
    send(response, "application/json", JSON.stringify(listRows(site.items, at, site.switches)));
  } else answerFile(site, url, response);
}

function answerFile({ items }: LocalSite, { pathname }: URL, response: ServerResponse): void {
  const item = /^\/throne-and-liberty\/(\w+)\/db\/item\/(\w+)$/.exec(pathname);
  const known = items.find(({ id }) => id === item?.[2]);
  const icon = /^\/icons\/(\w+)\.svg$/.exec(pathname)?.[1];
  if (pathname === "/_nuxt/entry.js") send(response, "text/javascript", listScript);
  else if (icon) send(response, "image/svg+xml", renderIcon(icon));
  else if (item?.[1] && known) send(response, "text/html", renderItem(known, item[1]));
  else response.writeHead(404).end();
}

function isSilent({ origin, switches }: LocalSite, { url }: IncomingMessage): boolean {
  const listPage = readListPage(new URL(url ?? "/", origin));
  return listPage !== undefined && switches.silent.has(keyOf(listPage));
}

function readListPage({ pathname, searchParams }: URL): ListPage | undefined {
  const language = /^\/throne-and-liberty\/([a-z]{2})\/db\/items$/.exec(pathname)?.[1];
  const [grade, page] = [Number(searchParams.get("grade")), Number(searchParams.get("page") ?? 1)];
  return language ? { language, grade, page } : undefined;
}

function dataUrlOf(listPage: ListPage): string {
  return `/throne-and-liberty/api/trpc/database.getItems?input=${encodeURIComponent(JSON.stringify(listPage))}`;
}

/** Does what the switches say of this page instead of showing it. False where they say nothing. */
function misbehave({ switches }: LocalSite, at: ListPage, response: ServerResponse): boolean {
  const key = keyOf(at);
  const failure = switches.failures.get(key);
  if (switches.moved.has(key)) {
    response.writeHead(302, { location: "https://elsewhere.invalid/" }).end();
    return true;
  }
  if (!failure || failure.times <= 0) return false;
  failure.times -= 1;
  response.writeHead(failure.status, {
    "content-type": "text/html",
    ...(failure.retryAfter !== undefined && { "retry-after": String(failure.retryAfter) }),
  });
  response.end("<!doctype html><title>No</title>");
  return true;
}

function answerRobots({ switches: { robots } }: LocalSite, response: ServerResponse): void {
  if (typeof robots === "number") response.writeHead(robots).end();
  else send(response, "text/plain", robots);
}

function send(response: ServerResponse, type: string, body: string): void {
  response.writeHead(200, { "content-type": `${type}; charset=utf-8` }).end(body);
}
