import { isFeatureOn } from "@guildhall/core/settings";
import { planReminders } from "@guildhall/use-cases/events";
import { findConnectedGuild } from "#bot/discord/find-connected-guild.ts";
import { onFact } from "#bot/discord/on-fact.ts";

/** What people are to be reminded of follows every change of an event, and of what the guild usually does. */
export const onRemindersDue = onFact({
  name: "event-reminders",
  facts: ["events.eventCreated", "events.eventChanged", "events.eventOpened", "events.cardOutdated"],
  subject: ({ eventId }) => eventId,
  async run({ context }, { guildId, eventId }) {
    const guild = await findConnectedGuild(context, guildId);
    if (!guild || !isFeatureOn(guild.modulesOff, "events")) return;
    await planReminders(context, { kind: "system", guildId }, { eventId });
  },
});
