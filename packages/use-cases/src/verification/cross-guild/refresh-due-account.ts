import { Refusal } from "@guildhall/core";
import type { Game } from "@guildhall/core/games";
import { isFeatureOn, isOpen } from "@guildhall/core/settings";
import { nextRefresh, passGate } from "@guildhall/core/verification";
import { findGuild } from "@guildhall/db/settings";
import { claimDueAccount, findGate } from "@guildhall/db/verification";
import type { Context } from "#use-cases/context.ts";
import { refreshAccount } from "../refresh-account.ts";

/** Read, or left alone because its guild is gone or verifies nothing; stopped because the service is not to be asked now. */
export type Refreshed = "read" | "left" | "stopped" | "none";

/**
 * Reads the account of any guild that was read longest ago, if one is due. Whoever claims it holds it for a while, so
 * an account whose process died, or whose service failed, is tried again within the hour.
 */
export async function refreshDueAccount(
  context: Context,
  { game }: { readonly game: Game },
): Promise<Refreshed> {
  const { db, clock } = context;
  const now = clock.now();
  // Looked at first: an account that is claimed and then not asked for would wait for its lease.
  const passed = passGate(await findGate(db, game), { now, isPatient: true });
  if (typeof passed === "string") return "stopped";
  const due = await claimDueAccount(db, { game, now, until: nextRefresh(undefined, now) });
  if (!due) return "none";
  const { guildId, accountId } = due;
  const guild = await findGuild(db, guildId);
  if (!guild || !isOpen(guild) || !isFeatureOn(guild.modulesOff, "verification")) return "left";
  try {
    await refreshAccount(context, { kind: "system", guildId }, { accountId });
    return "read";
  } catch (error) {
    if (error instanceof Refusal) return "stopped";
    throw error;
  }
}
