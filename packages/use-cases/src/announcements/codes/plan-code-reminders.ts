import { type Actor, requireRight } from "@guildhall/core";
import { runOfCodeLetter } from "@guildhall/core/announcements";
import { findStanding } from "@guildhall/core/members";
import { transaction } from "@guildhall/db";
import { enqueueJobs } from "@guildhall/db/jobs";
import { listRoster } from "@guildhall/db/members";
import { lockGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { listExpiring } from "./unclaimed-codes.ts";

/** Codes run out soon: everybody of the roster gets a look at whether there is something to be reminded of. */
export async function planCodeReminders({ db, clock }: Context, actor: Actor): Promise<void> {
  requireRight(actor, "announcements.post");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    if ((await listExpiring(tx, guildId, now)).length === 0) return;
    const members = (await listRoster(tx, guildId)).filter(
      (member) => member.userId !== null && findStanding(member) !== "left",
    );
    const runs = members.map(({ memberId }) => runOfCodeLetter({ memberId, dueAt: now }));
    await enqueueJobs(tx, guildId, runs);
  });
}
