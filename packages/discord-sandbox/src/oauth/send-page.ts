import type { ServerResponse } from "node:http";

/** Pages hold no script and no picture, and stand in no frame. */
export function sendPage(response: ServerResponse, status: number, html: string): void {
  response.writeHead(status, {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy":
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
    "cache-control": "no-store",
    "referrer-policy": "same-origin",
  });
  response.end(html);
}

export function redirect(response: ServerResponse, to: string, cookie?: string): void {
  response.writeHead(302, {
    location: to,
    "cache-control": "no-store",
    ...(cookie ? { "set-cookie": cookie } : {}),
  });
  response.end();
}
