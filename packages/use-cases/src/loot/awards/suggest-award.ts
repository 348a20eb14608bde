import { type Actor, Refusal, requireRight } from "@guildhall/core";
import type { SuggestAwardInput } from "@guildhall/core/loot";
import { type ShownRanking, showRanking } from "@guildhall/core/wishlists";
import { type Drop, findDrop } from "@guildhall/db/loot";
import { listNamed } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";
import { type PersonInRow, toPerson } from "../person-in-row.ts";
import { rankDrop } from "../rank-drop.ts";
import { readSight } from "../read-sight.ts";

/** Who should get a drop, and by what. */
export type Suggestion = {
  readonly drop: Drop;
  /** As whoever asks may read it. */
  readonly ranking: ShownRanking;
  readonly rulesVersion: number;
  /** Everybody who is named in it. */
  readonly people: readonly PersonInRow[];
};

/** Whom the guild's rules would give a drop to now, with everybody else who wants it and everybody who is not let in. */
export async function suggestAward(
  { db, clock }: Context,
  actor: Actor,
  { dropId }: SuggestAwardInput,
): Promise<Suggestion> {
  requireRight(actor, "loot.award");
  const { guildId } = actor;
  const drop = await findDrop(db, guildId, dropId);
  if (!drop) throw new Refusal("loot.dropNotFound");
  const { ranking, rulesVersion } = await rankDrop(db, guildId, { drop, named: [], now: clock.now() });
  const named = new Set(ranking.candidates.map(({ memberId }) => memberId));
  const people = (await listNamed(db, guildId)).filter(({ memberId }) => named.has(memberId)).map(toPerson);
  return { drop, ranking: showRanking(ranking, await readSight(db, actor)), rulesVersion, people };
}
