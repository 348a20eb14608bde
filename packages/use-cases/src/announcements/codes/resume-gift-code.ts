import { type Actor, requireRight } from "@guildhall/core";
import type { GiftCodeInput } from "@guildhall/core/announcements";
import type { Context } from "#use-cases/context.ts";
import { changeCodeEnd } from "./change-code-end.ts";

/** Officers say that a code can be entered again: it was ended too soon, or its maker opened it again. */
export async function resumeGiftCode(
  context: Context,
  actor: Actor,
  { codeId }: GiftCodeInput,
): Promise<void> {
  requireRight(actor, "announcements.post");
  await changeCodeEnd(context, actor, { codeId, useCase: "announcements.resumeGiftCode" });
}
