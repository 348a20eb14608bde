import { createHash } from "node:crypto";
import { readFeedInput } from "@guildhall/core/events";
import { translatorFor } from "@guildhall/i18n";
import { readFeed } from "@guildhall/use-cases/events";
import { getEnv } from "#web/env.ts";
import { withoutStamps, writeFeed } from "#web/features/events/components/write-feed.ts";
import { answer } from "#web/server/answer.ts";
import { getContext } from "#web/server/db.ts";
import { isTooMany } from "#web/server/limit-requests.ts";
import { parseInput } from "#web/server/parse-input.ts";

type Route = { readonly params: Promise<{ readonly guildId: string; readonly file: string }> };

/** A calendar for calendar programs, which sign in nowhere: its secret is the name of the file. */
export async function GET(request: Request, { params }: Route): Promise<Response> {
  const context = getContext();
  const now = context.clock.now();
  if (isTooMany(request.headers, now.epochMilliseconds))
    return new Response(null, { status: 429, headers: { "retry-after": "60" } });
  const { guildId, file } = await params;
  const result = await answer("events.readFeed", () => {
    const secret = file.endsWith(".ics") ? file.slice(0, -".ics".length) : "";
    return readFeed(context, parseInput(readFeedInput, { guildId, secret }));
  });
  if (result.kind !== "done") return new Response(null, { status: result.kind === "failed" ? 500 : 404 });
  const text = writeFeed(translatorFor(result.value.language), result.value, {
    now,
    origin: new URL(getEnv().NEXTAUTH_URL).origin,
  });
  return send(text, request.headers.get("if-none-match"));
}

function send(text: string, known: string | null): Response {
  const etag = `"${createHash("sha256").update(withoutStamps(text)).digest("base64url")}"`;
  const headers = { etag, "cache-control": "private, no-cache" };
  if (known === etag) return new Response(null, { status: 304, headers });
  return new Response(text, { headers: { ...headers, "content-type": "text/calendar; charset=utf-8" } });
}
