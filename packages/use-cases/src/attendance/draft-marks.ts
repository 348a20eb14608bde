import { type MemberActor, Refusal } from "@guildhall/core";
import type { MarkDraft } from "@guildhall/core/attendance";
import { type Transaction, transaction } from "@guildhall/db";
import { replaceMarkDraft } from "@guildhall/db/attendance";
import { lockEvent } from "@guildhall/db/events";
import type { Context } from "#use-cases/context.ts";
import { describeNamed, type NamedView } from "./describe-named.ts";

/** Whom an officer is about to mark, with what. */
export type MarkDraftView = NamedView &
  Pick<MarkDraft, "eventId" | "result" | "source"> & { readonly draftId: number; readonly title: string };

type Wish = Pick<MarkDraft, "eventId" | "result" | "source"> & {
  find(tx: Transaction): Promise<MarkDraft["named"]>;
};

/** Keeps whom an officer is about to mark until one press writes it: what was read is what is written. */
export async function draftMarks(
  { db, clock }: Context,
  { guildId, userId }: MemberActor,
  { eventId, result, source, find }: Wish,
): Promise<MarkDraftView> {
  return await transaction(db, async (tx) => {
    const { title, state } = await lockEvent(tx, guildId, eventId);
    if (state === "cancelled") throw new Refusal("events.cancelled", { title });
    const named = await find(tx);
    const draft = { eventId, result, source, named, madeAt: clock.now() };
    const draftId = await replaceMarkDraft(tx, guildId, { ...draft, userId });
    return { draftId, eventId, title, result, source, ...(await describeNamed(tx, guildId, draft)) };
  });
}
