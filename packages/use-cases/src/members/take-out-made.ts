import { findFateOfMade, type ImportChanges } from "@guildhall/core/members";
import type { Transaction } from "@guildhall/db";
import { listWithOtherEntries } from "@guildhall/db/dkp";
import { deleteMembers, listRoleHolders, withdrawMembers } from "@guildhall/db/members";
import { listTablesNaming } from "@guildhall/db/privacy";

type Making = Pick<ImportChanges, "madeMemberIds"> & { readonly now: Temporal.Instant };

/** Whom an import brought goes again, without a trace where books allow it. Says who stays. */
export async function takeOutMade(
  tx: Transaction,
  guildId: string,
  { madeMemberIds, now }: Making,
): Promise<readonly number[]> {
  const withOthers = await listWithOtherEntries(tx, guildId, madeMemberIds);
  const naming = await listTablesNaming(tx, guildId, madeMemberIds);
  const holders = await listRoleHolders(tx, guildId, { memberIds: madeMemberIds });
  const withRoles = new Set(
    holders.filter(({ givenRoleIds }) => givenRoleIds.length > 0).map(({ memberId }) => memberId),
  );
  const fates = Map.groupBy(madeMemberIds, (memberId) =>
    findFateOfMade({
      tables: naming.get(memberId) ?? new Set(),
      hasOtherEntries: withOthers.has(memberId),
      hasGivenRoles: withRoles.has(memberId),
    }),
  );
  await deleteMembers(tx, guildId, fates.get("deleted") ?? []);
  await withdrawMembers(tx, guildId, { memberIds: fates.get("withdrawn") ?? [], withdrawnAt: now });
  return fates.get("stays") ?? [];
}
