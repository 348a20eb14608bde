import type { IncomingMessage, ServerResponse } from "node:http";
import { ClientRefusal } from "../actor/client-refusal.ts";
import type { Faults } from "../faults/faults.ts";
import type { Gateway } from "../gateway/gateway.ts";
import { DiscordError } from "../rules/discord-error.ts";
import type { World } from "../world/world.ts";
import type { Activity, ActivityEntry } from "./activity.ts";
import { type Asset, getFontBundle, getPageBundle } from "./bundle-page.ts";
import { streamChanges } from "./changes-stream.ts";
import { chooseSeat } from "./choose-seat.ts";
import { viewGuild } from "./guild-view.ts";
import { viewMessages } from "./messages-view.ts";
import { sendClientPage } from "./send-client-page.ts";

export type ClientServer = {
  serves(path: string): boolean;
  answer(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void>;
};

/** What the panel beside the messages shows of the machine room. */
export type StageView = {
  readonly activity: readonly ActivityEntry[];
  readonly isGatewayReachable: boolean;
  readonly isRestSlow: boolean;
};

export type ClientParts = {
  readonly world: World;
  readonly faults: Faults;
  readonly gateway: Gateway;
  readonly activity: Activity;
};

const messagesPerPage = 50;

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json", "cache-control": "no-store" });
  response.end(JSON.stringify(body));
}

function viewStage({ activity, gateway, faults }: ClientParts): StageView {
  return {
    activity: activity.list(),
    isGatewayReachable: gateway.isReachable,
    isRestSlow: faults.isRestDisturbed(),
  };
}

/** What a window asks for: its server, its channel, or the machine room. Null when there is no server yet. */
function view(parts: ClientParts, path: string, query: URLSearchParams): unknown {
  if (path === "/client/stage") return viewStage(parts);
  const { world } = parts;
  const seat = chooseSeat(world, { guildId: query.get("guild"), userId: query.get("as") });
  if (!seat) return null;
  const channelId = query.get("channel");
  if (path === "/client/guild") return viewGuild(world, seat, channelId);
  const limit = Number(query.get("limit") ?? messagesPerPage);
  return viewMessages(world, seat, { channelId: channelId ?? "", limit });
}

function sendView(parts: ClientParts, response: ServerResponse, url: URL): void {
  try {
    sendJson(response, 200, view(parts, url.pathname, url.searchParams));
  } catch (error) {
    if (!(error instanceof ClientRefusal || error instanceof DiscordError)) throw error;
    sendJson(response, 404, { error: error.message, kind: "client-refusal" });
  }
}

async function findAsset(name: string): Promise<Asset | undefined> {
  return (await getPageBundle()).get(name) ?? (await getFontBundle()).get(name);
}

async function sendAsset(response: ServerResponse, name: string): Promise<void> {
  const asset = await findAsset(name);
  if (!asset) {
    sendJson(response, 404, { error: "Not found", kind: "client-refusal" });
    return;
  }
  response.writeHead(200, { "content-type": asset.contentType, "x-content-type-options": "nosniff" });
  response.end(asset.body);
}

const views: ReadonlySet<string> = new Set(["/client/guild", "/client/messages", "/client/stage"]);

/** Serves the page that a person clicks through. It acts by the controls, under the same rules as tests. */
export function createClientServer(parts: ClientParts): ClientServer {
  return {
    serves: (path) => path === "/" || path.startsWith("/client/"),
    async answer(_request, response, url) {
      if (url.pathname === "/") return sendClientPage(response);
      if (views.has(url.pathname)) return sendView(parts, response, url);
      if (url.pathname === "/client/changes") return streamChanges(parts.world, parts.activity, response);
      await sendAsset(response, url.pathname.slice("/client/".length));
    },
  };
}
