import { type Actor, requireRight } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import { listCurrentAbsences } from "@guildhall/db/absences";
import { recordFact } from "@guildhall/db/facts";
import type { Context } from "#use-cases/context.ts";

/** Has the posts of all leaves looked at: nobody told what was done to them while the bot was away. */
export async function recheckPosts({ db, clock }: Context, actor: Actor): Promise<void> {
  requireRight(actor, "absences.edit");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    for (const { absenceId } of await listCurrentAbsences(tx, guildId))
      await recordFact(tx, { name: "absences.postChanged", guildId, absenceId }, now);
  });
}
