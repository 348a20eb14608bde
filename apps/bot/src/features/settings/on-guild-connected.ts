import { onFact } from "#bot/discord/on-fact.ts";

/** A guild gets our commands: a new one, and one that switched a module. One that removed the bot meanwhile is left alone. */
export const onGuildConnected = onFact({
  name: "publish-commands",
  facts: ["settings.guildConnected", "settings.modulesChanged"],
  async run({ client, publishCommands }, { guildId }) {
    if (client.guilds.cache.has(guildId)) await publishCommands(guildId);
  },
});
