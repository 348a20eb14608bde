import { type Actor, requireRight } from "@guildhall/core";
import type { Absence, AbsenceInput } from "@guildhall/core/absences";
import { transaction } from "@guildhall/db";
import { getAbsence } from "@guildhall/db/absences";
import { lockGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { describeAbsence } from "./describe-absence.ts";
import { finishAbsence } from "./finish-absence.ts";

/** An officer ends the leave of somebody. */
export async function closeAbsence(
  { db, clock }: Context,
  actor: Actor,
  { absenceId }: AbsenceInput,
): Promise<Absence> {
  requireRight(actor, "absences.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const guild = await lockGuild(tx, guildId);
    const { name: _name, userId: _account, ...known } = await getAbsence(tx, guildId, absenceId);
    const absence = await finishAbsence(tx, guild, { known, now });
    const { memberId } = known;
    const [before, after] = [describeAbsence(known), describeAbsence(absence)];
    const about = { target: { kind: "member", id: memberId }, memberId } as const;
    await recordAudit(tx, actor, { useCase: "absences.closeAbsence", ...about, before, after, now });
    return absence;
  });
}
