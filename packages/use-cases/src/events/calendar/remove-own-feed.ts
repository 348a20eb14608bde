import type { MemberActor } from "@guildhall/core";
import type { Context } from "#use-cases/context.ts";
import { removeFeed } from "./remove-feed.ts";

/** Takes away the address of the calendar of whoever asks. Without one nothing happens. */
export async function removeOwnFeed(context: Context, actor: MemberActor): Promise<void> {
  await removeFeed(context, actor, { userId: actor.userId, useCase: "events.removeOwnFeed" });
}
