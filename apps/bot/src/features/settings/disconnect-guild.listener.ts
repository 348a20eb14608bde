import { disconnectGuild } from "@guildhall/use-cases/settings";
import { defineListener } from "#bot/discord/define-listener.ts";

/** The bot was removed from a server. discord.js tells an outage as `guildUnavailable`, so this is never one. */
export const disconnectGuildListener = defineListener({
  event: "guildDelete",
  run: async (context, guild) => await disconnectGuild(context, { kind: "system", guildId: guild.id }),
});
