import type { GuildSetup, Place, SetupPick, SetupStep } from "@guildhall/core/settings";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Queryable, Transaction } from "../client.ts";
import { guildSetups, setupPicks, setupSteps } from "./setup.tables.ts";

export async function findSetup(db: Queryable, guildId: string): Promise<GuildSetup | undefined> {
  const { confirmedAt, finishedAt, problem } = guildSetups;
  const [setup] = await db
    .select({ confirmedAt, finishedAt, problem })
    .from(guildSetups)
    .where(eq(guildSetups.guildId, guildId));
  return setup;
}

export async function saveSetup(tx: Transaction, guildId: string, setup: GuildSetup): Promise<void> {
  await tx
    .insert(guildSetups)
    .values({ guildId, ...setup })
    .onDuplicateKeyUpdate({ set: setup });
}

export async function listPicks(db: Queryable, guildId: string): Promise<readonly SetupPick[]> {
  const { place, discordId } = setupPicks;
  return await db.select({ place, discordId }).from(setupPicks).where(eq(setupPicks.guildId, guildId));
}

export async function savePick(tx: Transaction, guildId: string, pick: SetupPick): Promise<void> {
  const { discordId } = pick;
  await tx
    .insert(setupPicks)
    .values({ guildId, ...pick })
    .onDuplicateKeyUpdate({ set: { discordId } });
}

export async function deletePick(tx: Transaction, guildId: string, place: Place): Promise<void> {
  await tx.delete(setupPicks).where(and(eq(setupPicks.guildId, guildId), eq(setupPicks.place, place)));
}

export async function deletePicks(tx: Transaction, guildId: string): Promise<void> {
  await tx.delete(setupPicks).where(eq(setupPicks.guildId, guildId));
}

export type StoredStep = SetupStep & { readonly id: number };

/** The category comes before what goes into it. */
export async function listSteps(db: Queryable, guildId: string): Promise<readonly StoredStep[]> {
  const { id, thing, discordId, isMadeByUs } = setupSteps;
  return await db
    .select({ id, thing, discordId, isMadeByUs })
    .from(setupSteps)
    .where(eq(setupSteps.guildId, guildId))
    .orderBy(sql`${thing} <> 'category'`, id);
}

/** Begins the step anew, under a new id. */
export async function replaceStep(tx: Transaction, guildId: string, step: SetupStep): Promise<void> {
  await tx.delete(setupSteps).where(and(eq(setupSteps.guildId, guildId), eq(setupSteps.thing, step.thing)));
  await tx.insert(setupSteps).values({ guildId, ...step });
}

/** Notes that Discord is about to be asked. False when it was asked before, so that what it made has to be looked for. */
export async function beginStep(
  db: Queryable,
  guildId: string,
  { id, now }: { readonly id: number; readonly now: Temporal.Instant },
): Promise<boolean> {
  const [{ affectedRows }] = await db
    .update(setupSteps)
    .set({ attemptedAt: now })
    .where(and(eq(setupSteps.guildId, guildId), eq(setupSteps.id, id), isNull(setupSteps.attemptedAt)));
  return affectedRows === 1;
}

export async function finishStep(
  db: Queryable,
  guildId: string,
  { id, discordId }: { readonly id: number; readonly discordId: string },
): Promise<void> {
  await db
    .update(setupSteps)
    .set({ discordId })
    .where(and(eq(setupSteps.guildId, guildId), eq(setupSteps.id, id)));
}
