import { type Actor, Refusal } from "@guildhall/core";
import { requireVersion, type SeenAnnouncementInput } from "@guildhall/core/announcements";
import type { Context } from "#use-cases/context.ts";
import { changeState } from "./change-state.ts";
import { sendOut } from "./send-out.ts";

/** It goes out now, as it was looked at. Asked again it is posted already, and nothing is posted twice. */
export async function postAnnouncement(
  context: Context,
  actor: Actor,
  { announcementId, version }: SeenAnnouncementInput,
): Promise<void> {
  await changeState(context, actor, {
    ...{ useCase: "announcements.postAnnouncement", announcementId },
    async take(tx, announcement, now) {
      if (announcement.state === "posted") return false;
      if (announcement.state === "takenDown") throw new Refusal("announcements.notDraft");
      requireVersion(version, announcement.version);
      await sendOut(tx, actor.guildId, { announcement, now });
      return true;
    },
  });
}
