import type { Rank } from "@guildhall/core/members";
import type { Transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { listRanks, saveRank } from "@guildhall/db/members";
import { listRoles } from "@guildhall/db/settings";
import { listRanksWithoutHeir } from "./load-rank-health.ts";

type Mending = { readonly guildId: string; readonly now: Temporal.Instant };

/** Ranks whose role was deleted go on without one. False when there is none. */
export async function forgetRankRoles(tx: Transaction, mending: Mending): Promise<boolean> {
  const { guildId } = mending;
  const there = new Set((await listRoles(tx, guildId)).map(({ roleId }) => roleId));
  const gone = (await listRanks(tx, guildId)).filter(({ roleId }) => roleId !== null && !there.has(roleId));
  return await save(
    tx,
    mending,
    gone.map((rank) => ({ ...rank, roleId: null })),
  );
}

/** Where whoever was to follow is gone, nobody is named for now. False when there is none. */
export async function forgetHeirs(tx: Transaction, mending: Mending): Promise<boolean> {
  const { guildId } = mending;
  const found = await listRanksWithoutHeir(tx, guildId, await listRanks(tx, guildId));
  return await save(
    tx,
    mending,
    found.map((rank) => ({ ...rank, heirMemberId: null })),
  );
}

async function save(tx: Transaction, { guildId, now }: Mending, ranks: readonly Rank[]): Promise<boolean> {
  for (const rank of ranks) await saveRank(tx, guildId, rank);
  if (ranks.length > 0) await recordFact(tx, { name: "members.ranksChanged", guildId }, now);
  return ranks.length > 0;
}
