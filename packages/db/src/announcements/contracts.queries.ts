import { Refusal } from "@guildhall/core";
import type { Contract, ContractBoard, WantedContract } from "@guildhall/core/announcements";
import { and, asc, count, desc, eq, gt, inArray, lte } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { contractBoards, contracts, contractTicks } from "./contracts.tables.ts";

const boardColumns = {
  boardId: contractBoards.id,
  setAt: contractBoards.setAt,
  endsAt: contractBoards.endsAt,
};

const contractColumns = { contractId: contracts.id, kind: contracts.kind, value: contracts.value };

const isBoard = (guildId: string, boardId: number) =>
  and(eq(contractBoards.guildId, guildId), eq(contractBoards.id, boardId));

/** The board that is up. */
export async function findStandingBoard(
  db: Queryable,
  guildId: string,
  now: Temporal.Instant,
): Promise<ContractBoard | undefined> {
  const [board] = await db
    .select(boardColumns)
    .from(contractBoards)
    .where(and(eq(contractBoards.guildId, guildId), gt(contractBoards.endsAt, now)))
    .orderBy(desc(contractBoards.id))
    .limit(1);
  return board;
}

export async function findBoard(
  db: Queryable,
  guildId: string,
  boardId: number,
): Promise<ContractBoard | undefined> {
  const [board] = await db.select(boardColumns).from(contractBoards).where(isBoard(guildId, boardId));
  return board;
}

/** Boards that are over, the last first. */
export async function listPastBoards(
  db: Queryable,
  guildId: string,
  { since, now }: { readonly since: Temporal.Instant; readonly now: Temporal.Instant },
): Promise<readonly ContractBoard[]> {
  const isPast = and(lte(contractBoards.endsAt, now), gt(contractBoards.endsAt, since));
  return await db
    .select(boardColumns)
    .from(contractBoards)
    .where(and(eq(contractBoards.guildId, guildId), isPast))
    .orderBy(desc(contractBoards.endsAt), desc(contractBoards.id));
}

/** What stands on these boards, and how many have done each. */
export type CountedContract = Contract & { readonly boardId: number; readonly done: number };

export async function listContracts(
  db: Queryable,
  guildId: string,
  boardIds: readonly number[],
): Promise<readonly CountedContract[]> {
  if (boardIds.length === 0) return [];
  return await db
    .select({ ...contractColumns, boardId: contracts.boardId, done: count(contractTicks.id) })
    .from(contracts)
    .leftJoin(
      contractTicks,
      and(eq(contractTicks.guildId, contracts.guildId), eq(contractTicks.contractId, contracts.id)),
    )
    .where(and(eq(contracts.guildId, guildId), inArray(contracts.boardId, [...boardIds])))
    .groupBy(contracts.id)
    .orderBy(asc(contracts.boardId), asc(contracts.position), asc(contracts.id));
}

export async function createBoard(
  tx: Transaction,
  guildId: string,
  board: Omit<ContractBoard, "boardId"> & { readonly setByUserId: string | null },
): Promise<number> {
  const [row] = await tx
    .insert(contractBoards)
    .values({ guildId, ...board })
    .$returningId();
  if (!row) throw new Error("A row that was just written is not there");
  return row.id;
}

/** When it goes. */
export async function saveBoardEnd(
  tx: Transaction,
  guildId: string,
  { boardId, endsAt }: Pick<ContractBoard, "boardId" | "endsAt">,
): Promise<void> {
  await tx.update(contractBoards).set({ endsAt }).where(isBoard(guildId, boardId));
}

type Placed = WantedContract & { readonly position: number };

export async function createContracts(
  tx: Transaction,
  guildId: string,
  { boardId, added }: { readonly boardId: number; readonly added: readonly Placed[] },
): Promise<void> {
  if (added.length === 0) return;
  await tx.insert(contracts).values(added.map((contract) => ({ guildId, boardId, ...contract })));
}

export async function saveContractPosition(
  tx: Transaction,
  guildId: string,
  { contractId, position }: { readonly contractId: number; readonly position: number },
): Promise<void> {
  await tx
    .update(contracts)
    .set({ position })
    .where(and(eq(contracts.guildId, guildId), eq(contracts.id, contractId)));
}

/** With each goes who had done it. */
export async function deleteContracts(
  tx: Transaction,
  guildId: string,
  contractIds: readonly number[],
): Promise<void> {
  if (contractIds.length === 0) return;
  const isTick = inArray(contractTicks.contractId, [...contractIds]);
  await tx.delete(contractTicks).where(and(eq(contractTicks.guildId, guildId), isTick));
  await tx
    .delete(contracts)
    .where(and(eq(contracts.guildId, guildId), inArray(contracts.id, [...contractIds])));
}

/** Locks the contract, and tells on which board it stands. */
export async function lockContract(
  tx: Transaction,
  guildId: string,
  contractId: number,
): Promise<Contract & { readonly boardId: number }> {
  const [contract] = await tx
    .select({ ...contractColumns, boardId: contracts.boardId })
    .from(contracts)
    .where(and(eq(contracts.guildId, guildId), eq(contracts.id, contractId)))
    .for("update");
  if (!contract) throw new Refusal("announcements.contractNotFound");
  return contract;
}

type Tick = { readonly contractId: number; readonly userId: string };

/** Twice is once. The contract must be locked. */
export async function saveContractTick(
  tx: Transaction,
  guildId: string,
  tick: Tick & { readonly doneAt: Temporal.Instant },
): Promise<void> {
  const { userId } = tick;
  await tx
    .insert(contractTicks)
    .values({ guildId, ...tick })
    .onDuplicateKeyUpdate({ set: { userId } });
}

export async function deleteContractTick(
  tx: Transaction,
  guildId: string,
  { contractId, userId }: Tick,
): Promise<void> {
  const isOf = and(eq(contractTicks.contractId, contractId), eq(contractTicks.userId, userId));
  await tx.delete(contractTicks).where(and(eq(contractTicks.guildId, guildId), isOf));
}

/** Which of these contracts somebody has done. */
export async function listDoneContracts(
  db: Queryable,
  guildId: string,
  { userId, contractIds }: { readonly userId: string; readonly contractIds: readonly number[] },
): Promise<ReadonlySet<number>> {
  if (contractIds.length === 0) return new Set();
  const { contractId } = contractTicks;
  const rows = await db
    .select({ contractId })
    .from(contractTicks)
    .where(
      and(
        eq(contractTicks.guildId, guildId),
        eq(contractTicks.userId, userId),
        inArray(contractId, [...contractIds]),
      ),
    );
  return new Set(rows.map((row) => row.contractId));
}
