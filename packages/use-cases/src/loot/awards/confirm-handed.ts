import type { MemberActor } from "@guildhall/core";
import { type AwardInput, moveDrop } from "@guildhall/core/loot";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { saveDropState } from "@guildhall/db/loot";
import type { Context } from "#use-cases/context.ts";
import { applyMove } from "./apply-move.ts";
import { lockAward } from "./lock-award.ts";
import { requireOwnAward } from "./require-own-award.ts";

/** A winner says to have the drop, ticked by an officer or not. */
export async function confirmHanded(
  { db, clock }: Context,
  actor: MemberActor,
  { awardId }: AwardInput,
): Promise<void> {
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    const { award, drop } = await lockAward(tx, guildId, awardId);
    await requireOwnAward(tx, actor, award);
    const changed = { handedAt: award.handedAt ?? now, confirmedAt: now };
    await applyMove(tx, actor, { award, drop, useCase: "loot.confirmHanded", move: "confirm", changed, now });
    if (drop.state === "awarded")
      await saveDropState(tx, guildId, { dropIds: [drop.dropId], state: moveDrop(drop.state, "hand") });
    await recordFact(tx, { name: "loot.dropsChanged", guildId }, now);
  });
}
