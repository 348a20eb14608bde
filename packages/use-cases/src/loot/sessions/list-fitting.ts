import { toHundredths } from "@guildhall/core";
import { type Stage, takesInterest } from "@guildhall/core/loot";
import { findStanding } from "@guildhall/core/members";
import type { Queryable, Transaction } from "@guildhall/db";
import { listPools, lockPool } from "@guildhall/db/dkp";
import { type LootEntrant, type LootSession, listEntrants } from "@guildhall/db/loot";
import { listRosterOf } from "@guildhall/db/members";
import { lockPayable } from "../read-payable.ts";

type Fitting = { readonly session: LootSession; readonly stage: Stage };

/** Who takes part in a stage by now. */
export async function listFitting(
  db: Queryable,
  guildId: string,
  { session, stage }: Fitting,
): Promise<readonly LootEntrant[]> {
  const entrants = await listEntrants(db, guildId, session.sessionId);
  return await keepRoster(
    db,
    guildId,
    entrants.filter(({ interest }) => takesInterest(stage, interest)),
  );
}

/** Whoever left meanwhile, or whose row went over to another one, gets nothing. */
export async function keepRoster<Person extends { readonly memberId: number }>(
  db: Queryable,
  guildId: string,
  people: readonly Person[],
): Promise<readonly Person[]> {
  const roster = await listRosterOf(
    db,
    guildId,
    people.map(({ memberId }) => memberId),
  );
  const there = new Set(
    roster.filter((member) => findStanding(member) !== "left").map(({ memberId }) => memberId),
  );
  return people.filter(({ memberId }) => there.has(memberId));
}

type Payers = { readonly session: LootSession; readonly memberIds: readonly number[] };

/** The end of the ledger is locked before the accounts, as whoever writes to it does. */
export async function lockPayers(tx: Transaction, guildId: string, { session, memberIds }: Payers) {
  const { sessionId, poolId } = session;
  if (poolId === null) return () => toHundredths(0);
  const gear = (await listPools(tx, guildId)).find((pool) => pool.gearOfPoolId === poolId);
  const pool = await lockPool(tx, guildId, poolId);
  // Gear has no end: what somebody gets is counted, not spent.
  if (gear) return () => toHundredths(Number.MAX_SAFE_INTEGER);
  return await lockPayable(tx, guildId, { pool, memberIds, sessionId });
}
