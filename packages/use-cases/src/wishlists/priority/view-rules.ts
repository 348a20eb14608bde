import { type Actor, hasRight } from "@guildhall/core";
import { findStanding, type Rank } from "@guildhall/core/members";
import {
  findTiers,
  presetRules,
  type RulePreset,
  type RuleSet,
  type RulesVersion,
  rulePresets,
  shippedRules,
} from "@guildhall/core/wishlists";
import { listRanks, listRoster } from "@guildhall/db/members";
import { listOwnTiers, listRulesVersions } from "@guildhall/db/wishlists";
import type { Context } from "#use-cases/context.ts";
import { listInterests } from "../read-rules.ts";

/** A version with the name of whoever saved it. */
export type NamedVersion = RulesVersion & {
  /** Null for a program, and for what every guild begins with. */
  readonly savedBy: string | null;
};

export type RulesView = {
  readonly inForce: NamedVersion;
  /** The latest first; the last is what every guild begins with. */
  readonly versions: readonly NamedVersion[];
  readonly presets: readonly { readonly preset: RulePreset; readonly rules: RuleSet }[];
  /** Kinds of interest of the game. */
  readonly interests: readonly string[];
  readonly ranks: readonly Pick<Rank, "rankId" | "name">[];
  /** Whom officers put in a tier of their own, by name; empty while there are no tiers. */
  readonly ownTiers: readonly { readonly memberId: number; readonly name: string; readonly tier: number }[];
  /** Whom officers could put in one, by name; empty for who may not, and while there are no tiers. */
  readonly roster: readonly { readonly memberId: number; readonly name: string }[];
};

/** By what drops are decided, and what it was before: everybody's to read, because everybody is judged by it. */
export async function viewRules({ db }: Context, actor: Actor): Promise<RulesView> {
  const { guildId } = actor;
  const interests = await listInterests(db, guildId);
  const roster = await listRoster(db, guildId);
  const nameOf = new Map(roster.map(({ memberId, name }) => [memberId, name]));
  const known = [...(await listRulesVersions(db, guildId)), shippedRules(interests)];
  const versions = known.map((version) => ({
    ...version,
    savedBy: nameOf.get(version.savedByMemberId ?? 0) ?? null,
  }));
  const [inForce] = versions;
  if (!inForce) throw new Error("Every guild has the rules that it began with");
  const standing = roster.filter((one) => findStanding(one) !== "left");
  const hasTiers = findTiers(inForce.rules) !== undefined;
  const own = hasTiers ? await listOwnTiers(db, guildId) : [];
  return {
    inForce,
    versions,
    presets: rulePresets.map((preset) => ({ preset, rules: presetRules(preset, interests) })),
    interests,
    ranks: (await listRanks(db, guildId)).map(({ rankId, name }) => ({ rankId, name })),
    ownTiers: standing.flatMap(({ memberId, name }) => {
      const tier = own.find((one) => one.memberId === memberId)?.tier;
      return tier === undefined ? [] : [{ memberId, name, tier }];
    }),
    roster:
      hasTiers && hasRight(actor, "wishlists.edit")
        ? standing.map(({ memberId, name }) => ({ memberId, name }))
        : [],
  };
}
