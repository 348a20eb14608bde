import { type Actor, Refusal } from "@guildhall/core";
import type { AwardStep, ViewAwardInput } from "@guildhall/core/loot";
import { listAwardSteps } from "@guildhall/db/loot";
import { listNamed } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";
import { describeLoot, type LootHistoryRow } from "../describe-loot.ts";
import { type PersonInRow, toPerson } from "../person-in-row.ts";

export type AwardView = LootHistoryRow & {
  /** What happened to it, in its order. */
  readonly steps: readonly {
    readonly step: AwardStep;
    readonly at: Temporal.Instant;
    /** Null where time did, or somebody whom the roster does not have. */
    readonly actor: PersonInRow | null;
  }[];
};

/** One award: what it is, how it came about, and what happened to it since, by whom. */
export async function viewAward(
  { db }: Context,
  { guildId }: Actor,
  { awardId, language }: ViewAwardInput,
): Promise<AwardView> {
  const filter = { awardId, limit: 1 };
  const [award] = await describeLoot(db, guildId, { filter, language });
  if (!award) throw new Refusal("loot.awardNotFound");
  const steps = await listAwardSteps(db, guildId, awardId);
  const people = new Map((await listNamed(db, guildId)).map((one) => [one.memberId, toPerson(one)]));
  return {
    ...award,
    steps: steps.map(({ step, at, actorMemberId }) => ({
      ...{ step, at },
      actor: actorMemberId === null ? null : (people.get(actorMemberId) ?? null),
    })),
  };
}
