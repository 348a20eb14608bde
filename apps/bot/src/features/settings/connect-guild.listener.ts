import { chooseLanguage } from "@guildhall/core";
import type { Context } from "@guildhall/use-cases";
import { connectGuild } from "@guildhall/use-cases/settings";
import { type APIGuild, GatewayDispatchEvents } from "discord.js";
import { defineDispatchListener } from "#bot/discord/define-dispatch-listener.ts";

/** The bot was added to a server, or sees one again after a start or an outage. */
export const connectGuildListener = defineDispatchListener({
  event: GatewayDispatchEvents.GuildCreate,
  async run(context, guild) {
    if (!guild.unavailable) await connect(context, guild);
  },
});

/** Name, picture, owner or AFK channel may be other ones. A former owner has no more rights than the roles give. */
export const guildChangedListener = defineDispatchListener({
  event: GatewayDispatchEvents.GuildUpdate,
  run: connect,
});

async function connect(context: Context, guild: APIGuild): Promise<void> {
  await connectGuild(
    context,
    { kind: "system", guildId: guild.id },
    {
      name: guild.name,
      iconHash: guild.icon,
      ownerId: guild.owner_id,
      afkChannelId: guild.afk_channel_id,
      language: chooseLanguage(guild.preferred_locale),
    },
  );
}
