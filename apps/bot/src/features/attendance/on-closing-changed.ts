import { isFeatureOn } from "@guildhall/core/settings";
import { replanClosings } from "@guildhall/use-cases/attendance";
import { findConnectedGuild } from "#bot/discord/find-connected-guild.ts";
import { onFact } from "#bot/discord/on-fact.ts";

/** The guild may close its events at another time. */
export const onClosingChanged = onFact({
  name: "replan-closings",
  facts: ["settings.settingsChanged", "settings.modulesChanged", "settings.guildRestored"],
  async run({ context }, { guildId }) {
    const guild = await findConnectedGuild(context, guildId);
    if (!guild || !isFeatureOn(guild.modulesOff, "attendance")) return;
    await replanClosings(context, { kind: "system", guildId });
  },
});
