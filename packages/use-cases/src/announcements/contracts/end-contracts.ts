import { type Actor, Refusal, requireRight } from "@guildhall/core";
import { type ContractBoardInput, isBoardUp } from "@guildhall/core/announcements";
import { transaction } from "@guildhall/db";
import { findBoard, saveBoardEnd } from "@guildhall/db/announcements";
import { recordFact } from "@guildhall/db/facts";
import { lockGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";

/** Officers take the board of the day down before its time. */
export async function endContracts(
  { db, clock }: Context,
  actor: Actor,
  { boardId }: ContractBoardInput,
): Promise<void> {
  requireRight(actor, "announcements.post");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    const board = await findBoard(tx, guildId, boardId);
    if (!board) throw new Refusal("announcements.contractNotFound");
    if (!isBoardUp(board, now)) return;
    await saveBoardEnd(tx, guildId, { boardId, endsAt: now });
    const target = { kind: "contractBoard", id: boardId } as const;
    await recordAudit(tx, actor, { useCase: "announcements.endContracts", target, now });
    await recordFact(tx, { name: "announcements.contractsChanged", guildId, boardId }, now);
  });
}
