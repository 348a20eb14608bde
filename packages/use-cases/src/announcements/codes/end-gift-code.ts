import { type Actor, requireRight } from "@guildhall/core";
import type { GiftCodeInput } from "@guildhall/core/announcements";
import type { Context } from "#use-cases/context.ts";
import { changeCodeEnd } from "./change-code-end.ts";

/** Officers say that a code is over, whatever its time. */
export async function endGiftCode(context: Context, actor: Actor, { codeId }: GiftCodeInput): Promise<void> {
  requireRight(actor, "announcements.post");
  await changeCodeEnd(context, actor, { codeId, useCase: "announcements.endGiftCode" });
}
