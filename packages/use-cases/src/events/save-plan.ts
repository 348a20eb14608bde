import type { Actor } from "@guildhall/core";
import { type GuildEvent, momentsOf, staticsToSignUp } from "@guildhall/core/events";
import type { Guild } from "@guildhall/core/settings";
import type { Transaction } from "@guildhall/db";
import { saveAsOwn, saveEvent } from "@guildhall/db/events";
import { recordFact } from "@guildhall/db/facts";
import { enqueueJob } from "@guildhall/db/jobs";
import { excuseAbsentees } from "#use-cases/absences/excuse-absentees.ts";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import { describePlan } from "./describe-plan.ts";
import { signUpStatics } from "./sign-up-statics.ts";

type Change = {
  readonly useCase: "events.changeEvent" | "events.delayEvent";
  readonly guild: Guild;
  readonly known: GuildEvent;
  readonly event: GuildEvent;
  readonly now: Temporal.Instant;
};

/** Writes what an officer changed of an event. Who is away at its new time is excused, and who no longer is may come. */
export async function savePlan(
  tx: Transaction,
  actor: Actor,
  { useCase, guild, known, event, now }: Change,
): Promise<void> {
  const { guildId } = actor;
  const { eventId } = event;
  await saveEvent(tx, guildId, event);
  await saveAsOwn(tx, guildId, event);
  for (const run of momentsOf(event)) await enqueueJob(tx, guildId, run);
  if (!event.startsAt.equals(known.startsAt)) await excuseAbsentees(tx, guild, { event, now });
  await signUpStatics(tx, guildId, { event, staticIds: staticsToSignUp(known, event), now });
  const target = { kind: "event", id: eventId } as const;
  const [before, after] = [describePlan(known), describePlan(event)];
  await recordAudit(tx, actor, { useCase, target, before, after, now });
  await recordFact(tx, { name: "events.eventChanged", guildId, eventId }, now);
}
