import { type EventRules, type GuildEvent, standardRules, startOf } from "@guildhall/core/events";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { enqueueJob } from "@guildhall/db/jobs";
import { makeEvent } from "@guildhall/db/testing";
import type { TestBot } from "./start-test-bot.ts";

type Plan = Partial<GuildEvent> & { readonly minutesAhead?: number };

/** An event of an hour and a half with rules of its own, that starts in an hour unless it is said otherwise. */
export async function planWithRules(
  { sandbox, db }: TestBot,
  guildId: string,
  { minutesAhead = 60, rules, ...wishes }: Omit<Plan, "rules"> & { readonly rules: Partial<EventRules> },
): Promise<GuildEvent> {
  const startsAt = sandbox.clock.now().add({ minutes: minutesAhead });
  const event = await makeEvent(db, guildId, {
    startsAt,
    rules: { ...standardRules, ...rules },
    ...wishes,
  });
  const { eventId } = event;
  await transaction(db, async (tx) => {
    await enqueueJob(tx, guildId, startOf(event));
    await recordFact(tx, { name: "events.eventCreated", guildId, eventId }, sandbox.clock.now());
  });
  return event;
}
