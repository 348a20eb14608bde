import type { ServerResponse } from "node:http";
import { DiscordError } from "../rules/discord-error.ts";
import { RateLimited } from "../rules/rate-limits.ts";

export type Reply = {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
};

/** A refusal as Discord words it; anything else is a fault of the sandbox, kept in `crashes`. */
export function refusalReply(error: unknown, crashes: unknown[]): Reply {
  if (error instanceof RateLimited) return rateLimitReply(error);
  if (!(error instanceof DiscordError)) crashes.push(error);
  const refusal = error instanceof DiscordError ? error : new DiscordError("internal");
  const errors = refusal.errors ? { errors: refusal.errors } : {};
  return { status: refusal.status, body: { message: refusal.message, code: refusal.code, ...errors } };
}

/** https://discord.com/developers/docs/topics/rate-limits#exceeding-a-rate-limit-rate-limit-response-structure */
function rateLimitReply(error: RateLimited): Reply {
  const seconds = Math.round(error.retryAfterSeconds * 1000) / 1000;
  return {
    status: 429,
    body: { message: error.message, retry_after: seconds, global: error.scope === "global", code: 0 },
    headers: {
      "retry-after": String(Math.ceil(seconds)),
      "x-ratelimit-scope": error.scope,
      ...(error.scope === "global" ? { "x-ratelimit-global": "true" } : {}),
    },
  };
}

export function writeReply(response: ServerResponse, reply: Reply): void {
  if (reply.body === undefined) {
    response.writeHead(reply.status, reply.headers).end();
    return;
  }
  const text = JSON.stringify(reply.body);
  const headers = {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(text),
    ...reply.headers,
  };
  response.writeHead(reply.status, headers).end(text);
}
