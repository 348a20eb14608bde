import { presetRules, type RuleSet } from "@guildhall/core/wishlists";
import type { Context } from "#use-cases/context.ts";
import { saveRules, saveTier } from "#use-cases/wishlists/index.ts";
import type { Hall } from "./make-hall.ts";

/** Rules that officers made, with tiers, and Bram in the first. */
export async function furnishRules(
  context: Context,
  { system, marker, bram }: Pick<Hall, "system" | "marker" | "bram">,
): Promise<void> {
  const usual = presetRules("usual", []);
  const tiers = { kind: "tier" as const, names: [`Core ${marker}`, "Second"], ofRanks: [] };
  // Nobody is kept out: what is tried in the hall is tried by people who are new in it.
  const rules: RuleSet = { gates: [], criteria: [tiers, ...usual.criteria] };
  await saveRules(context, system, { name: `Rules ${marker}`, rules, seenVersion: 0 });
  await saveTier(context, system, { memberId: bram.memberId, tier: 1 });
}
