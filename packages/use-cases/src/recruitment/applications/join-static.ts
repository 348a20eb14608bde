import { seatMember } from "@guildhall/core/groups";
import type { Transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { listSeats, lockStatic, saveSeat } from "@guildhall/db/groups";
import { findLimit } from "#use-cases/groups/find-limit.ts";
import { requireFreeRegular } from "#use-cases/groups/require-free-regular.ts";
import { getMember } from "#use-cases/members/get-member.ts";

type Seating = { readonly staticId: number; readonly memberId: number; readonly now: Temporal.Instant };

/** Whoever was just taken becomes a regular of a static, by the rules of every seat. */
export async function joinStatic(
  tx: Transaction,
  guildId: string,
  { staticId, memberId, now }: Seating,
): Promise<void> {
  const group = await lockStatic(tx, guildId, staticId);
  const seats = await listSeats(tx, guildId, staticId);
  const limit = await findLimit(tx, guildId);
  const seat = seatMember({ group, seats, limit, now }, { memberId, isSubstitute: false });
  if (!seat) return;
  await requireFreeRegular(tx, guildId, { ...(await getMember(tx, guildId, memberId)), staticId });
  await saveSeat(tx, guildId, { staticId, ...seat });
  await recordFact(tx, { name: "groups.staticChanged", guildId, staticId }, now);
}
