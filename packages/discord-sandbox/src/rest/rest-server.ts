import type { IncomingMessage, ServerResponse } from "node:http";
import type { Faults } from "../faults/faults.ts";
import type { Tokens } from "../oauth/tokens.ts";
import { DiscordError, refuse } from "../rules/discord-error.ts";
import type { Traffic } from "../traffic.ts";
import type { World } from "../world/world.ts";
import { createRateLimiter } from "./rate-limiter.ts";
import { type Body, readBody } from "./read-body.ts";
import { type Reply, refusalReply, writeReply } from "./reply.ts";
import { requireCaller } from "./require-caller.ts";
import type { Result, Route } from "./route.ts";
import { createRouter, type Match } from "./router.ts";
import { routes } from "./routes.ts";
import { strike } from "./strike.ts";

export type RestContext = {
  readonly world: World;
  readonly tokens: Tokens;
  readonly faults: Faults;
  readonly traffic: Traffic;
  /** What went wrong inside the sandbox itself; a test expects it to stay empty. */
  readonly crashes: unknown[];
  readonly hasRateLimits: boolean;
};

export type RestServer = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void>;

/** What was learnt of a request on the way, for observers. */
type Seen = { readonly path: string; readonly startedMs: number; route?: string; body?: unknown };

/** The path below the version: `/api/v10/users/@me` and `/api/users/@me` are the same. */
function apiPath(url: URL): string {
  return url.pathname.replace(/^\/api(\/v\d+)?/, "");
}

function auditReason(request: IncomingMessage): { reason?: string } {
  const reason = request.headers["x-audit-log-reason"];
  return typeof reason === "string" ? { reason: decodeURIComponent(reason) } : {};
}

function observe(
  traffic: Traffic,
  request: IncomingMessage,
  passed: { seen: Seen; reply: Reply; url: URL },
): void {
  const { seen, reply, url } = passed;
  for (const observer of traffic)
    observer.rest?.({
      method: request.method ?? "GET",
      path: seen.path,
      route: seen.route,
      query: url.searchParams,
      contentType: request.headers["content-type"] ?? "",
      request: seen.body,
      status: reply.status,
      response: reply.body,
      durationMs: performance.now() - seen.startedMs,
    });
}

/** Serves everything below `/api`. */
export function createRestServer(context: RestContext): RestServer {
  const { world, faults, traffic, crashes, hasRateLimits } = context;
  const findRoute = createRouter(routes);
  const limiter = createRateLimiter(world);

  function getMatch(method: string, path: string): Match<Route> {
    const match = findRoute(method, path) ?? refuse("notFound");
    return match === "no-method" ? refuse("methodNotAllowed") : match;
  }
  function runRoute(request: IncomingMessage, match: Match<Route>, input: { url: URL; body: Body }): Result {
    const caller = requireCaller(context, match.route, request.headers.authorization);
    const userId = caller.kind === "person" ? caller.user.id : world.application.botUserId;
    return match.route.run({
      world,
      caller,
      actor: { userId, ...auditReason(request) },
      param: (name) => match.params.get(name) ?? refuse("notFound"),
      query: input.url.searchParams,
      body: input.body.json,
      files: input.body.files,
      countAgainst: (key, rule) => {
        if (hasRateLimits) limiter.countAgainst(key, rule);
      },
    });
  }
  async function answer(request: IncomingMessage, url: URL, seen: Seen): Promise<Reply | "cut"> {
    const match = getMatch(request.method ?? "GET", seen.path);
    seen.route = match.route.path;
    const body = await readBody(request);
    seen.body = body.json;
    const fault = faults.takeRest(match.route.method, match.route.path);
    if (fault && (await strike(fault)) === "cut") return "cut";
    const headers = hasRateLimits ? limiter.count(match, request.headers.authorization ?? "") : {};
    const result = runRoute(request, match, { url, body });
    if (fault?.kind === "stored-then-500") throw new DiscordError("internal");
    return { ...result, headers };
  }

  return async (request, response, url) => {
    const seen: Seen = { path: apiPath(url), startedMs: performance.now() };
    const reply = await answer(request, url, seen).catch((error: unknown) => refusalReply(error, crashes));
    if (reply === "cut") {
      request.socket.destroy();
      return;
    }
    limiter.countInvalid(reply.status);
    writeReply(response, reply);
    observe(traffic, request, { seen, reply, url });
  };
}
