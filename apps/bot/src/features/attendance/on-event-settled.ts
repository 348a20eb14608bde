import { findPlace } from "@guildhall/db/settings";
import { row } from "@guildhall/discord-views";
import { eventSummary, summaryMarker } from "@guildhall/discord-views/attendance";
import { translatorFor } from "@guildhall/i18n";
import { viewAttendance } from "@guildhall/use-cases/attendance";
import { eventMessageKinds, viewEvent } from "@guildhall/use-cases/events";
import { findConnectedGuild } from "#bot/discord/find-connected-guild.ts";
import { onFact } from "#bot/discord/on-fact.ts";
import { showMessage } from "#bot/discord/show-message.ts";
import { ownAttendanceButton } from "./own-attendance.button.ts";

/** Everybody reads how it went. Settled again, the same message says so. */
export const onEventSettled = onFact({
  name: "event-summary",
  facts: ["attendance.eventSettled", "events.messageDeleted", "privacy.eventNamesChanged"],
  subject: ({ eventId }) => eventId,
  async run(tools, { guildId, eventId }) {
    const { context } = tools;
    const guild = await findConnectedGuild(context, guildId);
    const channelId = await findPlace(context.db, guildId, "events");
    if (!guild || !channelId) return;
    const system = { kind: "system", guildId } as const;
    const { title, rules } = await viewEvent(context, system, { eventId });
    // What stands in the card of the day is told there.
    if (rules.isRollCall) return;
    const attendance = await viewAttendance(context, system, { eventId });
    if (!attendance.settlement) return;
    const { language } = guild;
    const t = translatorFor(language);
    const own = ownAttendanceButton.component({ eventId }, { label: t("attendance.appeal.button") });
    const summary = eventSummary({ t, language }, { eventId, title, attendance });
    await showMessage(tools, guildId, {
      kind: eventMessageKinds.summary,
      subjectId: eventId,
      variant: "",
      channelId,
      view: { ...summary, components: [row(own)] },
      marker: summaryMarker(t, eventId),
    });
  },
});
