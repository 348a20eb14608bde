import { type Actor, requireRight } from "@guildhall/core";
import { type DelayEventInput, delayEvent as delay, type GuildEvent } from "@guildhall/core/events";
import { transaction } from "@guildhall/db";
import { lockEvent } from "@guildhall/db/events";
import { lockGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { savePlan } from "./save-plan.ts";

/** Everybody waits: an officer has an event begin later. Its answers stay. */
export async function delayEvent(
  { db, clock }: Context,
  actor: Actor,
  input: DelayEventInput,
): Promise<GuildEvent> {
  requireRight(actor, "events.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    // As leaves do: whoever says when somebody is away takes the guild first.
    const guild = await lockGuild(tx, guildId);
    const known = await lockEvent(tx, guildId, input.eventId);
    const event = delay(known, input, now);
    await savePlan(tx, actor, { useCase: "events.delayEvent", guild, known, event, now });
    return event;
  });
}
