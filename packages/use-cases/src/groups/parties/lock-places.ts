import type { Actor } from "@guildhall/core";
import { type LockPlacesInput, lockPlaces as lockThem } from "@guildhall/core/groups";
import { transaction } from "@guildhall/db";
import type { Context } from "#use-cases/context.ts";
import { catchUp } from "./catch-up.ts";
import { lockDraft } from "./lock-draft.ts";
import { saveDraft } from "./save-draft.ts";

/** Keeps some people where they are, or lets the balancer move them again. Answers the new version. */
export async function lockPlaces(
  { db, clock }: Context,
  actor: Actor,
  { eventId, draftNumber, ...locking }: LockPlacesInput,
): Promise<number> {
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const { event, board, draft } = await lockDraft(tx, actor, { eventId, draftNumber, now });
    const places = lockThem(await catchUp(tx, actor.guildId, { event, draft, now }), locking);
    const locked = { ...draft, places, cause: "lock" } as const;
    return await saveDraft(tx, actor, {
      ...{ event, board, draft: locked, now },
      useCase: "groups.lockPlaces",
    });
  });
}
