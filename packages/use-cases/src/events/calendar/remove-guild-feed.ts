import { type MemberActor, requireRight } from "@guildhall/core";
import type { Context } from "#use-cases/context.ts";
import { removeFeed } from "./remove-feed.ts";

/** Takes away the address of the calendar of the guild, which officers pass on. Without one nothing happens. */
export async function removeGuildFeed(context: Context, actor: MemberActor): Promise<void> {
  requireRight(actor, "events.edit");
  await removeFeed(context, actor, { userId: null, useCase: "events.removeGuildFeed" });
}
