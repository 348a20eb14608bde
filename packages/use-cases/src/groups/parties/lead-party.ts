import type { Actor } from "@guildhall/core";
import { type LeadPartyInput, leadParty as letLead } from "@guildhall/core/groups";
import { transaction } from "@guildhall/db";
import type { Context } from "#use-cases/context.ts";
import { catchUp } from "./catch-up.ts";
import { lockDraft } from "./lock-draft.ts";
import { saveDraft } from "./save-draft.ts";

/** Lets somebody lead the party in which they are. Answers the new version. */
export async function leadParty(
  { db, clock }: Context,
  actor: Actor,
  { eventId, draftNumber, memberId }: LeadPartyInput,
): Promise<number> {
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const { event, board, draft } = await lockDraft(tx, actor, { eventId, draftNumber, now });
    const places = letLead(await catchUp(tx, actor.guildId, { event, draft, now }), memberId);
    const led = { ...draft, places, cause: "lock" } as const;
    return await saveDraft(tx, actor, {
      ...{ event, board, draft: led, memberId, now },
      useCase: "groups.leadParty",
    });
  });
}
