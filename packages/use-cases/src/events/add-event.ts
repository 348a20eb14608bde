import { type GuildEvent, momentsOf, type NewEvent, staticsToSignUp } from "@guildhall/core/events";
import type { Guild } from "@guildhall/core/settings";
import type { Transaction } from "@guildhall/db";
import { createEvent } from "@guildhall/db/events";
import { recordFact } from "@guildhall/db/facts";
import { enqueueJob } from "@guildhall/db/jobs";
import { excuseAbsentees } from "#use-cases/absences/excuse-absentees.ts";
import { signUpStatics } from "./sign-up-statics.ts";

/** Writes a new event with all that follows from it. The guild is locked: nobody's leave changes meanwhile. */
export async function addEvent(
  tx: Transaction,
  guild: Guild,
  { planned, now }: { readonly planned: NewEvent; readonly now: Temporal.Instant },
): Promise<GuildEvent> {
  const { guildId } = guild;
  const event = await createEvent(tx, guildId, { event: planned, now });
  const { eventId } = event;
  if (event.isPlanned) {
    await excuseAbsentees(tx, guild, { event, now });
    await signUpStatics(tx, guildId, { event, staticIds: staticsToSignUp(undefined, event), now });
    for (const run of momentsOf(event)) await enqueueJob(tx, guildId, run);
  }
  await recordFact(tx, { name: "events.eventCreated", guildId, eventId }, now);
  return event;
}
