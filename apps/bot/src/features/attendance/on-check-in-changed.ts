import { isCheckInOpen } from "@guildhall/core/attendance";
import type { GuildEvent } from "@guildhall/core/events";
import { findCheckInCode } from "@guildhall/db/attendance";
import { findEvent } from "@guildhall/db/events";
import { listMessages } from "@guildhall/db/messages";
import { translatorFor } from "@guildhall/i18n";
import type { Context } from "@guildhall/use-cases";
import { viewCheckIn } from "@guildhall/use-cases/attendance";
import { eventMessageKinds } from "@guildhall/use-cases/events";
import { findConnectedGuild } from "#bot/discord/find-connected-guild.ts";
import { onFact } from "#bot/discord/on-fact.ts";
import { showMessage } from "#bot/discord/show-message.ts";
import { findCardChannel, findEventTalk } from "#bot/features/events/index.ts";
import { checkInButton } from "./check-in.button.ts";
import { checkInMessage } from "./check-in.view.ts";

const kind = eventMessageKinds.checkIn;

/** Where people talk of an event stands until when they check in. Each code has a message of its own, and those before are over. */
export const onCheckInChanged = onFact({
  name: "check-in",
  facts: [
    "attendance.checkInChanged",
    "events.eventEnded",
    "events.eventCancelled",
    "events.messageDeleted",
    "privacy.eventNamesChanged",
  ],
  subject: ({ eventId }) => eventId,
  async run(tools, { guildId, eventId }) {
    const { context } = tools;
    const { db, clock } = context;
    const code = await findCheckInCode(db, guildId, eventId);
    const guild = code && (await findConnectedGuild(context, guildId));
    const event = guild && (await findEvent(db, guildId, eventId));
    if (!event) return;
    const { title, openUntil, count } = await viewCheckIn(context, { kind: "system", guildId }, { eventId });
    const variant = String(code.openedAt.epochMilliseconds);
    const t = translatorFor(guild.language);
    const marker = checkInButton.customId({ eventId });
    const standing = await listMessages(db, guildId, { kind, subjectId: eventId });
    for (const message of standing.filter((each) => each.variant !== variant || openUntil === null)) {
      const view = checkInMessage(t, { eventId, title, openUntil: null, count });
      await showMessage(tools, guildId, { ...message, view, marker });
    }
    const channelId =
      openUntil && isCheckInOpen(code, clock.now()) && (await findTalk(context, guildId, event));
    if (!channelId) return;
    const view = checkInMessage(t, { eventId, title, openUntil, count });
    await showMessage(tools, guildId, { kind, subjectId: eventId, variant, channelId, view, marker });
  },
});

/** A line in the card of a day has no talk of its own. */
async function findTalk(
  context: Context,
  guildId: string,
  { eventId, rules }: GuildEvent,
): Promise<string | undefined> {
  const talk = await findEventTalk(context, guildId, eventId);
  return (talk ?? (await findCardChannel(context.db, guildId, rules)))?.channelId;
}
