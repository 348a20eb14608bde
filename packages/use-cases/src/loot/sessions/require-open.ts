import { Refusal } from "@guildhall/core";
import type { Stage } from "@guildhall/core/loot";
import type { LootSession } from "@guildhall/db/loot";

/** The stage that a session is at. Its end is exact, also when the clock comes by later. */
export function requireOpenStage(session: LootSession, now: Temporal.Instant): Stage {
  const isOver = session.state !== "open" || Temporal.Instant.compare(now, session.endsAt) >= 0;
  if (isOver) throw new Refusal("loot.sessionOver");
  return stageOf(session);
}

export function stageOf({ stages, stageIndex }: Pick<LootSession, "stages" | "stageIndex">): Stage {
  const stage = stages[stageIndex];
  if (!stage) throw new Error("A session is at a stage that it does not have");
  return stage;
}
