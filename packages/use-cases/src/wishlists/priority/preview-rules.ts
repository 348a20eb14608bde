import { type Actor, requireRight } from "@guildhall/core";
import { nameOfItem, type ShownName } from "@guildhall/core/items";
import type { Member } from "@guildhall/core/members";
import { type PreviewRulesInput, type Ranking, type Rules, winnerOf } from "@guildhall/core/wishlists";
import { listItemsById } from "@guildhall/db/items";
import { listUndecidedDrops } from "@guildhall/db/loot";
import { listNamed } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";
import { loadPastLoot } from "../load-past-loot.ts";
import { rankWishers } from "../rank-wishers.ts";
import { readRules } from "../read-rules.ts";

type Name = Pick<Member, "memberId" | "name">;

/** Who would get an open drop, by the rules in force and by others. */
export type RulesPreviewLine = {
  readonly dropId: number;
  readonly item: ShownName | null;
  /** Null when nobody would be let in. */
  readonly before: Name | null;
  readonly after: Name | null;
};

export type RulesPreview = {
  readonly lines: readonly RulesPreviewLine[];
  /** From 0, everybody the same for being there, towards 1: the last ninety days by the rules in force and by others. */
  readonly giniBefore: number;
  readonly giniAfter: number;
  readonly decisionCount: number;
};

/** Of more open drops the oldest tell enough. */
const mostDrops = 10;

/** What other rules would change, before anybody saves them: for each open drop, and over the last ninety days. */
export async function previewRules(
  { db, clock }: Context,
  actor: Actor,
  { rules, language }: PreviewRulesInput,
): Promise<RulesPreview> {
  requireRight(actor, "wishlists.edit");
  const { guildId } = actor;
  const now = clock.now();
  const inForce = await readRules(db, guildId);
  const people = new Map((await listNamed(db, guildId)).map((member) => [member.memberId, member]));
  const drops = await listUndecidedDrops(db, guildId, { limit: mostDrops });
  const items = await listItemsById(db, guildId, [...new Set(drops.map(({ itemId }) => itemId))]);
  const winner = (ranking: Ranking): Name | null => {
    const member = people.get(winnerOf(ranking) ?? 0);
    return member ? { memberId: member.memberId, name: member.name } : null;
  };
  const lines = await Promise.all(
    drops.map(async ({ dropId, itemId, ...drop }) => {
      // Each by its own reading: other rules look at other days, put ranks in other tiers and prefer another wish.
      const rank = (by: Rules) => rankWishers(db, guildId, { itemId, ...drop, rules: by, now });
      const item = items.find((one) => one.itemId === itemId);
      return {
        dropId,
        item: item ? nameOfItem(item.names, language) : null,
        before: winner(await rank(inForce.rules)),
        after: winner(await rank(rules)),
      };
    }),
  );
  const past = await loadPastLoot(db, guildId, now);
  return {
    lines,
    giniBefore: past.replay(inForce.rules).gini,
    giniAfter: past.replay(rules).gini,
    decisionCount: past.decisionCount,
  };
}
