import { setTimeout as pause } from "node:timers/promises";
import { canHear, type MemberActor } from "@guildhall/core";
import type { LiveHub } from "./live-hub.ts";
import type { Tidings } from "./watch-guild.ts";

/** A member who left hears nothing after 2 s at the latest; this leaves half a second for the look itself. */
const checkMs = 1_500;

/** After how long the browser asks again when the line was cut. */
const retryMs = 500;

export type LiveStreamOptions = {
  readonly hub: LiveHub;
  readonly actor: MemberActor;
  /** What changed in the last moments, while the page was on its way. */
  catchUp(): Promise<Tidings>;
  /** The same person as of now; refuses whoever signed out or left the guild. */
  enter(): Promise<MemberActor>;
  readonly signal: AbortSignal;
};

/**
 * Server-sent events for one open page: `rights` that the reader has, at first and whenever they change, `news` with a feature and
 * an id, `everything` when all is to be read anew, and a `beat` each time that the reader was found to be a member still.
 */
export function openLiveStream(options: LiveStreamOptions): ReadableStream<Uint8Array> {
  const left = new AbortController();
  const signal = AbortSignal.any([options.signal, left.signal]);
  return new ReadableStream<Uint8Array>({
    start: (controller) => {
      const encoder = new TextEncoder();
      const send = (event: string, data: unknown) => {
        const lines = [`event: ${event}`, `retry: ${retryMs}`, `data: ${JSON.stringify(data)}`];
        if (!signal.aborted) controller.enqueue(encoder.encode(`${lines.join("\n")}\n\n`));
      };
      void stream({ ...options, signal }, send).finally(() => close(controller));
    },
    cancel: () => left.abort(),
  });
}

type Send = (event: "rights" | "news" | "everything" | "beat", data: unknown) => void;

/** Ends when the page went away, the process stops, or the reader is not a member any more. */
async function stream({ hub, actor, catchUp, enter, signal }: LiveStreamOptions, send: Send): Promise<void> {
  let reader = actor;
  const tell = (tidings: Tidings) => tellAll(tidings, reader, send);
  const stop = hub.listen(actor.guildId, tell);
  try {
    send("rights", [...actor.rights]);
    tell(await catchUp());
    while (!signal.aborted) {
      send("beat", null);
      await pause(checkMs, undefined, { signal });
      const now = await enter();
      if (reader.rights.symmetricDifference(now.rights).size > 0) send("rights", [...now.rights]);
      reader = now;
    }
  } catch {
    // Who cannot be found to be a member hears nothing more; the page asks again and is told why.
  } finally {
    stop();
  }
}

function tellAll(tidings: Tidings, reader: MemberActor, send: Send): void {
  if (tidings === "everything") send("everything", null);
  else for (const news of tidings) if (canHear(reader, news)) send("news", news);
}

/** The reader may have closed it first. */
function close(controller: ReadableStreamDefaultController): void {
  try {
    controller.close();
  } catch {
    return;
  }
}
