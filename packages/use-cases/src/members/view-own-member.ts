import type { MemberActor } from "@guildhall/core";
import type { ShareWindowInput } from "@guildhall/core/attendance";
import type { Context } from "#use-cases/context.ts";
import { findActingMember } from "./find-acting-member.ts";
import { type MemberDetails, viewMember } from "./view-member.ts";

/** The own page; null for somebody who is not in the roster yet. */
export async function viewOwnMember(
  context: Context,
  actor: MemberActor,
  { days }: ShareWindowInput,
): Promise<MemberDetails | null> {
  const member = await findActingMember(context.db, actor);
  return member ? await viewMember(context, actor, { memberId: member.memberId, days }) : null;
}
