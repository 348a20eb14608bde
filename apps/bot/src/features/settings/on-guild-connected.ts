import { onFact } from "#bot/discord/on-fact.ts";

/** A new guild gets our commands. A guild that removed the bot meanwhile is left alone. */
export const onGuildConnected = onFact({
  name: "publish-commands",
  facts: ["settings.guildConnected"],
  async run({ client, publishCommands }, { guildId }) {
    if (client.guilds.cache.has(guildId)) await publishCommands(guildId);
  },
});
