import { handOverHours } from "@guildhall/core/loot";
import { isFeatureOn } from "@guildhall/core/settings";
import { listLootRows, listOpenLootSessions } from "@guildhall/db/loot";
import { askForHandOver, closeDueSession, expireOffer, refreshSessions } from "@guildhall/use-cases/loot";
import { findConnectedGuild } from "#bot/discord/find-connected-guild.ts";
import { guildLookFacts } from "#bot/discord/guild-look-facts.ts";
import { onFact } from "#bot/discord/on-fact.ts";
import type { Tools } from "#bot/discord/tools.ts";

/** More offers and awards than a guild has waiting at a time. */
const mostAwards = 500;

/** Cards speak the guild's language, and come back with their channel. What should have ended while loot was off ends now. */
export const onSettingsChanged = onFact({
  name: "refresh-loot",
  facts: guildLookFacts,
  async run(tools, { guildId }) {
    const { context } = tools;
    const guild = await findConnectedGuild(context, guildId);
    if (!guild || !isFeatureOn(guild.modulesOff, "loot")) return;
    await catchUp(tools, guildId);
    await refreshSessions(context, { kind: "system", guildId });
  },
});

/** Their jobs came and went while the feature was off. */
async function catchUp({ context }: Tools, guildId: string): Promise<void> {
  const { db, clock } = context;
  const system = { kind: "system", guildId } as const;
  for (const { sessionId } of await listOpenLootSessions(db, guildId))
    await closeDueSession(context, system, { sessionId });
  const awards = await listLootRows(db, guildId, { states: ["offered", "awarded"], limit: mostAwards });
  const lateFrom = clock.now().subtract({ hours: handOverHours });
  for (const { awardId, state, awardedAt } of awards) {
    if (state === "offered") await expireOffer(context, system, { awardId });
    else if (awardedAt && Temporal.Instant.compare(awardedAt, lateFrom) <= 0)
      await askForHandOver(context, system, { awardId });
  }
}
