import type { TryKind } from "@guildhall/core/verification";
import { and, eq, lte } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { verificationTries } from "./verification.tables.ts";

type Whose = { readonly memberId: number; readonly kind: TryKind };

/** When the member tried, of the tries that are kept. */
export async function listTries(
  db: Queryable,
  guildId: string,
  { memberId, kind }: Whose,
): Promise<readonly Temporal.Instant[]> {
  const isOwn = and(eq(verificationTries.memberId, memberId), eq(verificationTries.kind, kind));
  const rows = await db
    .select({ triedAt: verificationTries.triedAt })
    .from(verificationTries)
    .where(and(eq(verificationTries.guildId, guildId), isOwn));
  return rows.map(({ triedAt }) => triedAt);
}

type NewTry = Whose & {
  readonly triedAt: Temporal.Instant;
  /** Tries from before count no longer, whosever they are. */
  readonly keptFrom: Temporal.Instant;
};

export async function saveTry(
  tx: Transaction,
  guildId: string,
  { keptFrom, ...tried }: NewTry,
): Promise<void> {
  const isOld = lte(verificationTries.triedAt, keptFrom);
  await tx.delete(verificationTries).where(and(eq(verificationTries.guildId, guildId), isOld));
  await tx.insert(verificationTries).values({ guildId, ...tried });
}
