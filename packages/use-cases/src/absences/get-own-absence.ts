import { type MemberActor, Refusal } from "@guildhall/core";
import type { Absence } from "@guildhall/core/absences";
import type { Queryable } from "@guildhall/db";
import { getAbsence } from "@guildhall/db/absences";

/** A leave of whoever acts; refuses one of somebody else. */
export async function getOwnAbsence(
  db: Queryable,
  { guildId, userId }: MemberActor,
  absenceId: number,
): Promise<Absence> {
  const { name: _name, userId: whose, ...absence } = await getAbsence(db, guildId, absenceId);
  if (whose !== userId) throw new Refusal("absences.notYours");
  return absence;
}
