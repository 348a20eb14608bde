import type { SystemActor } from "@guildhall/core";
import type { Member } from "@guildhall/core/members";
import { makeMember } from "@guildhall/db/testing";
import type { Context } from "#use-cases/context.ts";
import { createStatic, seatMember } from "#use-cases/groups/index.ts";

/** A static that somebody leads, with one more regular, and somebody who is in none. */
export type FurnishedStatic = {
  readonly staticId: number;
  readonly leaderMemberId: number;
  readonly regularMemberId: number;
  readonly freeMemberId: number;
};

type Parts = { readonly system: SystemActor; readonly marker: string; readonly leader: Member };

export async function furnishStatic(
  context: Context,
  { system, marker, leader }: Parts,
): Promise<FurnishedStatic> {
  const { memberId: leaderMemberId } = leader;
  const free = await makeMember(context.db, system.guildId, { name: `Yara ${marker}` });
  const regular = await makeMember(context.db, system.guildId, { name: `Tamsin ${marker}` });
  const plan = { name: `Static ${marker}`, leaderMemberId, targets: { tank: 1 } };
  const { staticId } = await createStatic(context, system, plan);
  await seatMember(context, system, { staticId, memberId: regular.memberId, isSubstitute: false });
  return { staticId, leaderMemberId, regularMemberId: regular.memberId, freeMemberId: free.memberId };
}
