import { readFileSync } from "node:fs";

export const dynamic = "force-dynamic";

let body;

/** The same bytes, for whoever asks: no session, no right, no database. */
export function GET() {
  body ??= readFileSync(".next/standings.json");
  return new Response(body, {
    headers: { "content-type": "application/json", "cache-control": "no-store" },
  });
}
