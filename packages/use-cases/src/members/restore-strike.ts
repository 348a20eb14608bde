import { type Actor, requireRight } from "@guildhall/core";
import type { StrikeInput } from "@guildhall/core/members";
import type { Context } from "#use-cases/context.ts";
import { moveStrike } from "./move-strike.ts";

/** Taken back by mistake: the strike stands again, as it was given and until the same moment. */
export async function restoreStrike(
  context: Context,
  actor: Actor,
  input: StrikeInput,
): Promise<{ readonly memberId: number }> {
  requireRight(actor, "members.edit");
  return await moveStrike(context, actor, { ...input, isTakenBack: false });
}
