import { type Actor, requireRight } from "@guildhall/core";
import type { NewcomerInput } from "@guildhall/core/members";
import { transaction } from "@guildhall/db";
import { lockGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { lockUndecided } from "./lock-undecided.ts";
import { recordDecision } from "./record-decision.ts";

/** An officer turns a newcomer down. Nothing happens in Discord, and another officer can still welcome the person. */
export async function declineNewcomer(
  { db, clock }: Context,
  actor: Actor,
  { newcomerId }: NewcomerInput,
): Promise<{ readonly name: string }> {
  requireRight(actor, "members.edit");
  const now = clock.now();
  return await transaction(db, async (tx) => {
    await lockGuild(tx, actor.guildId);
    const { name } = await lockUndecided(tx, actor.guildId, { newcomerId, decision: "declined" });
    await recordDecision(tx, actor, { newcomerId, decision: "declined", now });
    return { name };
  });
}
