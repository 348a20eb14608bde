import { type Absence, type AbsenceFields, planAbsence, stateOfAbsence } from "@guildhall/core/absences";
import type { Guild } from "@guildhall/core/settings";
import type { Transaction } from "@guildhall/db";
import { createAbsence, listAbsencesOfMember } from "@guildhall/db/absences";
import { findRosterMember } from "@guildhall/db/members";
import { settleAbsence } from "./settle-absence.ts";

export type AbsenceToAdd = {
  readonly memberId: number;
  readonly fields: AbsenceFields;
  readonly now: Temporal.Instant;
};

/** A leave of one member, with everything that follows from it. Call it under the guild's lock. */
export async function addAbsence(
  tx: Transaction,
  guild: Guild,
  { memberId, fields, now }: AbsenceToAdd,
): Promise<Absence> {
  const { guildId } = guild;
  const timeZone = (await findRosterMember(tx, guildId, memberId))?.timeZone ?? guild.timeZone;
  const known = await listAbsencesOfMember(tx, guildId, memberId);
  const others = known.filter(({ state }) => state !== "over");
  const time = planAbsence(fields, { now, timeZone, others });
  const absence = await createAbsence(tx, guildId, {
    ...time,
    memberId,
    state: stateOfAbsence(time, now),
    reason: fields.reason || null,
    isReasonShared: fields.isReasonShared,
    saidAt: now,
  });
  await settleAbsence(tx, guild, { absence, now });
  return absence;
}
