import type { Actor } from "@guildhall/core";
import type { PublishPartiesInput } from "@guildhall/core/groups";
import { transaction } from "@guildhall/db";
import type { Context } from "#use-cases/context.ts";
import { lockDraft } from "./lock-draft.ts";
import { type PublishedParties, publishDraft } from "./publish-draft.ts";

/**
 * Everybody sees the parties as they are now. Only those are told who play elsewhere than the last published ones said;
 * published twice, nobody is. Of an event that is not announced yet nothing is.
 */
export async function publishParties(
  { db, clock }: Context,
  actor: Actor,
  { eventId, draftNumber, ...wishes }: PublishPartiesInput,
): Promise<PublishedParties> {
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const locked = await lockDraft(tx, actor, { eventId, draftNumber, now });
    const { places } = locked.draft;
    return await publishDraft(tx, actor, {
      ...{ ...locked, places, wishes, now },
      useCase: "groups.publishParties",
    });
  });
}
