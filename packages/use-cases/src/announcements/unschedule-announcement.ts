import type { Actor } from "@guildhall/core";
import type { AnnouncementInput } from "@guildhall/core/announcements";
import { saveAnnouncement } from "@guildhall/db/announcements";
import type { Context } from "#use-cases/context.ts";
import { changeState } from "./change-state.ts";

/** It is a draft again. What is none that waits stays as it is. */
export async function unscheduleAnnouncement(
  context: Context,
  actor: Actor,
  { announcementId }: AnnouncementInput,
): Promise<void> {
  await changeState(context, actor, {
    ...{ useCase: "announcements.unscheduleAnnouncement", announcementId },
    async take(tx, { state }) {
      if (state !== "scheduled") return false;
      await saveAnnouncement(tx, actor.guildId, { announcementId, state: "draft", postAt: null });
      return true;
    },
  });
}
