import { type Actor, Refusal } from "@guildhall/core";
import type { GiftCodeInput } from "@guildhall/core/announcements";
import { findGiftCode } from "@guildhall/db/announcements";
import type { Context } from "#use-cases/context.ts";
import { describeCodes, type GiftCodeView } from "./describe-codes.ts";

/** One code as its message shows it. */
export async function viewGiftCode(
  { db, clock }: Context,
  actor: Actor,
  { codeId }: GiftCodeInput,
): Promise<GiftCodeView> {
  const code = await findGiftCode(db, actor.guildId, codeId);
  if (!code) throw new Refusal("announcements.codeNotFound");
  const [view] = await describeCodes(db, actor, { codes: [code], now: clock.now() });
  if (!view) throw new Error("A code that is there is not described");
  return view;
}
