import { type Actor, requireRight } from "@guildhall/core";
import type { StrikeInput } from "@guildhall/core/members";
import type { Context } from "#use-cases/context.ts";
import { moveStrike } from "./move-strike.ts";

/** A strike was a mistake, and goes until somebody puts it back. After a week it is forgotten; the audit keeps that there was one. */
export async function takeBackStrike(
  context: Context,
  actor: Actor,
  input: StrikeInput,
): Promise<{ readonly memberId: number }> {
  requireRight(actor, "members.edit");
  return await moveStrike(context, actor, { ...input, isTakenBack: true });
}
