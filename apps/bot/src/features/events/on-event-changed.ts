import { findPlace, getSettings } from "@guildhall/db/settings";
import { cardLookOf, eventCard } from "@guildhall/discord-views/events";
import { translatorFor } from "@guildhall/i18n";
import { eventMessageKinds, refreshSeats, viewEvent } from "@guildhall/use-cases/events";
import { findConnectedGuild } from "#bot/discord/find-connected-guild.ts";
import { onFact } from "#bot/discord/on-fact.ts";
import { showMessage } from "#bot/discord/show-message.ts";
import { cardControls } from "./card-controls.ts";

/** The card shows what is true of the event now. */
export const onEventChanged = onFact({
  name: "event-card",
  facts: [
    "events.eventCreated",
    "events.eventChanged",
    "events.eventAnswered",
    "events.eventStarted",
    "events.eventEnded",
    "events.eventCancelled",
    "events.messageDeleted",
    "events.lineUpChanged",
    "events.cardOutdated",
    "attendance.eventSettled",
    "privacy.eventNamesChanged",
  ],
  subject: ({ eventId }) => eventId,
  async run(tools, { guildId, eventId }) {
    const { context } = tools;
    const guild = await findConnectedGuild(context, guildId);
    const channelId = await findPlace(context.db, guildId, "events");
    if (!guild || !channelId) return;
    const system = { kind: "system", guildId } as const;
    await refreshSeats(context, system, { eventId });
    const event = await viewEvent(context, system, { eventId });
    const customIdOf = cardControls(eventId);
    const look = cardLookOf(await getSettings(context.db, guildId), guild.modulesOff, event.rules);
    await showMessage(tools, guildId, {
      kind: eventMessageKinds.card,
      subjectId: eventId,
      variant: "",
      channelId,
      view: eventCard(translatorFor(guild.language), event, { look, customIdOf }),
      pingRoleIds: event.state === "open" ? look.mentionRoleIds : [],
      marker: customIdOf("coming"),
    });
  },
});
