import type { Member } from "@guildhall/core/members";

/** Somebody as rows name people. */
export type PersonInRow = Pick<Member, "memberId" | "name" | "userId">;

export function toPerson({ memberId, name, userId }: PersonInRow): PersonInRow {
  return { memberId, name, userId };
}
