import { constants, createDeflate } from "node:zlib";
import { GatewayCloseCodes } from "discord-api-types/v10";
import type { WebSocket } from "ws";
import type { Traffic } from "../traffic.ts";

/** One socket. It writes text, or one long zlib stream when the bot asked for `compress=zlib-stream`. */
export type Connection = {
  write(text: string): void;
  close(code: number, reason: string): void;
  /** Cuts the line without a word. */
  cut(): void;
  readonly socket: WebSocket;
};

/** https://discord.com/developers/docs/events/gateway#zlibstream : every message ends with a sync flush. */
function zlibStream(socket: WebSocket): (text: string) => void {
  const deflate = createDeflate();
  let pending: Buffer[] = [];
  deflate.on("data", (chunk: Buffer) => pending.push(chunk));
  return (text) => {
    deflate.write(text);
    deflate.flush(constants.Z_SYNC_FLUSH, () => {
      if (socket.readyState === socket.OPEN) socket.send(Buffer.concat(pending));
      pending = [];
    });
  };
}

function plainText(socket: WebSocket): (text: string) => void {
  return (text) => {
    if (socket.readyState === socket.OPEN) socket.send(text);
  };
}

export function connect(socket: WebSocket, query: URLSearchParams, traffic: Traffic): Connection {
  const write = query.get("compress") === "zlib-stream" ? zlibStream(socket) : plainText(socket);
  return {
    socket,
    write: (text) => {
      for (const observer of traffic) observer.gateway?.({ direction: "sent", payload: JSON.parse(text) });
      write(text);
    },
    close: (code, reason) => socket.close(code, reason),
    cut: () => socket.terminate(),
  };
}

/** What Discord says when it closes. https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway */
export const closeReasons: Partial<Record<GatewayCloseCodes, string>> = {
  [GatewayCloseCodes.UnknownOpcode]: "Unknown opcode.",
  [GatewayCloseCodes.DecodeError]: "Error while decoding payload.",
  [GatewayCloseCodes.NotAuthenticated]: "Not authenticated.",
  [GatewayCloseCodes.AuthenticationFailed]: "Authentication failed.",
  [GatewayCloseCodes.AlreadyAuthenticated]: "Already authenticated.",
  [GatewayCloseCodes.InvalidSeq]: "Invalid seq.",
  [GatewayCloseCodes.RateLimited]: "Rate limited.",
  [GatewayCloseCodes.SessionTimedOut]: "Session timed out.",
  [GatewayCloseCodes.InvalidShard]: "Invalid shard.",
  [GatewayCloseCodes.ShardingRequired]: "Sharding required.",
  [GatewayCloseCodes.InvalidAPIVersion]: "Invalid API version.",
  [GatewayCloseCodes.InvalidIntents]: "Invalid intent(s).",
  [GatewayCloseCodes.DisallowedIntents]: "Disallowed intent(s).",
};

export function closeWith(connection: Connection, code: GatewayCloseCodes): void {
  connection.close(code, closeReasons[code] ?? "");
}
