import { type Actor, Refusal, requireRight } from "@guildhall/core";
import type { LootSessionInput } from "@guildhall/core/loot";
import { transaction } from "@guildhall/db";
import { lockLootSession } from "@guildhall/db/loot";
import type { Context } from "#use-cases/context.ts";
import { decideCouncil } from "./decide-stage.ts";

/** Officers end a council: its votes are counted, and between equals the guild's rules decide. */
export async function closeCouncil(
  { db, clock }: Context,
  actor: Actor,
  { sessionId }: LootSessionInput,
): Promise<void> {
  requireRight(actor, "loot.award");
  const now = clock.now();
  await transaction(db, async (tx) => {
    const session = await lockLootSession(tx, actor.guildId, sessionId);
    const isUndecided = session.state === "open" || session.state === "closed";
    if (session.mode !== "council" || !isUndecided) throw new Refusal("loot.sessionOver");
    await decideCouncil(tx, actor, { session, now });
  });
}
