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

export type Publishing = {
  readonly guildIds: readonly string[];
  readonly publishCommands: (guildId: string) => Promise<void>;
  readonly logger: Logger;
};

/** Brings the commands of every server up to date after a start, until it is stopped: an update may bring other ones. */
export function startPublishing({ guildIds, publishCommands, logger }: Publishing): {
  stop(): Promise<void>;
} {
  const waiting = [...guildIds];

  async function publishNext(): Promise<void> {
    for (let guildId = waiting.shift(); guildId !== undefined; guildId = waiting.shift()) {
      await publishCommands(guildId).catch((error: unknown) =>
        logger.error({ err: error, guildId }, "could not publish commands"),
      );
    }
  }

  const running = Array.from({ length: mostAtOnce }, publishNext);
  return {
    async stop() {
      waiting.length = 0;
      await Promise.all(running);
    },
  };
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
