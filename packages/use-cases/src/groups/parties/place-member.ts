import type { Actor } from "@guildhall/core";
import { type PlaceMemberInput, placeByHand } from "@guildhall/core/groups";
import { transaction } from "@guildhall/db";
import type { Context } from "#use-cases/context.ts";
import { catchUp } from "./catch-up.ts";
import { lockDraft } from "./lock-draft.ts";
import { saveDraft } from "./save-draft.ts";

/** Puts somebody into a party or on the bench, or lets two swap. The balancer leaves them there. Answers the new version. */
export async function placeMember(
  { db, clock }: Context,
  actor: Actor,
  { eventId, draftNumber, ...move }: PlaceMemberInput,
): Promise<number> {
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const { event, board, draft } = await lockDraft(tx, actor, { eventId, draftNumber, now });
    const places = await catchUp(tx, actor.guildId, { event, draft, now });
    const moved = { ...draft, places: placeByHand({ ...draft, places }, move), cause: "place" } as const;
    const { memberId } = move;
    return await saveDraft(tx, actor, {
      ...{ event, board, draft: moved, memberId, now },
      useCase: "groups.placeMember",
    });
  });
}
