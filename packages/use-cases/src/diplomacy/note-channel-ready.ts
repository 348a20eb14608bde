import { type Actor, requireRight } from "@guildhall/core";
import type { ForeignGuildInput } from "@guildhall/core/diplomacy";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import type { Context } from "#use-cases/context.ts";

/** The channel of a foreign guild is there, and those see it who should: what was to be said in it comes now. */
export async function noteChannelReady(
  { db, clock }: Context,
  actor: Actor,
  { foreignGuildId }: ForeignGuildInput,
): Promise<void> {
  requireRight(actor, "diplomacy.edit");
  const { guildId } = actor;
  await transaction(db, (tx) =>
    recordFact(tx, { name: "diplomacy.channelReady", guildId, foreignGuildId }, clock.now()),
  );
}
