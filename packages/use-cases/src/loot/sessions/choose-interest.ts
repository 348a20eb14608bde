import { Refusal } from "@guildhall/core";
import { type Stage, takesInterest } from "@guildhall/core/loot";
import type { Queryable } from "@guildhall/db";
import { listInterests } from "#use-cases/wishlists/read-rules.ts";

/** For what somebody wants a drop; unsaid, the first kind that the stage takes. */
export async function chooseInterest(
  db: Queryable,
  guildId: string,
  { stage, interest }: { readonly stage: Stage; readonly interest: string | undefined },
): Promise<string> {
  const known = await listInterests(db, guildId);
  const chosen = interest ?? known.find((one) => takesInterest(stage, one)) ?? stage.mainInterest;
  if (!known.includes(chosen)) throw new Refusal("loot.noSuchInterest");
  if (!takesInterest(stage, chosen)) throw new Refusal("loot.notForInterest");
  return chosen;
}
