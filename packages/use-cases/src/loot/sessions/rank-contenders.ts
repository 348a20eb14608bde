import { type Ranking, rankCandidates } from "@guildhall/core/wishlists";
import type { Queryable } from "@guildhall/db";
import type { Drop, LootSession } from "@guildhall/db/loot";
import { readRules } from "#use-cases/wishlists/read-rules.ts";
import { readContenders } from "./read-contenders.ts";

type Contest = { readonly session: LootSession; readonly drop: Drop; readonly now: Temporal.Instant };

export type RankedContenders = {
  readonly ranking: Ranking;
  /** Whether dice decide between those who are level. */
  readonly throwsDice: boolean;
};

/** Who would stand where by the guild's rules if a session ended now. Dice that the rules throw in the end are nobody's to read before. */
export async function rankContenders(
  db: Queryable,
  guildId: string,
  { session, drop, now }: Contest,
): Promise<RankedContenders> {
  const { rules } = await readRules(db, guildId);
  const dice = rules.criteria.findIndex(({ kind }) => kind === "roll");
  const criteria = dice < 0 ? rules.criteria : rules.criteria.slice(0, dice);
  const contenders = await readContenders(db, guildId, { session, drop, rules, now });
  return { ranking: rankCandidates({ ...rules, criteria }, contenders, now), throwsDice: dice >= 0 };
}
