import { presetRules } from "@guildhall/core/wishlists";
import type { Context } from "#use-cases/context.ts";
import { candidateOf, decideDrop } from "./decide-drop.ts";
import type { Hall } from "./make-hall.ts";

type Parts = Pick<Hall, "guildId" | "system" | "marker" | "bram">;

/** Something fell, and Bram was given it by the rules. Says which drop. */
export async function furnishDecision(context: Context, { marker, bram, ...where }: Parts): Promise<number> {
  const rules = presetRules("leastFirst", []);
  const shares = [{ windowDays: 30, countedEvents: 9, percent: 80 }];
  const candidates = [candidateOf(bram.memberId, context.clock.now(), { shares })];
  const { dropId } = await decideDrop(
    { context, ...where },
    { itemName: `Shard ${marker}`, rules, candidates, overrideReason: `For ${marker}` },
  );
  return dropId;
}
