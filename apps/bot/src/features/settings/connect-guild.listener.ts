import { chooseLanguage } from "@guildhall/core";
import type { Context } from "@guildhall/use-cases";
import { connectGuild } from "@guildhall/use-cases/settings";
import type { Guild } from "discord.js";
import { defineListener } from "#bot/discord/define-listener.ts";

/** The bot was added to a server, or sees one again after a start or an outage. */
export const connectGuildListener = defineListener({ event: "guildCreate", run: connect });

/** After a start Discord sends the servers before the client is ready, and discord.js then tells of no `guildCreate`. */
export const connectReadyGuildsListener = defineListener({
  event: "clientReady",
  async run(context, client) {
    for (const guild of client.guilds.cache.values()) await connect(context, guild);
  },
});

async function connect(context: Context, guild: Guild): Promise<void> {
  await connectGuild(
    context,
    { kind: "system", guildId: guild.id },
    {
      name: guild.name,
      iconHash: guild.icon,
      ownerId: guild.ownerId,
      language: chooseLanguage(guild.preferredLocale),
    },
  );
}
