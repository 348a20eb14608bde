import type { MemberActor } from "@guildhall/core";
import type { Absence, ChangeAbsenceInput } from "@guildhall/core/absences";
import { transaction } from "@guildhall/db";
import { lockGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { describeAbsence } from "./describe-absence.ts";
import { getOwnAbsence } from "./get-own-absence.ts";
import { replaceAbsence } from "./replace-absence.ts";

/** A member changes the own leave. */
export async function changeAbsence(
  { db, clock }: Context,
  actor: MemberActor,
  fields: ChangeAbsenceInput,
): Promise<Absence> {
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const guild = await lockGuild(tx, guildId);
    const known = await getOwnAbsence(tx, actor, fields.absenceId);
    const absence = await replaceAbsence(tx, guild, { known, fields, now });
    const { memberId } = known;
    const [before, after] = [describeAbsence(known), describeAbsence(absence)];
    const target = { kind: "member", id: memberId } as const;
    await recordAudit(tx, actor, { useCase: "absences.changeAbsence", target, before, after, now });
    return absence;
  });
}
