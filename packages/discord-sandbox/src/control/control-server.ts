import type { IncomingMessage, ServerResponse } from "node:http";
import { json } from "node:stream/consumers";
import { ClientRefusal } from "../actor/client-refusal.ts";
import { DiscordError } from "../rules/discord-error.ts";
import { type Controlled, type ControlName, controls } from "./controls.ts";

export type ControlServer = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void>;

/** How a refusal travels: the other side throws it again as the same kind. */
export type ControlFailure = { readonly error: string; readonly kind: "client-refusal" | "discord-error" };

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json", "cache-control": "no-store" });
  response.end(JSON.stringify(body ?? null));
}

function isControl(name: string): name is ControlName {
  return Object.hasOwn(controls, name);
}

function failureOf(error: unknown): ControlFailure {
  if (error instanceof ClientRefusal) return { error: error.message, kind: "client-refusal" };
  if (error instanceof DiscordError) return { error: error.message, kind: "discord-error" };
  throw error;
}

function holdFollower({ clock }: Controlled, response: ServerResponse, { searchParams }: URL): void {
  const after = searchParams.get("after");
  const knownMs = after ? Number(after) : undefined;
  clock.followers.hold({ name: searchParams.get("follower") ?? "", knownMs }, response);
}

/**
 * Serves `POST /control/<name>`. Only JSON: a form of another site cannot send it. `GET /control/clock` is held until the
 * offset is another one than `after`.
 */
export function createControlServer(controlled: Controlled): ControlServer {
  return async (request, response, url) => {
    if (request.method === "GET" && url.pathname === "/control/clock") {
      return holdFollower(controlled, response, url);
    }
    const name = url.pathname.slice("/control/".length);
    const isJson = request.headers["content-type"]?.startsWith("application/json") ?? false;
    if (request.method !== "POST" || !isJson || !isControl(name)) {
      send(response, 404, { error: "POST a control with a JSON body.", kind: "client-refusal" });
      return;
    }
    const run = controls[name] as (controlled: Controlled, input: unknown) => unknown;
    try {
      send(response, 200, await run(controlled, await json(request)));
    } catch (error) {
      send(response, 400, failureOf(error));
    }
  };
}
