import { type Actor, requireRight } from "@guildhall/core";
import type { Absence, EnterAbsenceInput } from "@guildhall/core/absences";
import { transaction } from "@guildhall/db";
import { lockGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { getMember } from "#use-cases/members/get-member.ts";
import { addAbsence } from "./add-absence.ts";
import { describeAbsence } from "./describe-absence.ts";

/** An officer says when somebody else is away. */
export async function enterAbsence(
  { db, clock }: Context,
  actor: Actor,
  { memberId, ...fields }: EnterAbsenceInput,
): Promise<Absence> {
  requireRight(actor, "absences.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const guild = await lockGuild(tx, guildId);
    await getMember(tx, guildId, memberId);
    const absence = await addAbsence(tx, guild, { memberId, fields, now });
    const about = { target: { kind: "member", id: memberId }, memberId } as const;
    const after = describeAbsence(absence);
    await recordAudit(tx, actor, { useCase: "absences.enterAbsence", ...about, after, now });
    return absence;
  });
}
