import { constants, createDeflate, createZstdCompress, deflateSync } from "node:zlib";
import { GatewayCloseCodes, GatewayOpcodes } from "discord-api-types/v10";
import type { WebSocket } from "ws";
import type { Traffic } from "../traffic.ts";

/** One socket. It writes text, or one long compressed stream when the bot asked for it in the address. */
export type Connection = {
  write(text: string): void;
  close(code: number, reason: string): void;
  /** Cuts the line without a word. */
  cut(): void;
  /** From now on each frame is compressed for itself, as IDENTIFY asked with `compress: true`. */
  compressPackets(): void;
  readonly socket: WebSocket;
};

type Writer = (text: string) => void;

/** https://discord.com/developers/docs/events/gateway#transport-compression : one stream, flushed after every message. */
function streamed(socket: WebSocket, kind: "zlib" | "zstd"): Writer {
  const stream = kind === "zlib" ? createDeflate() : createZstdCompress();
  const flushKind = kind === "zlib" ? constants.Z_SYNC_FLUSH : constants.ZSTD_e_flush;
  let pending: Buffer[] = [];
  stream.on("data", (chunk: Buffer) => pending.push(chunk));
  return (text) => {
    stream.write(text);
    stream.flush(flushKind, () => {
      if (socket.readyState === socket.OPEN) socket.send(Buffer.concat(pending));
      pending = [];
    });
  };
}

function plainText(socket: WebSocket): Writer {
  return (text) => {
    if (socket.readyState === socket.OPEN) socket.send(text);
  };
}

function writerFor(socket: WebSocket, compression: string | null): Writer {
  if (compression === "zlib-stream") return streamed(socket, "zlib");
  return compression === "zstd-stream" ? streamed(socket, "zstd") : plainText(socket);
}

export function connect(socket: WebSocket, query: URLSearchParams, traffic: Traffic): Connection {
  let write = writerFor(socket, query.get("compress"));
  return {
    compressPackets: () => {
      write = (text) => socket.send(deflateSync(text));
    },
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
const closeReasons: Partial<Record<GatewayCloseCodes, string>> = {
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

/** Op 9. https://discord.com/developers/docs/events/gateway-events#invalid-session */
export function invalidate(connection: Connection, options: { isResumable: boolean }): void {
  connection.write(
    JSON.stringify({ t: null, s: null, op: GatewayOpcodes.InvalidSession, d: options.isResumable }),
  );
}

/** Op 7: asks the bot to come back on a new line. */
export function askToReconnect(connection: Connection): void {
  connection.write(JSON.stringify({ t: null, s: null, op: GatewayOpcodes.Reconnect, d: null }));
}
