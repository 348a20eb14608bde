import { type Actor, Refusal, requireRight } from "@guildhall/core";
import type { RestoreRulesInput, RulesVersion } from "@guildhall/core/wishlists";
import { transaction } from "@guildhall/db";
import { lockGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { readRules } from "../read-rules.ts";
import { appendRules } from "./append-rules.ts";
import { getVersion } from "./get-rules.ts";

/** Puts an older version in force again, as a new one: history goes on and does not turn back. */
export async function restoreRules(
  { db, clock }: Context,
  actor: Actor,
  { version, seenVersion }: RestoreRulesInput,
): Promise<RulesVersion> {
  requireRight(actor, "wishlists.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    const older = await getVersion(tx, guildId, version);
    const name = older.name ?? (await readRules(tx, guildId)).name;
    // Without a name nothing was ever saved, and what every guild begins with is in force.
    if (name === null) throw new Refusal("wishlists.rulesMoved");
    const change = { seenVersion, name, rules: older.rules, restoredVersion: version, now };
    return await appendRules(tx, actor, { useCase: "wishlists.restoreRules", ...change });
  });
}
