import { isFeatureOn } from "@guildhall/core/settings";
import { listOpenApplications } from "@guildhall/db/recruitment";
import { getSettings } from "@guildhall/db/settings";
import { askForTrial, noteOverdue, noticeTrial, refreshApplications } from "@guildhall/use-cases/recruitment";
import { findConnectedGuild } from "#bot/discord/find-connected-guild.ts";
import { guildLookFacts } from "#bot/discord/guild-look-facts.ts";
import { onFact } from "#bot/discord/on-fact.ts";
import type { Tools } from "#bot/discord/tools.ts";

/** Threads and cards come with their channels. What officers should have heard while recruitment was off they hear now. */
export const onSettingsChanged = onFact({
  name: "refresh-applications",
  facts: guildLookFacts,
  async run(tools, { guildId }) {
    const { context } = tools;
    const guild = await findConnectedGuild(context, guildId);
    if (!guild || !isFeatureOn(guild.modulesOff, "recruitment")) return;
    await catchUp(tools, guildId);
    await refreshApplications(context, { kind: "system", guildId });
  },
});

/** Their jobs came and went while the feature was off. */
async function catchUp({ context }: Tools, guildId: string): Promise<void> {
  const { db, clock } = context;
  const system = { kind: "system", guildId } as const;
  const { "recruitment.trialNoticeDays": noticeDays } = await getSettings(db, guildId);
  const now = clock.now();
  const noticedFrom = now.add({ hours: noticeDays * 24 });
  for (const { applicationId, trialEndsAt: at } of await listOpenApplications(db, guildId)) {
    await noteOverdue(context, system, { applicationId, at: now });
    if (at === null) continue;
    if (Temporal.Instant.compare(at, now) <= 0) await askForTrial(context, system, { applicationId, at });
    else if (Temporal.Instant.compare(at, noticedFrom) <= 0)
      await noticeTrial(context, system, { applicationId, at });
  }
}
