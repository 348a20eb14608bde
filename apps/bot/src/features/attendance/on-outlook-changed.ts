import { type GuildEvent, hasEnded } from "@guildhall/core/events";
import { getEvent } from "@guildhall/db/events";
import { findMessage } from "@guildhall/db/messages";
import { findPlace } from "@guildhall/db/settings";
import { translatorFor } from "@guildhall/i18n";
import { viewOutlook } from "@guildhall/use-cases/attendance";
import { eventMessageKinds } from "@guildhall/use-cases/events";
import { findConnectedGuild } from "#bot/discord/find-connected-guild.ts";
import { onFact } from "#bot/discord/on-fact.ts";
import { showMessage } from "#bot/discord/show-message.ts";
import { outlookMarker, outlookNote } from "./outlook.view.ts";

/** Officers have one note of each event that is over, until it is settled. What is settled already needs none. */
export const onOutlookChanged = onFact({
  name: "event-outlook",
  facts: [
    "attendance.eventOver",
    "attendance.holdChanged",
    "attendance.marked",
    "attendance.eventSettled",
    "events.eventEnded",
    "events.eventCancelled",
    "events.messageDeleted",
    "privacy.eventNamesChanged",
  ],
  subject: ({ eventId }) => eventId,
  async run(tools, { guildId, eventId }) {
    const { context } = tools;
    const guild = await findConnectedGuild(context, guildId);
    const channelId = await findPlace(context.db, guildId, "desk");
    if (!guild || !channelId) return;
    const identity = { kind: eventMessageKinds.outlook, subjectId: eventId, variant: "" };
    const standing = await findMessage(context.db, guildId, identity);
    // Most marks are made while there is nothing to tell: the outlook judges everybody, so it comes last.
    const event = await getEvent(context.db, guildId, eventId);
    if (!standing?.messageId && !isDue(event, context.clock.now())) return;
    const outlook = await viewOutlook(context, { kind: "system", guildId }, { eventId });
    const { language } = guild;
    const t = translatorFor(language);
    await showMessage(tools, guildId, {
      ...identity,
      channelId,
      view: outlookNote({ t, language }, outlook),
      marker: outlookMarker(t, eventId),
    });
  },
});

/** A day of Roll-calls would be five notes. */
function isDue(event: GuildEvent, now: Temporal.Instant): boolean {
  return hasEnded(event, now) && event.state === "live" && !event.rules.isRollCall;
}
