import { planClosing } from "@guildhall/use-cases/attendance";
import { onFact } from "#bot/discord/on-fact.ts";

/** An event is on, or has another end: when officers hear of its end, and when it settles itself. */
export const onEventBegun = onFact({
  name: "plan-closing",
  facts: ["events.eventCreated", "events.eventStarted", "events.eventChanged", "events.eventEnded"],
  subject: ({ eventId }) => eventId,
  async run({ context }, { guildId, eventId }) {
    await planClosing(context, { kind: "system", guildId }, { eventId });
  },
});
