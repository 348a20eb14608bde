import type { Context } from "@guildhall/use-cases";
import { type Tidings, watchGuild } from "./watch-guild.ts";

export type Listener = (tidings: Tidings) => void;

type Watched = { readonly listeners: Set<Listener>; readonly loop: AbortController };

/** Who of this process listens to which guild. A guild is looked at while somebody listens to it. */
export type LiveHub = { listen(guildId: string, listener: Listener): () => void };

type HubOptions = { context(): Context; onError(error: unknown): void };

export function createLiveHub({ context, onError }: HubOptions): LiveHub {
  const guilds = new Map<string, Watched>();
  const watch = (guildId: string): Watched => {
    const watched = { listeners: new Set<Listener>(), loop: new AbortController() };
    // What one listener cannot take is not kept from the others.
    const tell = (tidings: Tidings) => {
      for (const listener of watched.listeners) attempt(() => listener(tidings), onError);
    };
    guilds.set(guildId, watched);
    watchGuild(context(), { guildId, tell, onError }, watched.loop.signal).catch(onError);
    return watched;
  };
  return {
    listen: (guildId, listener) => {
      const watched = guilds.get(guildId) ?? watch(guildId);
      watched.listeners.add(listener);
      return () => {
        watched.listeners.delete(listener);
        if (watched.listeners.size > 0 || watched.loop.signal.aborted) return;
        watched.loop.abort();
        guilds.delete(guildId);
      };
    },
  };
}

function attempt(act: () => void, onError: (error: unknown) => void): void {
  try {
    act();
  } catch (error) {
    onError(error);
  }
}
