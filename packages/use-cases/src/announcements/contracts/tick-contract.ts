import { type MemberActor, Refusal } from "@guildhall/core";
import { isBoardUp, type TickContractInput } from "@guildhall/core/announcements";
import { transaction } from "@guildhall/db";
import {
  deleteContractTick,
  findBoard,
  listDoneContracts,
  lockContract,
  saveContractTick,
} from "@guildhall/db/announcements";
import { recordFact } from "@guildhall/db/facts";
import type { Context } from "#use-cases/context.ts";

/** Somebody has done a contract of today, or has not. Of another day's nothing is said any more. */
export async function tickContract(
  { db, clock }: Context,
  { guildId, userId }: MemberActor,
  { contractId, isDone: wanted }: TickContractInput,
): Promise<{ readonly isDone: boolean }> {
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const { boardId } = await lockContract(tx, guildId, contractId);
    const board = await findBoard(tx, guildId, boardId);
    if (!board || !isBoardUp(board, now)) throw new Refusal("announcements.contractNotFound");
    const done = await listDoneContracts(tx, guildId, { userId, contractIds: [contractId] });
    const isDone = wanted ?? !done.has(contractId);
    if (isDone === done.has(contractId)) return { isDone };
    if (isDone) await saveContractTick(tx, guildId, { contractId, userId, doneAt: now });
    else await deleteContractTick(tx, guildId, { contractId, userId });
    await recordFact(tx, { name: "announcements.contractsChanged", guildId, boardId }, now);
    return { isDone };
  });
}
