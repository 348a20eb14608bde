import { type Actor, Refusal, requireRight } from "@guildhall/core";
import { type ContractBoardInput, isBoardUp, nextReset, runOfBoardEnd } from "@guildhall/core/announcements";
import { transaction } from "@guildhall/db";
import { findBoard, findStandingBoard, saveBoardEnd } from "@guildhall/db/announcements";
import { recordFact } from "@guildhall/db/facts";
import { enqueueJob } from "@guildhall/db/jobs";
import { getSettings, lockGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";

/** Taken down by mistake: the board of the day stands again until its end, with who has done what. */
export async function resumeContracts(
  { db, clock }: Context,
  actor: Actor,
  { boardId }: ContractBoardInput,
): Promise<void> {
  requireRight(actor, "announcements.post");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    const { timeZone } = await lockGuild(tx, guildId);
    const board = await findBoard(tx, guildId, boardId);
    if (!board) throw new Refusal("announcements.contractNotFound");
    if (isBoardUp(board, now)) return;
    const resetMinutes = (await getSettings(tx, guildId))["announcements.contractsResetTime"];
    const endsAt = nextReset(board.setAt, timeZone, resetMinutes);
    if (!isBoardUp({ endsAt }, now)) throw new Refusal("announcements.contractsOver");
    if (await findStandingBoard(tx, guildId, now)) throw new Refusal("announcements.contractsStand");
    await saveBoardEnd(tx, guildId, { boardId, endsAt });
    await enqueueJob(tx, guildId, runOfBoardEnd({ boardId, endsAt }));
    const target = { kind: "contractBoard", id: boardId } as const;
    await recordAudit(tx, actor, { useCase: "announcements.resumeContracts", target, now });
    await recordFact(tx, { name: "announcements.contractsChanged", guildId, boardId }, now);
  });
}
