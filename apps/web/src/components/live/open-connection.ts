"use client";

import type { LiveMessage } from "./live-message.ts";

/** The server sends a beat every 1.5 s; a connection without one for this long is dead, whatever the browser thinks. */
const silenceMs = 6_000;

/** After a refusal the browser gives up by itself; we ask again, in case it was a moment's trouble. */
const againMs = 3_000;

/** Holds a stream of news open until it is closed, whatever happens in between. */
export function openConnection(guildId: string, tell: (message: LiveMessage) => void): () => void {
  let source: EventSource;
  let timer: number;
  let isRefused = false;

  const connect = () => {
    source = new EventSource(`/api/guilds/${guildId}/live`);
    listen(source, tell, () => {
      isRefused = false;
      startOverAfter(silenceMs);
    });
    source.addEventListener("error", onError);
    startOverAfter(silenceMs);
  };

  const onError = () => {
    tell({ kind: "state", isLive: false });
    if (source.readyState !== EventSource.CLOSED) return;
    if (!isRefused) tell({ kind: "shut" });
    isRefused = true;
    startOverAfter(againMs);
  };

  const startOverAfter = (ms: number) => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      tell({ kind: "state", isLive: false });
      source.close();
      connect();
    }, ms);
  };

  connect();
  return () => {
    clearTimeout(timer);
    source.close();
  };
}

function listen(source: EventSource, tell: (message: LiveMessage) => void, onBeat: () => void): void {
  source.addEventListener("open", () => tell({ kind: "state", isLive: true }));
  source.addEventListener("beat", onBeat);
  source.addEventListener("everything", () => tell({ kind: "everything" }));
  source.addEventListener("rights", ({ data }) => tell({ kind: "rights", rights: JSON.parse(data) }));
  source.addEventListener("news", ({ data }) => tell({ kind: "news", feature: JSON.parse(data).feature }));
}
