import { Refusal } from "@guildhall/core";
import {
  presetRules,
  type RulePreset,
  type RuleSet,
  type RulesVersion,
  shippedRules,
} from "@guildhall/core/wishlists";
import type { Queryable } from "@guildhall/db";
import { findRulesVersion } from "@guildhall/db/wishlists";
import { listInterests } from "../read-rules.ts";

/** A version that the guild once had. */
export async function getVersion(db: Queryable, guildId: string, version: number): Promise<RulesVersion> {
  if (version === 0) return shippedRules(await listInterests(db, guildId));
  const known = await findRulesVersion(db, guildId, version);
  if (!known) throw new Refusal("wishlists.rulesNotFound");
  return known;
}

/** Rules by what they are called: a preset, or a version with its name. */
export type CalledRules = {
  readonly preset: RulePreset | null;
  readonly version: number | null;
  readonly name: string | null;
  readonly rules: RuleSet;
};

export async function getRules(
  db: Queryable,
  guildId: string,
  called: RulePreset | number,
): Promise<CalledRules> {
  if (typeof called !== "number") {
    const rules = presetRules(called, await listInterests(db, guildId));
    return { preset: called, version: null, name: null, rules };
  }
  const { version, name, rules } = await getVersion(db, guildId, called);
  return { preset: null, version, name, rules };
}
