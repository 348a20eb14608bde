import type { MemberActor } from "@guildhall/core";
import type { Absence, StartAbsenceInput } from "@guildhall/core/absences";
import { transaction } from "@guildhall/db";
import { ensureHouse, ensureMember } from "@guildhall/db/members";
import { reserveMessage } from "@guildhall/db/messages";
import { lockGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { absenceMessageKinds } from "./absence-messages.ts";
import { addAbsence } from "./add-absence.ts";
import { describeAbsence } from "./describe-absence.ts";

/** A member says when to be away. Everybody in the guild may, and joins the roster by it. */
export async function startAbsence(
  { db, clock }: Context,
  actor: MemberActor,
  { threadId, ...fields }: StartAbsenceInput,
): Promise<Absence> {
  const { guildId, userId, name } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const guild = await lockGuild(tx, guildId);
    const houseId = await ensureHouse(tx, guildId, guild);
    const { memberId } = await ensureMember(tx, guildId, { houseId, userId, name, now });
    const absence = await addAbsence(tx, guild, { memberId, fields, now });
    const { absenceId } = absence;
    const post = { kind: absenceMessageKinds.post, subjectId: absenceId, variant: "" };
    if (threadId) await reserveMessage(tx, guildId, { ...post, channelId: threadId, now });
    const target = { kind: "member", id: memberId } as const;
    const after = describeAbsence(absence);
    await recordAudit(tx, actor, { useCase: "absences.startAbsence", target, after, now });
    return absence;
  });
}
