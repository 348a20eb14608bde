import { type Actor, Refusal } from "@guildhall/core";
import type { AnnouncementInput } from "@guildhall/core/announcements";
import { saveAnnouncement } from "@guildhall/db/announcements";
import type { Context } from "#use-cases/context.ts";
import { changeState } from "./change-state.ts";
import { refreshPosts } from "./send-out.ts";

/** Its messages are deleted in Discord; what it said stays, and can be put up again. */
export async function takeDownAnnouncement(
  context: Context,
  actor: Actor,
  { announcementId }: AnnouncementInput,
): Promise<void> {
  await changeState(context, actor, {
    ...{ useCase: "announcements.takeDownAnnouncement", announcementId },
    async take(tx, { state }, now) {
      if (state === "takenDown") return false;
      if (state !== "posted") throw new Refusal("announcements.notPosted");
      await saveAnnouncement(tx, actor.guildId, { announcementId, state: "takenDown" });
      await refreshPosts(tx, actor.guildId, { announcementId, now });
      return true;
    },
  });
}
