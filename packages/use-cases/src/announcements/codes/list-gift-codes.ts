import type { Actor } from "@guildhall/core";
import { listPastCodes, listRunningCodes } from "@guildhall/db/announcements";
import type { Context } from "#use-cases/context.ts";
import { describeCodes, type GiftCodeView } from "./describe-codes.ts";

export type GiftCodesView = {
  /** What can still be entered, the last first. */
  readonly running: readonly GiftCodeView[];
  /** What is over, the last first. */
  readonly past: readonly GiftCodeView[];
};

/** More than a guild has running at a time. */
const mostRunning = 100;
const mostPast = 50;

/** The guild's gift codes, for everybody in it. */
export async function listGiftCodes({ db, clock }: Context, actor: Actor): Promise<GiftCodesView> {
  const { guildId } = actor;
  const now = clock.now();
  const running = await listRunningCodes(db, guildId, { now, limit: mostRunning });
  const past = await listPastCodes(db, guildId, { now, limit: mostPast });
  return {
    running: await describeCodes(db, actor, { codes: running, now }),
    past: await describeCodes(db, actor, { codes: past, now }),
  };
}
