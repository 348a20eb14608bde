"use client";

import type { LiveMessage } from "./live-message.ts";
import { openConnection } from "./open-connection.ts";

/**
 * Hears the news of a guild. Of all tabs of a browser that show it, one holds the stream and passes on what it hears;
 * when that tab closes, the next one takes over.
 */
export function joinLive(guildId: string, hear: (message: LiveMessage) => void): () => void {
  const name = `guildhall-live-${guildId}`;
  const left = new AbortController();
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }) => hear(data);
  channel.postMessage({ kind: "hello" } satisfies LiveMessage);
  const lead = () => leadUntil(left.signal, guildId, { channel, hear });
  void becomeLeader(name, left.signal, lead).catch(() => undefined);
  return () => {
    left.abort();
    channel.close();
  };
}

/** Where the browser has no locks, which it keeps for https and for this machine, each tab leads itself. */
async function becomeLeader(name: string, signal: AbortSignal, lead: () => Promise<void>): Promise<void> {
  if ("locks" in navigator) await navigator.locks.request(name, { signal }, lead);
  else await lead();
}

type Leader = { readonly channel: BroadcastChannel; hear(message: LiveMessage): void };

/** A page that is younger than this hears, as it begins to listen, of all that changed since it was read: see `openLiveStream`. */
const youngMs = 10_000;

/** By the clock on the wall: that of the page stands still while the machine sleeps. Where that one was set back, nobody knows. */
function isYoung(): boolean {
  const ageMs = Date.now() - performance.timeOrigin;
  return ageMs >= 0 && ageMs < youngMs;
}

async function leadUntil(signal: AbortSignal, guildId: string, leader: Leader): Promise<void> {
  let isLive = false;
  let ofReader: LiveMessage | undefined;
  const close = openConnection(guildId, (message) => {
    if (message.kind === "state") isLive = message.isLive;
    if (message.kind === "rights") ofReader = message;
    leader.channel.postMessage(message);
    leader.hear(message.kind === "state" ? { ...message, isCaughtUp: isYoung() } : message);
  });
  leader.channel.onmessage = ({ data }: MessageEvent<LiveMessage>) => {
    if (data.kind !== "hello") return;
    leader.channel.postMessage({ kind: "state", isLive } satisfies LiveMessage);
    if (ofReader) leader.channel.postMessage(ofReader);
  };
  await new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
  close();
}
