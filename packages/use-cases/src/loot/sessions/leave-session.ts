import { type MemberActor, Refusal } from "@guildhall/core";
import { biddingModes, type LootSessionInput } from "@guildhall/core/loot";
import { transaction } from "@guildhall/db";
import { findEntrant, lockLootSession, saveEntrantLeft } from "@guildhall/db/loot";
import type { Context } from "#use-cases/context.ts";
import { getEnteringMember } from "./get-entering-member.ts";
import { recordSessionChange } from "./record-session-change.ts";
import { requireOpenStage } from "./require-open.ts";

/** A member does not want a drop after all, also one whom a wish brought in. */
export async function leaveSession(
  { db, clock }: Context,
  actor: MemberActor,
  { sessionId }: LootSessionInput,
): Promise<void> {
  const { guildId } = actor;
  const now = clock.now();
  const { memberId } = await getEnteringMember(db, actor);
  await transaction(db, async (tx) => {
    const session = await lockLootSession(tx, guildId, sessionId);
    const { mode } = requireOpenStage(session, now);
    if (biddingModes.includes(mode)) throw new Refusal("loot.bidsHere");
    if (!(await findEntrant(tx, guildId, { sessionId, memberId }))) throw new Refusal("loot.notIn");
    await saveEntrantLeft(tx, guildId, { sessionId, memberId, leftAt: now });
    await recordSessionChange(tx, actor, { useCase: "loot.leaveSession", session, memberId, now });
  });
}
