import type { Answer } from "@guildhall/core/events";
import { transaction } from "@guildhall/db";
import { listExtras } from "@guildhall/db/events";
import { recordFact } from "@guildhall/db/facts";
import { listMessages } from "@guildhall/db/messages";
import { getSettings } from "@guildhall/db/settings";
import { cardLookOf, cardMarker, eventCard } from "@guildhall/discord-views/events";
import { translatorFor } from "@guildhall/i18n";
import { type EventDetails, eventMessageKinds, refreshSeats, viewEvent } from "@guildhall/use-cases/events";
import { findConnectedGuild } from "#bot/discord/find-connected-guild.ts";
import { onFact } from "#bot/discord/on-fact.ts";
import type { Tools } from "#bot/discord/tools.ts";
import { findCardChannel } from "./find-card-channel.ts";
import { findCardControl } from "./find-card-control.ts";
import { keepCard } from "./keep-card.ts";
import { tellFollowers } from "./tell-followers.ts";

/** The card shows what is true of the event now. A draft has none yet, and an event of the day's card none at all. */
export const onEventChanged = onFact({
  name: "event-card",
  facts: [
    "events.eventCreated",
    "events.eventOpened",
    "events.eventChanged",
    "events.eventAnswered",
    "events.eventLocked",
    "events.eventStarted",
    "events.eventEnded",
    "events.eventCancelled",
    "events.lineUpChanged",
    "events.messageDeleted",
    "events.cardOutdated",
    "attendance.eventSettled",
    "privacy.eventNamesChanged",
  ],
  subject: ({ eventId }) => eventId,
  async run(tools, { guildId, eventId }) {
    const { context } = tools;
    const guild = await findConnectedGuild(context, guildId);
    if (!guild) return;
    const event = await viewSeated(tools, guildId, eventId);
    // Before the card: they follow also where it cannot be drawn, and again when this is tried again.
    await tellFollowers(tools, guildId, event);
    if (event.state === "draft" || event.rules.isRollCall) return;
    // Called off while it was a draft: nobody knows of it.
    const messages = { kind: eventMessageKinds.card, subjectId: eventId };
    const hasCard = (await listMessages(context.db, guildId, messages)).length > 0;
    if (event.state === "cancelled" && !hasCard) return;
    const channel = await findCardChannel(context.db, guildId, event.rules);
    if (!channel) return;
    const customIdOf = (control: Answer | "note") => findCardControl(eventId, control);
    const look = cardLookOf(await getSettings(context.db, guildId), guild.modulesOff, event.rules);
    const t = translatorFor(guild.language);
    await keepCard(tools, {
      guildId,
      event,
      channel,
      view: eventCard(t, event, { look, customIdOf }),
      pingRoleIds: callsPeople(event) ? look.mentionRoleIds : [],
      marker: cardMarker(t, event, customIdOf),
    });
    await orderThread(tools, guildId, event);
  },
});

/** The event once no free seat is kept from who waits. */
async function viewSeated({ context }: Tools, guildId: string, eventId: number): Promise<EventDetails> {
  const system = { kind: "system", guildId } as const;
  const event = await viewEvent(context, system, { eventId });
  if (!event.signUps.some(({ isWaiting }) => isWaiting)) return event;
  const hasChanged = await refreshSeats(context, system, { eventId });
  return hasChanged ? await viewEvent(context, system, { eventId }) : event;
}

/** Roles learn of what they can answer, and of what goes on without having been planned. */
function callsPeople({ state, isPlanned, hasEnded }: EventDetails): boolean {
  return state === "open" || (!isPlanned && !hasEnded);
}

/** A thread waits for its card. */
async function orderThread(
  { context: { db, clock } }: Tools,
  guildId: string,
  { eventId, rules }: EventDetails,
): Promise<void> {
  if (!rules.hasThread) return;
  const extras = await listExtras(db, guildId, eventId);
  if (extras.some(({ kind, discordId }) => kind === "thread" && discordId !== null)) return;
  await transaction(db, (tx) => recordFact(tx, { name: "events.extrasDue", guildId, eventId }, clock.now()));
}
