import type { MemberActor } from "@guildhall/core";
import type { Context } from "#use-cases/context.ts";
import { answerEvent } from "#use-cases/events/index.ts";
import { buildParties, lockPlaces, publishParties } from "#use-cases/groups/index.ts";
import type { Hall } from "./make-hall.ts";

/** Somebody comes to an event with parties, and makes them anew. */
export async function liveThroughParties(
  context: Context,
  { parties }: Hall,
  actor: MemberActor,
): Promise<void> {
  const { eventId, memberId } = parties;
  await answerEvent(context, actor, { eventId, answer: "coming" });
  const locked = await lockPlaces(context, actor, { ...parties, memberIds: [memberId], isLocked: true });
  const draftNumber = await buildParties(context, actor, { eventId, draftNumber: locked });
  await publishParties(context, actor, { eventId, draftNumber, hasVoice: false, hasRoles: false });
}
