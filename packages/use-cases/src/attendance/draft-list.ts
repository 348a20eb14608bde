import { type MemberActor, requireRight } from "@guildhall/core";
import { type DraftListInput, namePeople } from "@guildhall/core/attendance";
import type { Context } from "#use-cases/context.ts";
import { draftMarks, type MarkDraftView } from "./draft-marks.ts";
import { loadNameable } from "./load-nameable.ts";

/** An officer is about to mark everybody of a list of names, which was copied from the game. */
export async function draftList(
  context: Context,
  actor: MemberActor,
  { eventId, result, text }: DraftListInput,
): Promise<MarkDraftView> {
  requireRight(actor, "attendance.edit");
  return await draftMarks(context, actor, {
    ...{ eventId, result, source: "list" },
    find: async (tx) => namePeople(text, await loadNameable(tx, actor.guildId)),
  });
}
