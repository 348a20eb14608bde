import { disconnectGuild, disconnectMissingGuilds } from "@guildhall/use-cases/settings";
import { defineListener } from "#bot/discord/define-listener.ts";

/** The bot was removed from a server. discord.js tells an outage as `guildUnavailable`, so this is never one. */
export const disconnectGuildListener = defineListener({
  event: "guildDelete",
  run: async (context, guild) => await disconnectGuild(context, { kind: "system", guildId: guild.id }),
});

/** Nobody told a bot that was away where it was removed meanwhile: Discord's list at the start no longer has those servers. */
export const disconnectMissingGuildsListener = defineListener({
  event: "clientReady",
  async run(context, client) {
    const shards = { shardCount: client.options.shardCount ?? 1, shardIds: [...client.ws.shards.keys()] };
    await disconnectMissingGuilds(context, {
      shards,
      isPresent: (guildId) => client.guilds.cache.has(guildId),
    });
  },
});
