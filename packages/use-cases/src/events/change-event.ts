import { type Actor, requireRight } from "@guildhall/core";
import { type ChangeEventInput, changeEvent as change, type GuildEvent } from "@guildhall/core/events";
import { type Transaction, transaction } from "@guildhall/db";
import { lockEvent } from "@guildhall/db/events";
import { findPlace, lockGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { savePlan } from "./save-plan.ts";

/** An officer changes what an event is, or when. Its answers stay. A form that is sent as it was changes nothing. */
export async function changeEvent(
  { db, clock }: Context,
  actor: Actor,
  input: ChangeEventInput,
): Promise<GuildEvent> {
  requireRight(actor, "events.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    // As leaves do: whoever says when somebody is away takes the guild first.
    const guild = await lockGuild(tx, guildId);
    const known = await lockEvent(tx, guildId, input.eventId);
    const event = change(known, await withUsualVoice(tx, guildId, input), now);
    if (isSame(known, event)) return known;
    await savePlan(tx, actor, { useCase: "events.changeEvent", guild, known, event, now });
    return event;
  });
}

/** The usual voice channel is the one that it is now. */
async function withUsualVoice(
  tx: Transaction,
  guildId: string,
  input: ChangeEventInput,
): Promise<ChangeEventInput> {
  if (input.voiceChannelId !== null) return input;
  return { ...input, voiceChannelId: (await findPlace(tx, guildId, "voice")) ?? null };
}

function isSame(known: GuildEvent, event: GuildEvent): boolean {
  return JSON.stringify(known) === JSON.stringify(event);
}
