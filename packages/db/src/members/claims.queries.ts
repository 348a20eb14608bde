import type { Claim } from "@guildhall/core/members";
import { and, asc, eq, or } from "drizzle-orm";
import { alias } from "drizzle-orm/mysql-core";
import type { Queryable, Transaction } from "../client.ts";
import { memberClaims, members } from "./roster.tables.ts";

/** Takes the place of what the claimant said before. */
export async function saveClaim(
  tx: Transaction,
  guildId: string,
  claim: Pick<Claim, "claimantMemberId" | "memberId" | "claimedAt">,
): Promise<void> {
  const { memberId, claimedAt } = claim;
  await tx
    .insert(memberClaims)
    .values({ guildId, ...claim })
    .onDuplicateKeyUpdate({ set: { memberId, claimedAt } });
}

/** What nobody decided yet, the oldest first. */
export async function listClaims(db: Queryable, guildId: string): Promise<readonly Claim[]> {
  const claimant = alias(members, "claimant");
  const isClaimant = and(eq(claimant.guildId, guildId), eq(claimant.id, memberClaims.claimantMemberId));
  const isClaimed = and(eq(members.guildId, guildId), eq(members.id, memberClaims.memberId));
  const { claimantMemberId, memberId, claimedAt } = memberClaims;
  return await db
    .select({ claimantMemberId, claimantName: claimant.name, memberId, name: members.name, claimedAt })
    .from(memberClaims)
    .innerJoin(claimant, isClaimant)
    .innerJoin(members, isClaimed)
    .where(eq(memberClaims.guildId, guildId))
    .orderBy(asc(claimedAt), asc(claimantMemberId));
}

/** Whatever one of these says, or is said of the other, is decided. */
export async function deleteClaims(
  tx: Transaction,
  guildId: string,
  { claimantMemberId, memberId }: { readonly claimantMemberId?: number; readonly memberId?: number },
): Promise<void> {
  const isMeant = or(
    claimantMemberId === undefined ? undefined : eq(memberClaims.claimantMemberId, claimantMemberId),
    memberId === undefined ? undefined : eq(memberClaims.memberId, memberId),
  );
  if (isMeant) await tx.delete(memberClaims).where(and(eq(memberClaims.guildId, guildId), isMeant));
}
