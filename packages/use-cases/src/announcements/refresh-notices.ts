import { type Actor, requireRight } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import { findStandingBoard, listRunningCodes } from "@guildhall/db/announcements";
import { recordFact } from "@guildhall/db/facts";
import { lockGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { refreshStanding } from "./fame/refresh-standing.ts";

const mostRunning = 100;

/** How the guild is spoken to changed, or where: what stands in its channels is drawn anew. */
export async function refreshNotices({ db, clock }: Context, actor: Actor): Promise<void> {
  requireRight(actor, "announcements.post");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    for (const { codeId } of await listRunningCodes(tx, guildId, { now, limit: mostRunning }))
      await recordFact(tx, { name: "announcements.codeChanged", guildId, codeId }, now);
    await refreshStanding(tx, guildId, { now });
    const board = await findStandingBoard(tx, guildId, now);
    if (!board) return;
    const { boardId } = board;
    await recordFact(tx, { name: "announcements.contractsChanged", guildId, boardId }, now);
  });
}
