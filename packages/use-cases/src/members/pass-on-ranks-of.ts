import type { Transaction } from "@guildhall/db";
import { listAbsentMembers } from "@guildhall/db/members";
import { lockGuild } from "@guildhall/db/settings";
import { passOnRanks } from "./pass-on-ranks.ts";

type Gone = { readonly userIds: readonly string[]; readonly now: Temporal.Instant };

/** Heirs follow in the ranks of those of these accounts that are not in the server any more. */
export async function passOnRanksOf(tx: Transaction, guildId: string, { userIds, now }: Gone): Promise<void> {
  const gone = await listAbsentMembers(tx, guildId, userIds);
  const rankIds = gone.flatMap(({ rankId }) => (rankId === null ? [] : [rankId]));
  if (rankIds.length === 0) return;
  await lockGuild(tx, guildId);
  await passOnRanks(tx, guildId, { rankIds, now });
}
