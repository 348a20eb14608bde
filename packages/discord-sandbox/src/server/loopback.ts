import type { IncomingMessage } from "node:http";

const loopbackNames: ReadonlySet<string> = new Set(["127.0.0.1", "localhost", "[::1]"]);

function hostnameOf(host: string): string | undefined {
  return URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : undefined;
}

export function isLoopbackHost(host: string | undefined): boolean {
  return host !== undefined && loopbackNames.has(hostnameOf(host) ?? "");
}

/** A browser that writes from another site: its Origin is not this machine's. Programs send none. */
export function isForeignOrigin({ method, headers }: IncomingMessage): boolean {
  if (method === "GET" || method === "HEAD" || headers.origin === undefined) return false;
  const origin = URL.canParse(headers.origin) ? new URL(headers.origin) : undefined;
  return !origin || !loopbackNames.has(origin.hostname);
}
