import { type Actor, Refusal, requireRight } from "@guildhall/core";
import type { LootSessionInput } from "@guildhall/core/loot";
import { transaction } from "@guildhall/db";
import { lockLootSession } from "@guildhall/db/loot";
import type { Context } from "#use-cases/context.ts";
import { endSession, releaseDrop } from "./end-session.ts";
import { getLockedDrop } from "./get-locked-drop.ts";
import { recordSessionChange } from "./record-session-change.ts";

/** An officer calls a session off: nobody gets the drop, and every bid is free again. */
export async function cancelSession(
  { db, clock }: Context,
  actor: Actor,
  { sessionId }: LootSessionInput,
): Promise<void> {
  requireRight(actor, "loot.award");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    const session = await lockLootSession(tx, guildId, sessionId);
    if (session.state === "decided" || session.state === "cancelled") throw new Refusal("loot.sessionOver");
    const drop = await getLockedDrop(tx, guildId, session.dropId);
    await endSession(tx, guildId, { session, state: "cancelled", now });
    await releaseDrop(tx, guildId, { drop, now });
    await recordSessionChange(tx, actor, { useCase: "loot.cancelSession", session, now });
  });
}
