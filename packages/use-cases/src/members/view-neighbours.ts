import { type Actor, Refusal, requireRight } from "@guildhall/core";
import { findStanding, type MemberInput } from "@guildhall/core/members";
import { listRoster, type RosterMember } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";

export type Neighbour = { readonly memberId: number; readonly name: string };

/** Who stands beside a member in the roster, so that one can walk from page to page. */
export type Neighbours = {
  /** Null for the first. */
  readonly previous: Neighbour | null;
  /** Null for the last. */
  readonly next: Neighbour | null;
  /** From 1. */
  readonly place: number;
  readonly count: number;
};

/** By name, among those who are in the guild; of somebody who left among those who left. */
export async function viewNeighbours(
  { db }: Context,
  actor: Actor,
  { memberId }: MemberInput,
): Promise<Neighbours> {
  requireRight(actor, "members.view");
  const roster = await listRoster(db, actor.guildId);
  const member = roster.find((one) => one.memberId === memberId);
  if (!member) throw new Refusal("members.notFound");
  const hasLeft = (one: RosterMember) => findStanding(one) === "left";
  const row = roster.filter((one) => hasLeft(one) === hasLeft(member));
  const index = row.indexOf(member);
  return {
    previous: toNeighbour(row[index - 1]),
    next: toNeighbour(row[index + 1]),
    place: index + 1,
    count: row.length,
  };
}

function toNeighbour(member: RosterMember | undefined): Neighbour | null {
  return member ? { memberId: member.memberId, name: member.name } : null;
}
