import type { Actor } from "@guildhall/core";
import { getSettings } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

/** How long a guild keeps what it is not told to delete, in days. */
export type Retention = {
  /** Times in voice channels. */
  readonly voiceDays: number;
  /** Names of those who left. */
  readonly formerMemberDays: number;
};

/** Everybody may know for how long something of them is kept. */
export async function viewRetention({ db }: Context, { guildId }: Actor): Promise<Retention> {
  const settings = await getSettings(db, guildId);
  return {
    voiceDays: settings["privacy.voiceDays"],
    formerMemberDays: settings["privacy.formerMemberDays"],
  };
}
