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
  const pass = (message: LiveMessage) => {
    hear(message);
    channel.postMessage(message);
  };
  channel.onmessage = ({ data }) => hear(data);
  channel.postMessage({ kind: "hello" } satisfies LiveMessage);
  const lead = () => leadUntil(left.signal, guildId, { channel, pass, hear });
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

type Leader = {
  readonly channel: BroadcastChannel;
  pass(message: LiveMessage): void;
  hear(message: LiveMessage): void;
};

async function leadUntil(signal: AbortSignal, guildId: string, leader: Leader): Promise<void> {
  let isLive = false;
  const close = openConnection(guildId, (message) => {
    if (message.kind === "state") isLive = message.isLive;
    leader.pass(message);
  });
  leader.channel.onmessage = ({ data }: MessageEvent<LiveMessage>) => {
    if (data.kind === "hello") leader.channel.postMessage({ kind: "state", isLive } satisfies LiveMessage);
  };
  await new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
  close();
}
