import { Refusal } from "@guildhall/core";
import type { Pool, Season } from "@guildhall/core/dkp";
import type { Transaction } from "@guildhall/db";
import { lockPools, lockSeasons, saveNewSeason } from "@guildhall/db/dkp";
import { findRunningSeason } from "./find-running-season.ts";

type LockedSeason = {
  readonly pools: readonly Pool[];
  /** The one that runs is the first. */
  readonly seasons: readonly Season[];
  readonly running: Pick<Season, "seasonId" | "number" | "name" | "startedAt">;
};

/** Locks the pools, so that nothing is paid meanwhile, and the seasons; the first season gets its row. */
export async function lockRunningSeason(tx: Transaction, guildId: string): Promise<LockedSeason> {
  const pools = await lockPools(tx, guildId);
  const seasons = await lockSeasons(tx, guildId);
  const running = await findRunningSeason(tx, guildId, seasons);
  if (!running) throw new Refusal("dkp.noSeason");
  const seasonId = running.seasonId ?? (await saveNewSeason(tx, guildId, running));
  return { pools, seasons, running: { ...running, seasonId } };
}
