import type { RulesVersion } from "@guildhall/core/wishlists";
import { and, desc, eq } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { priorityRules } from "./priority.tables.ts";

const { version, name, rules, restoredVersion, savedAt, savedByMemberId } = priorityRules;
const columns = { version, name, rules, restoredVersion, savedAt, savedByMemberId };

/** Every version that a guild ever had, the latest first. */
export async function listRulesVersions(db: Queryable, guildId: string): Promise<readonly RulesVersion[]> {
  return await db
    .select(columns)
    .from(priorityRules)
    .where(eq(priorityRules.guildId, guildId))
    .orderBy(desc(version));
}

/** The version that is in force; undefined in a guild that never changed its rules. */
export async function findRulesInForce(db: Queryable, guildId: string): Promise<RulesVersion | undefined> {
  const [row] = await db
    .select(columns)
    .from(priorityRules)
    .where(eq(priorityRules.guildId, guildId))
    .orderBy(desc(version))
    .limit(1);
  return row;
}

export async function findRulesVersion(
  db: Queryable,
  guildId: string,
  wanted: number,
): Promise<RulesVersion | undefined> {
  const [row] = await db
    .select(columns)
    .from(priorityRules)
    .where(and(eq(priorityRules.guildId, guildId), eq(version, wanted)));
  return row;
}

export type NewRulesVersion = Omit<RulesVersion, "name" | "savedAt"> & {
  readonly name: string;
  readonly savedAt: Temporal.Instant;
};

export async function appendRulesVersion(
  tx: Transaction,
  guildId: string,
  saved: NewRulesVersion,
): Promise<void> {
  await tx.insert(priorityRules).values({ guildId, ...saved });
}
