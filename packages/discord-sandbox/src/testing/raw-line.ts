import { once } from "node:events";
import { constants, createInflate, createZstdDecompress, inflateSync } from "node:zlib";
import { GatewayOpcodes, type GatewayReceivePayload } from "discord-api-types/v10";
import { WebSocket } from "ws";
import type { Sandbox } from "../sandbox.ts";

/** A gateway line without a library, for what a library would not do. */
export type RawLine = {
  readonly received: GatewayReceivePayload[];
  send(frame: unknown): void;
  /** Waits for a frame of this event or opcode. */
  waitFor(wanted: string | number): Promise<GatewayReceivePayload>;
  /** The code with which the sandbox closed the line. */
  readonly closed: Promise<number>;
  [Symbol.dispose](): void;
};

export const identifyData = {
  properties: { os: "linux", browser: "raw", device: "raw" },
  intents: 1,
};

type Compression = "zlib-stream" | "zstd-stream";

function inflated(socket: WebSocket, kind: Compression, onText: (text: string) => void): void {
  const inflate =
    kind === "zlib-stream" ? createInflate({ finishFlush: constants.Z_SYNC_FLUSH }) : createZstdDecompress();
  let text = "";
  socket.on("message", (data: Buffer) => {
    inflate.write(data);
    inflate.flush(kind === "zlib-stream" ? constants.Z_SYNC_FLUSH : constants.ZSTD_e_flush, () => {
      onText(text);
      text = "";
    });
  });
  inflate.on("data", (chunk: Buffer) => {
    text += String(chunk);
  });
}

export async function openLine(
  sandbox: Pick<Sandbox, "url">,
  options: { version?: number; compress?: Compression } = {},
): Promise<RawLine> {
  const query = new URLSearchParams({ v: String(options.version ?? 10), encoding: "json" });
  if (options.compress) query.set("compress", options.compress);
  const socket = new WebSocket(`${sandbox.url.replace("http", "ws")}/gateway?${query}`);
  const received: GatewayReceivePayload[] = [];
  const arrivals = new EventTarget();
  const take = (text: string) => {
    received.push(JSON.parse(text) as GatewayReceivePayload);
    arrivals.dispatchEvent(new Event("frame"));
  };
  if (options.compress) inflated(socket, options.compress, take);
  else socket.on("message", (data: Buffer, isBinary) => take(String(isBinary ? inflateSync(data) : data)));
  const closed = new Promise<number>((resolve) => socket.once("close", resolve));
  await once(socket, "open");
  return {
    received,
    closed,
    send: (frame) => socket.send(typeof frame === "string" ? frame : JSON.stringify(frame)),
    async waitFor(wanted) {
      const isWanted = ({ op, t }: GatewayReceivePayload) =>
        typeof wanted === "string" ? t === wanted : op === wanted && op !== GatewayOpcodes.Dispatch;
      for (;;) {
        const found = received.find(isWanted);
        if (found) return found;
        await once(arrivals, "frame");
      }
    },
    [Symbol.dispose]: () => socket.terminate(),
  };
}
