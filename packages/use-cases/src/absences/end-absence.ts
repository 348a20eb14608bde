import type { MemberActor } from "@guildhall/core";
import type { Absence, AbsenceInput } from "@guildhall/core/absences";
import { transaction } from "@guildhall/db";
import { lockGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { describeAbsence } from "./describe-absence.ts";
import { finishAbsence } from "./finish-absence.ts";
import { getOwnAbsence } from "./get-own-absence.ts";

/** A member is back, or calls the own leave off. */
export async function endAbsence(
  { db, clock }: Context,
  actor: MemberActor,
  { absenceId }: AbsenceInput,
): Promise<Absence> {
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const guild = await lockGuild(tx, guildId);
    const known = await getOwnAbsence(tx, actor, absenceId);
    const absence = await finishAbsence(tx, guild, { known, now });
    const { memberId } = known;
    const [before, after] = [describeAbsence(known), describeAbsence(absence)];
    const target = { kind: "member", id: memberId } as const;
    await recordAudit(tx, actor, { useCase: "absences.endAbsence", target, before, after, now });
    return absence;
  });
}
