import { type Actor, requireRight } from "@guildhall/core";
import type { ContractBoardInput } from "@guildhall/core/announcements";
import { transaction } from "@guildhall/db";
import { findBoard } from "@guildhall/db/announcements";
import { recordFact } from "@guildhall/db/facts";
import type { Context } from "#use-cases/context.ts";

/** Another day began: the message of the board goes. */
export async function noteBoardOver(
  { db, clock }: Context,
  actor: Actor,
  { boardId }: ContractBoardInput,
): Promise<void> {
  requireRight(actor, "announcements.post");
  const { guildId } = actor;
  await transaction(db, async (tx) => {
    if (!(await findBoard(tx, guildId, boardId))) return;
    await recordFact(tx, { name: "announcements.contractsChanged", guildId, boardId }, clock.now());
  });
}
