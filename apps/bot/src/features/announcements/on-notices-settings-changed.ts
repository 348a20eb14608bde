import { isFeatureOn } from "@guildhall/core/settings";
import { refreshNotices } from "@guildhall/use-cases/announcements";
import { findConnectedGuild } from "#bot/discord/find-connected-guild.ts";
import { guildLookFacts } from "#bot/discord/guild-look-facts.ts";
import { onFact } from "#bot/discord/on-fact.ts";

/** Codes and contracts speak the guild's language, and come back with their channel. */
export const onNoticesSettingsChanged = onFact({
  name: "refresh-notices",
  facts: guildLookFacts,
  async run({ context }, { guildId }) {
    const guild = await findConnectedGuild(context, guildId);
    if (!guild || !isFeatureOn(guild.modulesOff, "announcements")) return;
    await refreshNotices(context, { kind: "system", guildId });
  },
});
