import { type Actor, requireRight } from "@guildhall/core";
import type { LootSessionInput } from "@guildhall/core/loot";
import { transaction } from "@guildhall/db";
import { findLootSession, lockLootSession } from "@guildhall/db/loot";
import type { Context } from "#use-cases/context.ts";
import { decideStage } from "./decide-stage.ts";

/** The clock ends the stage of a session, once. Nothing happens to one whose end was moved, or that is over or gone. */
export async function closeDueSession(
  { db, clock }: Context,
  actor: Actor,
  { sessionId }: LootSessionInput,
): Promise<void> {
  requireRight(actor, "loot.award");
  const { guildId } = actor;
  if (!(await findLootSession(db, guildId, sessionId))) return;
  const now = clock.now();
  await transaction(db, async (tx) => {
    const session = await lockLootSession(tx, guildId, sessionId);
    const isDue = session.state === "open" && Temporal.Instant.compare(now, session.endsAt) >= 0;
    if (isDue) await decideStage(tx, actor, { session, now });
  });
}
