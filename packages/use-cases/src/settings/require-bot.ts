import { type Actor, Refusal } from "@guildhall/core";
import { isBotThere } from "@guildhall/core/settings";
import { findLastBeat } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

/**
 * Refuses while the bot is away from this guild. What the dashboard knows of roles may be old then, and a change that rests
 * on it could be one that Discord no longer allows.
 */
export async function requireBot({ db, clock }: Context, { guildId }: Actor): Promise<void> {
  if (!isBotThere(await findLastBeat(db, guildId), clock.now())) throw new Refusal("common.botAway");
}
