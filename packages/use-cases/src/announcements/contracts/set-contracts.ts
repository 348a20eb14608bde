import { type Actor, requireRight } from "@guildhall/core";
import { planContracts, type SetContractsInput } from "@guildhall/core/announcements";
import { profileOf } from "@guildhall/core/games";
import { transaction } from "@guildhall/db";
import { lockGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { writeBoard } from "./write-board.ts";

/** Officers say what the guild does today, or what else. */
export async function setContracts(
  { db, clock }: Context,
  actor: Actor,
  chosen: SetContractsInput,
): Promise<{ readonly boardId: number }> {
  requireRight(actor, "announcements.post");
  return await transaction(db, async (tx) => {
    const { game } = await lockGuild(tx, actor.guildId);
    const wanted = planContracts(chosen, profileOf(game).contracts);
    return await writeBoard(tx, actor, {
      useCase: "announcements.setContracts",
      wanted,
      now: clock.now(),
    });
  });
}
