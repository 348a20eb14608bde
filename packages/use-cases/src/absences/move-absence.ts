import { type Actor, requireRight } from "@guildhall/core";
import { type AbsenceInput, stateOfAbsence } from "@guildhall/core/absences";
import { transaction } from "@guildhall/db";
import { findAbsence, saveAbsence } from "@guildhall/db/absences";
import { lockGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { describeAbsence } from "./describe-absence.ts";
import { settleAbsence } from "./settle-absence.ts";

/** A leave begins or ends by itself, also when the bot was down at that moment. Asked again, nothing happens. */
export async function moveAbsence(
  { db, clock }: Context,
  actor: Actor,
  { absenceId }: AbsenceInput,
): Promise<void> {
  requireRight(actor, "absences.edit");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    const guild = await lockGuild(tx, guildId);
    const found = await findAbsence(tx, guildId, absenceId);
    if (!found) return;
    const { name: _name, userId: _account, ...known } = found;
    const absence = { ...known, state: stateOfAbsence(known, now) };
    if (absence.state === known.state) return;
    const { memberId } = known;
    await saveAbsence(tx, guildId, absence);
    await settleAbsence(tx, guild, { absence, now });
    const about = { target: { kind: "member", id: memberId }, memberId } as const;
    const [before, after] = [describeAbsence(known), describeAbsence(absence)];
    await recordAudit(tx, actor, { useCase: "absences.moveAbsence", ...about, before, after, now });
  });
}
