import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { GatewayCloseCodes, GatewayIntentBits } from "discord-api-types/v10";
import { type WebSocket, WebSocketServer } from "ws";
import type { Faults } from "../faults/faults.ts";
import type { Traffic } from "../traffic.ts";
import { canView } from "../world/access.ts";
import type { Dispatch } from "../world/dispatch.ts";
import { guildCreatePayload } from "../world/payloads/guild-payload.ts";
import type { World } from "../world/world.ts";
import { askToReconnect, type Connection, closeWith, connect, invalidate } from "./connection.ts";
import { type IdentifyLimit, identifyLimit } from "./identify-limit.ts";
import { doIntentsCover } from "./intents.ts";
import { visibleData } from "./message-content.ts";
import { receive } from "./receive.ts";
import { dispatchTo, isOnShard, type Session } from "./session.ts";

type GatewayOptions = {
  readonly world: World;
  readonly traffic: Traffic;
  readonly faults: Faults;
  readonly heartbeatIntervalMs: number;
  readonly hasRateLimits: boolean;
};

/** What every part of the gateway needs. */
export type GatewayContext = GatewayOptions & {
  readonly sessions: Map<string, Session>;
  readonly identifyLimit: IdentifyLimit;
};

export type Gateway = {
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Cuts every line without a word, or closes it with a code. The sessions can be resumed. */
  cut(code?: number): void;
  /** False: every line is cut and none can be opened, as in an outage of the network. */
  setReachable(isReachable: boolean): void;
  readonly isReachable: boolean;
  /** Op 7: asks every bot to come back on a new line. */
  askToReconnect(): void;
  /** Op 9: resumable or not; if not, the sessions are gone. */
  invalidate(isResumable: boolean): void;
  readonly sessions: ReadonlyMap<string, Session>;
  close(): void;
};

function isAudience(world: World, { to }: Dispatch): boolean {
  const botUserId = world.application.botUserId;
  if (to.guildId === undefined || to.isFarewell) return true;
  if (!world.guilds.get(to.guildId)?.members.has(botUserId)) return false;
  const channel = to.channelId === undefined ? undefined : world.channels.get(to.channelId);
  return channel === undefined || canView(world, botUserId, channel);
}

/** A GUILD_CREATE is made per session: how many members it lists depends on the intents. */
function dataFor(world: World, dispatch: Dispatch, session: Session): object {
  const guild = dispatch.t === "GUILD_CREATE" ? world.guilds.get(dispatch.to.guildId ?? "") : undefined;
  if (!guild) return visibleData(dispatch, session.intents, world.application.botUserId);
  const withPresences = (session.intents & GatewayIntentBits.GuildPresences) !== 0;
  return guildCreatePayload(world, guild, { withPresences });
}

function hears(session: Session, dispatch: Dispatch, botUserId: string): boolean {
  const { to, t } = dispatch;
  if (!isOnShard(session, to.guildId)) return false;
  if (t === "GUILD_MEMBER_UPDATE" && dispatch.d.user.id === botUserId) return true;
  return doIntentsCover(session.intents, t, to.guildId !== undefined);
}

function deliver({ world, sessions, faults }: GatewayContext, dispatch: Dispatch): void {
  if (!isAudience(world, dispatch)) return;
  for (const session of sessions.values()) {
    if (!hears(session, dispatch, world.application.botUserId)) continue;
    const data = JSON.stringify(dataFor(world, dispatch, session));
    faults.deliver(dispatch.t, () => dispatchTo(session, dispatch.t, data));
  }
}

function hasRightVersion(connection: Connection, query: URLSearchParams): boolean {
  const isKnown = (query.get("v") ?? "10") === "10" && (query.get("encoding") ?? "json") === "json";
  if (!isKnown) closeWith(connection, GatewayCloseCodes.InvalidAPIVersion);
  return isKnown;
}

function linesOf(sessions: ReadonlyMap<string, Session>): Connection[] {
  return [...sessions.values()].flatMap((session) => session.connection ?? []);
}

export function openGateway(options: GatewayOptions): Gateway {
  const context: GatewayContext = { ...options, sessions: new Map(), identifyLimit: identifyLimit() };
  const { world, sessions } = context;
  const sockets = new WebSocketServer({ noServer: true });
  let isReachable = true;
  const cut = (code?: number) => {
    for (const line of linesOf(sessions)) code === undefined ? line.cut() : line.close(code, "");
  };
  const listen = (dispatch: Dispatch) => deliver(context, dispatch);
  world.listeners.add(listen);
  sockets.on("connection", (socket, request: IncomingMessage) => {
    const query = new URL(request.url ?? "/", "http://sandbox").searchParams;
    const connection = connect(socket, query, context.traffic);
    if (hasRightVersion(connection, query)) receive(context, connection);
  });
  return {
    upgrade(request, socket, head) {
      if (!isReachable) return void socket.destroy();
      const open = (webSocket: WebSocket) => sockets.emit("connection", webSocket, request);
      sockets.handleUpgrade(request, socket, head, open);
    },
    sessions,
    cut,
    setReachable(isNowReachable) {
      isReachable = isNowReachable;
      if (!isReachable) cut();
    },
    get isReachable() {
      return isReachable;
    },
    askToReconnect: () => {
      for (const line of linesOf(sessions)) askToReconnect(line);
    },
    invalidate: (isResumable) => {
      const lines = linesOf(sessions);
      if (!isResumable) sessions.clear();
      for (const line of lines) invalidate(line, { isResumable });
    },
    close: () => {
      world.listeners.delete(listen);
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}
