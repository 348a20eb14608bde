import { type Actor, Refusal } from "@guildhall/core";
import { placesOf, renewPlaces, type TakeAlternativeInput } from "@guildhall/core/groups";
import { transaction } from "@guildhall/db";
import type { Context } from "#use-cases/context.ts";
import { gatherPlayers } from "./gather-players.ts";
import { listAlternatives } from "./list-alternatives.ts";
import { lockDraft } from "./lock-draft.ts";
import { saveDraft } from "./save-draft.ts";

/** Takes one of the other sets of parties. Answers the new version. */
export async function takeAlternative(
  context: Context,
  actor: Actor,
  { eventId, draftNumber, alternative }: TakeAlternativeInput,
): Promise<number> {
  const { db, clock } = context;
  const alternatives = await listAlternatives(context, actor, { eventId, draftNumber });
  const chosen = alternatives[alternative - 1];
  if (!chosen) throw new Refusal("groups.partiesChanged");
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const { event, board, draft } = await lockDraft(tx, actor, { eventId, draftNumber, now });
    const players = await gatherPlayers(tx, actor.guildId, { event, now });
    const places = renewPlaces(placesOf(chosen.proposal, draft.places), players);
    const taken = { ...draft, places, cause: "alternative", isPlain: false } as const;
    return await saveDraft(tx, actor, {
      ...{ event, board, draft: taken, now },
      useCase: "groups.takeAlternative",
    });
  });
}
