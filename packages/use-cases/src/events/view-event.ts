import { type Actor, hasRight, isSelf } from "@guildhall/core";
import {
  type Answer,
  type EventInput,
  type GuildEvent,
  hasEnded,
  offeredAnswers,
  type PlayedAs,
  placesInLine,
  takesAnswers,
  wantsSeat,
} from "@guildhall/core/events";
import { listSignUps, type NamedSignUp } from "@guildhall/db/events";
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
  /** Whether members may answer now. */
  readonly takesAnswers: boolean;
  /** The line-up is as everybody sees it; officers see what they have not published yet, too. */
  readonly signUps: readonly ViewedSignUp[];
  readonly ownMemberId: number | null;
  /** What the reader said; null also where the event signed them up. */
  readonly ownAnswer: Answer | null;
  /** As what the reader may come; empty where that is no question. */
  readonly choices: readonly PlayedAs[];
  /** What a member may answer to it. */
  readonly offered: readonly Answer[];
};

/** What everybody in the guild may see of an event. */
export async function viewEvent(
  { db, clock }: Context,
  actor: Actor,
  { eventId }: EventInput,
): Promise<EventDetails> {
  const { guildId } = actor;
  const now = clock.now();
  const event = await getVisibleEvent(db, actor, eventId);
  const signUps = await listSignUps(db, guildId, eventId);
  const own = signUps.find(({ userId }) => isSelf(actor, userId));
  const takers = signUps.filter(({ answer, hasLeft }) => wantsSeat(answer) && !hasLeft);
  const places = placesInLine(takers, event.rules);
  const seesAllPicks = hasRight(actor, "events.edit");
  const memberId = own?.memberId;
  return {
    ...event,
    hasEnded: hasEnded(event, now),
    takesAnswers: takesAnswers(event, now),
    signUps: signUps.map((signUp) => ({
      ...signUp,
      pick: seesAllPicks ? signUp.pick : signUp.publishedPick,
      place: places.get(signUp.memberId) ?? null,
    })),
    ownMemberId: own?.memberId ?? null,
    ownAnswer: own && !own.isByDefault ? own.answer : null,
    choices: memberId ? (await listChoices(db, guildId, { event, memberId })).choices : [],
    offered: offeredAnswers(await getSettings(db, guildId), event.rules),
  };
}
