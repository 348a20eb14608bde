import { type MemberActor, Refusal } from "@guildhall/core";
import { findStanding, type LeadPlan, planLead } from "@guildhall/core/members";
import type { Queryable } from "@guildhall/db";
import { findRosterMember, listRanks, type RosterMember } from "@guildhall/db/members";
import { findActingMember } from "./find-acting-member.ts";

/** Who would lead, and where the one who leads now would stand. */
export type PreparedLead = LeadPlan & { readonly giver: RosterMember; readonly taker: RosterMember };

/** Holds a wish to give the lead away against the guild as it is now. */
export async function prepareLead(
  db: Queryable,
  actor: MemberActor,
  memberId: number,
): Promise<PreparedLead> {
  const { guildId } = actor;
  const own = await findActingMember(db, actor);
  const giver = own && (await findRosterMember(db, guildId, own.memberId));
  if (!giver) throw new Refusal("members.leadNotYours");
  const taker = await findRosterMember(db, guildId, memberId);
  if (!taker) throw new Refusal("members.notFound");
  const standing = findStanding(taker);
  return {
    giver,
    taker,
    ...planLead(await listRanks(db, guildId), { giver, taker: { ...taker, standing } }),
  };
}
