import { announcementText } from "@guildhall/core/announcements";
import { saveAnnouncement, viewAnnouncement } from "@guildhall/use-cases/announcements";
import { viewGuild } from "@guildhall/use-cases/settings";
import { z } from "zod";
import { defineModal } from "#bot/discord/define-modal.ts";
import { announcementSteps } from "./edit-announcement.modal.ts";

/** What was typed is a draft, shown as it will stand, with the ways to send it out. Other languages are written on the dashboard. */
export const newAnnouncementModal = defineModal({
  feature: "announcements",
  name: "new",
  version: 1,
  params: z.object({}),
  fields: announcementText.pick({ title: true, body: true }),
  async run({ context, actor, t }, _params, { title, body }) {
    const { language } = await viewGuild(context, actor);
    const saved = await saveAnnouncement(context, actor, { version: 0, texts: [{ language, title, body }] });
    return announcementSteps(t, await viewAnnouncement(context, actor, saved));
  },
});
