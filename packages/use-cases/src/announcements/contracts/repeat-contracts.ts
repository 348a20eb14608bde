import { type Actor, Refusal, requireRight } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import { listContracts, listPastBoards } from "@guildhall/db/announcements";
import { lockGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { writeBoard } from "./write-board.ts";

/** What is older has been forgotten. */
const formerDays = 30;

/** The guild does today what it did the last time. */
export async function repeatContracts(
  { db, clock }: Context,
  actor: Actor,
): Promise<{ readonly boardId: number }> {
  requireRight(actor, "announcements.post");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    const since = now.subtract({ hours: formerDays * 24 });
    const [former] = await listPastBoards(tx, guildId, { since, now });
    if (!former) throw new Refusal("announcements.noFormerContracts");
    const wanted = await listContracts(tx, guildId, [former.boardId]);
    return await writeBoard(tx, actor, {
      useCase: "announcements.repeatContracts",
      wanted: wanted.map(({ kind, value }) => ({ kind, value })),
      now,
    });
  });
}
