import { type Absence, listMoves, moveAbsenceJob } from "@guildhall/core/absences";
import type { Guild } from "@guildhall/core/settings";
import type { Transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { enqueueJob } from "@guildhall/db/jobs";
import { refreshExcuses } from "./refresh-excuses.ts";

/** What follows from every change of a leave: the times at which it moves on, the answers that it gives, and the news. */
export async function settleAbsence(
  tx: Transaction,
  guild: Guild,
  { absence, now }: { readonly absence: Absence; readonly now: Temporal.Instant },
): Promise<void> {
  const { guildId } = guild;
  const { absenceId, memberId } = absence;
  const moves = listMoves(absence).filter(({ dueAt }) => Temporal.Instant.compare(dueAt, now) > 0);
  for (const move of moves) await enqueueJob(tx, guildId, { job: moveAbsenceJob, ...move });
  await refreshExcuses(tx, guild, { memberId, now });
  await recordFact(tx, { name: "absences.absenceChanged", guildId, absenceId }, now);
}
