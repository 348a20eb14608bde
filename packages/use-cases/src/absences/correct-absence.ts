import { type Actor, requireRight } from "@guildhall/core";
import type { Absence, ChangeAbsenceInput } from "@guildhall/core/absences";
import { transaction } from "@guildhall/db";
import { getAbsence } from "@guildhall/db/absences";
import { lockGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { describeAbsence } from "./describe-absence.ts";
import { replaceAbsence } from "./replace-absence.ts";

/** An officer changes the leave of somebody. */
export async function correctAbsence(
  { db, clock }: Context,
  actor: Actor,
  fields: ChangeAbsenceInput,
): Promise<Absence> {
  requireRight(actor, "absences.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const guild = await lockGuild(tx, guildId);
    const { name: _name, userId: _account, ...known } = await getAbsence(tx, guildId, fields.absenceId);
    const absence = await replaceAbsence(tx, guild, { known, fields, now });
    const { memberId } = known;
    const [before, after] = [describeAbsence(known), describeAbsence(absence)];
    const about = { target: { kind: "member", id: memberId }, memberId } as const;
    await recordAudit(tx, actor, { useCase: "absences.correctAbsence", ...about, before, after, now });
    return absence;
  });
}
