import { listEventRoles } from "@guildhall/db/events";
import { recheckRolesOfAll } from "@guildhall/use-cases/members";
import { onFact } from "#bot/discord/on-fact.ts";

/** Who comes to an event that has a role gets it, and who no longer does loses it. */
export const onEventAnswered = onFact({
  name: "event-role",
  facts: ["events.eventAnswered", "events.seatChanged"],
  subject: ({ eventId }) => eventId,
  async run({ context }, { guildId, eventId }) {
    const roles = await listEventRoles(context.db, guildId);
    if (roles.has(eventId)) await recheckRolesOfAll(context, { kind: "system", guildId });
  },
});
