import { Refusal } from "@guildhall/core";
import { type Absence, type ChangeAbsenceInput, planAbsence, stateOfAbsence } from "@guildhall/core/absences";
import type { Guild } from "@guildhall/core/settings";
import type { Transaction } from "@guildhall/db";
import { listAbsencesOfMember, saveAbsence } from "@guildhall/db/absences";
import { settleAbsence } from "./settle-absence.ts";

export type AbsenceToReplace = {
  readonly known: Absence;
  readonly fields: ChangeAbsenceInput;
  readonly now: Temporal.Instant;
};

/** Other days or another reason. Whoever only changes the reason said the days when they were first said. */
export async function replaceAbsence(
  tx: Transaction,
  guild: Guild,
  { known, fields, now }: AbsenceToReplace,
): Promise<Absence> {
  if (known.state === "over") throw new Refusal("absences.alreadyOver");
  const { guildId } = guild;
  const all = await listAbsencesOfMember(tx, guildId, known.memberId);
  const others = all.filter(({ absenceId, state }) => absenceId !== known.absenceId && state !== "over");
  const { timeZone, fromOn: knownFromOn } = known;
  const time = planAbsence(fields, { now, timeZone, others, knownFromOn });
  const isSameTime = time.fromOn === known.fromOn && time.untilOn === known.untilOn;
  const absence: Absence = {
    ...known,
    ...time,
    state: stateOfAbsence(time, now),
    reason: fields.reason || null,
    isReasonShared: fields.isReasonShared,
    saidAt: isSameTime ? known.saidAt : now,
  };
  await saveAbsence(tx, guildId, absence);
  await settleAbsence(tx, guild, { absence, now });
  return absence;
}
