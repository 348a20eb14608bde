import { type Actor, requireRight } from "@guildhall/core";
import type { AwardInput } from "@guildhall/core/loot";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import type { Context } from "#use-cases/context.ts";
import { lockAward } from "./lock-award.ts";

/** Nobody said yet that a drop was handed over: officers are asked. */
export async function askForHandOver(
  { db, clock }: Context,
  actor: Actor,
  { awardId }: AwardInput,
): Promise<void> {
  requireRight(actor, "loot.award");
  const { guildId } = actor;
  await transaction(db, async (tx) => {
    const { award } = await lockAward(tx, guildId, awardId);
    if (award.state !== "awarded") return;
    await recordFact(tx, { name: "loot.handOverLate", guildId, awardId }, clock.now());
  });
}
