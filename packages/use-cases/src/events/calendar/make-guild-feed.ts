import { type MemberActor, requireRight } from "@guildhall/core";
import type { Context } from "#use-cases/context.ts";
import { makeFeed } from "./make-feed.ts";

/** A new secret address for the calendar of the guild, which officers pass on. The one before opens nothing any more. */
export async function makeGuildFeed(
  context: Context,
  actor: MemberActor,
): Promise<{ readonly secret: string }> {
  requireRight(actor, "events.edit");
  return await makeFeed(context, actor, { userId: null, useCase: "events.makeGuildFeed" });
}
