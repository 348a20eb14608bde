import type { MemberActor } from "@guildhall/core";
import type { Absence } from "@guildhall/core/absences";
import { listAbsencesOfMember } from "@guildhall/db/absences";
import type { Context } from "#use-cases/context.ts";
import { findActingMember } from "#use-cases/members/find-acting-member.ts";

/** The own leaves, the latest first. */
export async function listOwnAbsences({ db }: Context, actor: MemberActor): Promise<readonly Absence[]> {
  const member = await findActingMember(db, actor);
  return member ? await listAbsencesOfMember(db, actor.guildId, member.memberId) : [];
}
