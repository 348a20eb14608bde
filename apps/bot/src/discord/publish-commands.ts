import { setTimeout as pause } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import type { Logger } from "@guildhall/observability";
import {
  type APIApplicationCommand,
  type Client,
  type RESTPostAPIApplicationCommandsJSONBody,
  Routes,
} from "discord.js";

type Commands = readonly RESTPostAPIApplicationCommandsJSONBody[];

/**
 * Makes a server's commands those that it shall have, in one call, and only when they differ: Discord allows 200 new commands
 * a day and server, and a bot that starts often would use them up.
 */
export function createPublisher(
  wantedOf: (guildId: string) => Promise<Commands>,
  { client, logger }: { readonly client: Client<true>; readonly logger: Logger },
): (guildId: string) => Promise<void> {
  const running = new Map<string, Promise<void>>();

  async function publish(guildId: string): Promise<void> {
    const wanted = await wantedOf(guildId);
    const route = Routes.applicationGuildCommands(client.application.id, guildId);
    const query = new URLSearchParams({ with_localizations: "true" });
    const published = (await client.rest.get(route, { query })) as readonly APIApplicationCommand[];
    if (isSame(published, wanted)) return;
    await client.rest.put(route, { body: wanted });
    logger.info({ guildId, count: wanted.length }, "published commands");
  }

  // One after the other: what is asked for meanwhile may rest on something newer than what is being published.
  return (guildId) => {
    const before = running.get(guildId) ?? Promise.resolve();
    const published = before.catch(() => undefined).then(() => publish(guildId));
    running.set(guildId, published);
    const forget = () => {
      if (running.get(guildId) === published) running.delete(guildId);
    };
    void published.then(forget, forget);
    return published;
  };
}

/** Requests side by side after a start: thousands at once would delay what people wait for. */
const mostAtOnce = 3;
const longestRestMilliseconds = 3_600_000;

export type Publishing = {
  readonly guildIds: readonly string[];
  readonly publishCommands: (guildId: string) => Promise<void>;
  readonly logger: Logger;
  /** Until the first try again of what failed; later ones take longer. */
  readonly restMilliseconds?: number;
};

/**
 * Brings the commands of every server up to date after a start, until it is stopped: an update may bring other ones. What
 * fails is tried again, because the database or Discord may be away just then.
 */
export function startPublishing({ restMilliseconds = 30_000, ...publishing }: Publishing): {
  stop(): Promise<void>;
} {
  const stopping = new AbortController();
  const { signal } = stopping;

  async function publishAll(): Promise<void> {
    let rest = restMilliseconds;
    let failed = await publishEach(publishing, signal);
    while (failed.length > 0 && !signal.aborted) {
      await pause(rest, undefined, { signal }).catch(() => undefined);
      rest = Math.min(rest * 2, longestRestMilliseconds);
      failed = await publishEach({ ...publishing, guildIds: failed }, signal);
    }
  }

  const running = publishAll();
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

/** The servers for which it failed. */
async function publishEach(
  { guildIds, publishCommands, logger }: Publishing,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const waiting = [...guildIds];
  const failed: string[] = [];
  async function publishNext(): Promise<void> {
    while (!signal.aborted) {
      const guildId = waiting.shift();
      if (guildId === undefined) return;
      await publishCommands(guildId).catch((error: unknown) => {
        failed.push(guildId);
        logger.error({ err: error, guildId }, "could not publish commands");
      });
    }
  }
  await Promise.all(Array.from({ length: mostAtOnce }, publishNext));
  return failed;
}

/** Compares what we say and nothing else: Discord adds ids, versions and defaults of its own. */
function isSame(published: readonly APIApplicationCommand[], wanted: Commands): boolean {
  const byName = new Map(published.map((command) => [command.name, command]));
  return (
    published.length === wanted.length &&
    wanted.every((command) => isWithin(command, byName.get(command.name)))
  );
}

/** Whether everything that `wanted` says stands in `found`. An empty list and a missing one are the same to Discord. */
function isWithin(wanted: unknown, found: unknown): boolean {
  if (Array.isArray(wanted)) {
    const list = Array.isArray(found) ? found : [];
    return list.length === wanted.length && wanted.every((entry, index) => isWithin(entry, list[index]));
  }
  if (typeof wanted !== "object" || wanted === null) return isDeepStrictEqual(wanted, found);
  if (typeof found !== "object" || found === null) return false;
  const fields = new Map(Object.entries(found));
  return Object.entries(wanted).every(([key, value]) => isWithin(value, fields.get(key)));
}
