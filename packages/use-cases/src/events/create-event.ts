import { type Actor, Refusal, requireRight, userIdOf } from "@guildhall/core";
import {
  type CreateEventInput,
  createEvent as create,
  type GuildEvent,
  startOf,
} from "@guildhall/core/events";
import { transaction } from "@guildhall/db";
import { createEvent as insertEvent } from "@guildhall/db/events";
import { recordFact } from "@guildhall/db/facts";
import { enqueueJob } from "@guildhall/db/jobs";
import { ensureHouse } from "@guildhall/db/members";
import { findPlace, getSettings, lockGuild } from "@guildhall/db/settings";
import { excuseAbsentees } from "#use-cases/absences/excuse-absentees.ts";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { describePlan } from "./describe-plan.ts";

/** A new event: its card appears in the event channel, and it begins by itself. */
export async function createEvent(
  { db, clock }: Context,
  actor: Actor,
  input: CreateEventInput,
): Promise<GuildEvent> {
  requireRight(actor, "events.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const guild = await lockGuild(tx, guildId);
    if (!(await findPlace(tx, guildId, "events"))) throw new Refusal("events.setUpFirst");
    const houseId = await ensureHouse(tx, guildId, guild);
    const voiceChannelId = (await findPlace(tx, guildId, "voice")) ?? null;
    const settings = await getSettings(tx, guildId);
    const place = { houseId, voiceChannelId, createdByUserId: userIdOf(actor) };
    const planned = create(input, { ...place, settings, now });
    const event = await insertEvent(tx, guildId, { event: planned, now });
    const { eventId } = event;
    await excuseAbsentees(tx, guild, { event, now });
    await enqueueJob(tx, guildId, startOf(event));
    const target = { kind: "event", id: eventId } as const;
    await recordAudit(tx, actor, { useCase: "events.createEvent", target, after: describePlan(event), now });
    await recordFact(tx, { name: "events.eventCreated", guildId, eventId }, now);
    return event;
  });
}
