import type { IncomingMessage } from "node:http";

const loopbackNames: ReadonlySet<string> = new Set(["127.0.0.1", "localhost", "[::1]"]);

/** Does this address lead to this machine? */
export function isLoopbackUrl(url: string): boolean {
  return URL.canParse(url) && loopbackNames.has(new URL(url).hostname);
}

export function isLoopbackHost(host: string | undefined): boolean {
  return host !== undefined && isLoopbackUrl(`http://${host}`);
}

/** A browser that writes from another site: its Origin is not this machine's. Programs send none. */
export function isForeignOrigin({ method, headers }: IncomingMessage): boolean {
  if (method === "GET" || method === "HEAD" || headers.origin === undefined) return false;
  return !isLoopbackUrl(headers.origin);
}

/** Another site's script or frame that wants to read here; following a link to the page is no such thing. */
export function isForeignReader({ headers }: IncomingMessage): boolean {
  return headers["sec-fetch-site"] === "cross-site" && headers["sec-fetch-mode"] !== "navigate";
}
