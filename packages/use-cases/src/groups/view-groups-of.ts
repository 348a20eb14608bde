import { type Actor, isSelf, Refusal, requireRight } from "@guildhall/core";
import type { MemberInput } from "@guildhall/core/members";
import { listPartiesOfMember, listSeats, listStatics, type PastParty } from "@guildhall/db/groups";
import { findMember } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";

/** With whom a member plays. */
export type GroupsOfMember = {
  /** By name. */
  readonly statics: readonly {
    readonly staticId: number;
    readonly name: string;
    readonly isLeader: boolean;
    readonly isSubstitute: boolean;
    readonly joinedAt: Temporal.Instant;
  }[];
  /** The latest event first. */
  readonly parties: readonly PastParty[];
};

const partyCount = 8;

/** A member's statics and last parties: the own are everybody's, those of others are for whoever sees the roster. */
export async function viewGroupsOf(
  { db }: Context,
  actor: Actor,
  { memberId }: MemberInput,
): Promise<GroupsOfMember> {
  const { guildId } = actor;
  const member = await findMember(db, guildId, memberId);
  const isOwn = isSelf(actor, member?.userId);
  if (!isOwn) requireRight(actor, "members.view");
  if (!member) throw new Refusal("members.notFound");
  const seats = (await listSeats(db, guildId)).filter((seat) => seat.memberId === memberId);
  const statics = (await listStatics(db, guildId)).flatMap(({ staticId, name, leaderMemberId }) => {
    const seat = seats.find((one) => one.staticId === staticId);
    if (!seat) return [];
    const { isSubstitute, joinedAt } = seat;
    return [{ staticId, name, isLeader: leaderMemberId === memberId, isSubstitute, joinedAt }];
  });
  return { statics, parties: await listPartiesOfMember(db, guildId, { memberId, limit: partyCount }) };
}
