import { Refusal } from "@guildhall/core";
import type { Block } from "@guildhall/core/recruitment";
import { and, desc, eq, isNotNull, isNull, type SQL } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { recruitmentBlocks } from "./blocks.tables.ts";

const blockColumns = {
  blockId: recruitmentBlocks.id,
  userId: recruitmentBlocks.userId,
  characterName: recruitmentBlocks.characterName,
  reason: recruitmentBlocks.reason,
  until: recruitmentBlocks.until,
  blockedAt: recruitmentBlocks.blockedAt,
  triedAt: recruitmentBlocks.triedAt,
};

/** Blocks that nobody lifted, the last first; those whose time is over included. */
export async function listBlocks(db: Queryable, guildId: string): Promise<readonly Block[]> {
  return await db
    .select(blockColumns)
    .from(recruitmentBlocks)
    .where(and(eq(recruitmentBlocks.guildId, guildId), isNull(recruitmentBlocks.liftedAt)))
    .orderBy(desc(recruitmentBlocks.id));
}

/** One that nobody lifted. */
export async function lockBlock(tx: Transaction, guildId: string, blockId: number): Promise<Block> {
  return await lock(tx, and(isBlock(guildId, blockId), isNull(recruitmentBlocks.liftedAt)));
}

export async function lockLiftedBlock(tx: Transaction, guildId: string, blockId: number): Promise<Block> {
  return await lock(tx, and(isBlock(guildId, blockId), isNotNull(recruitmentBlocks.liftedAt)));
}

async function lock(tx: Transaction, isMeant: SQL | undefined): Promise<Block> {
  const [block] = await tx.select(blockColumns).from(recruitmentBlocks).where(isMeant).for("update");
  if (!block) throw new Refusal("recruitment.blockNotFound");
  return block;
}

type NewBlock = Omit<Block, "blockId" | "triedAt"> & { readonly blockedByUserId: string | null };

export async function createBlock(tx: Transaction, guildId: string, block: NewBlock): Promise<number> {
  const [row] = await tx
    .insert(recruitmentBlocks)
    .values({ guildId, ...block })
    .$returningId();
  if (!row) throw new Error("A row that was just written is not there");
  return row.id;
}

type Lifted = { readonly blockId: number; readonly liftedAt: Temporal.Instant | null };

/** Null puts it back in force. */
export async function saveBlockLifted(
  tx: Transaction,
  guildId: string,
  { blockId, liftedAt }: Lifted,
): Promise<void> {
  await tx.update(recruitmentBlocks).set({ liftedAt }).where(isBlock(guildId, blockId));
}

type Tried = { readonly blockId: number; readonly now: Temporal.Instant };

/** The person whom it keeps out tried to apply. */
export async function saveBlockTried(
  tx: Transaction,
  guildId: string,
  { blockId, now }: Tried,
): Promise<void> {
  await tx.update(recruitmentBlocks).set({ triedAt: now }).where(isBlock(guildId, blockId));
}

const isBlock = (guildId: string, blockId: number) =>
  and(eq(recruitmentBlocks.guildId, guildId), eq(recruitmentBlocks.id, blockId));
