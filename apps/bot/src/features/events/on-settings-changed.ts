import { isBehind } from "@guildhall/core/events";
import { isFeatureOn } from "@guildhall/core/settings";
import { listUpcomingEvents } from "@guildhall/db/events";
import { advanceEvent, refreshEvents, startEvent } from "@guildhall/use-cases/events";
import { findConnectedGuild } from "#bot/discord/find-connected-guild.ts";
import { onFact } from "#bot/discord/on-fact.ts";

const mostEvents = 100;

/** Cards speak the guild's language and have its look. What should have opened, closed or begun while events were off does so now. */
export const onSettingsChanged = onFact({
  name: "refresh-events",
  facts: [
    "settings.guildChanged",
    "settings.settingsChanged",
    "settings.modulesChanged",
    "settings.guildRestored",
  ],
  async run({ context }, { guildId }) {
    const guild = await findConnectedGuild(context, guildId);
    if (!guild || !isFeatureOn(guild.modulesOff, "events")) return;
    const system = { kind: "system", guildId } as const;
    const now = context.clock.now();
    const upcoming = await listUpcomingEvents(context.db, guildId, {
      now,
      limit: mostEvents,
      withDrafts: true,
    });
    for (const { eventId } of upcoming.filter((event) => isBehind(event, now))) {
      await advanceEvent(context, system, { eventId });
      await startEvent(context, system, { eventId });
    }
    await refreshEvents(context, system);
  },
});
