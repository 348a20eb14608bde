import type { MemberActor } from "@guildhall/core";
import type { Context } from "#use-cases/context.ts";
import { makeFeed } from "./make-feed.ts";

/** A new secret address for the calendar of whoever asks. The one before opens nothing any more. */
export async function makeOwnFeed(
  context: Context,
  actor: MemberActor,
): Promise<{ readonly secret: string }> {
  return await makeFeed(context, actor, { userId: actor.userId, useCase: "events.makeOwnFeed" });
}
