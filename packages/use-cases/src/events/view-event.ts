import { type Actor, userIdOf } from "@guildhall/core";
import {
  type Answer,
  type EventInput,
  type GuildEvent,
  hasEnded,
  offeredAnswers,
} from "@guildhall/core/events";
import { getEvent, listSignUps, type NamedSignUp } from "@guildhall/db/events";
import { getSettings } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { getVisibleEvent } from "./get-visible-event.ts";
import { listChoices } from "./list-choices.ts";

/** An answer with who gave it, and the place in line of who waits for a seat. */
export type ViewedSignUp = NamedSignUp & { readonly place: number | null };

/** An event with everybody's answers. */
export type EventDetails = GuildEvent & {
  /** Whether its time is over, settled or not. */
  readonly hasEnded: boolean;
  readonly signUps: readonly NamedSignUp[];
  readonly ownAnswer: Answer | null;
  /** What a member may answer in this guild. */
  readonly offered: readonly Answer[];
};

/** What everybody in the guild may see of an event. */
export async function viewEvent(
  { db, clock }: Context,
  actor: Actor,
  { eventId }: EventInput,
): Promise<EventDetails> {
  const { guildId } = actor;
  const event = await getVisibleEvent(db, actor, eventId);
  const signUps = await listSignUps(db, guildId, eventId);
  const own = signUps.find(({ userId }) => userId !== null && userId === userIdOf(actor));
  const offered = offeredAnswers(await getSettings(db, actor.guildId));
  return {
    ...event,
    hasEnded: hasEnded(event, clock.now()),
    signUps,
    ownAnswer: own?.answer ?? null,
    offered,
  };
}
