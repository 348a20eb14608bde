import { type Actor, requireRight } from "@guildhall/core";
import { type AwardInput, moveDrop } from "@guildhall/core/loot";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { saveDropState } from "@guildhall/db/loot";
import type { Context } from "#use-cases/context.ts";
import { applyMove } from "./apply-move.ts";
import { lockAward } from "./lock-award.ts";

/** An officer gave the drop to its winner in the game. */
export async function markHanded(
  { db, clock }: Context,
  actor: Actor,
  { awardId }: AwardInput,
): Promise<void> {
  requireRight(actor, "loot.award");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    const { award, drop } = await lockAward(tx, guildId, awardId);
    const changed = { handedAt: now };
    await applyMove(tx, actor, { award, drop, useCase: "loot.markHanded", move: "hand", changed, now });
    await saveDropState(tx, guildId, { dropIds: [drop.dropId], state: moveDrop(drop.state, "hand") });
    await recordFact(tx, { name: "loot.dropsChanged", guildId }, now);
  });
}
