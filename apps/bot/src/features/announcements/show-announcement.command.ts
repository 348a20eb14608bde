import { announcementInput } from "@guildhall/core/announcements";
import type { Translate } from "@guildhall/i18n";
import {
  type AnnouncementRow,
  viewAnnouncement,
  viewAnnouncements,
} from "@guildhall/use-cases/announcements";
import { z } from "zod";
import { autocompleteOption } from "#bot/discord/command-options.ts";
import { defineCommand } from "#bot/discord/define-command.ts";
import { announcementSteps } from "./edit-announcement.modal.ts";

/** Lets officers find an announcement by a part of its title. */
const announcementOption = autocompleteOption("announcement", async ({ context, actor, t }, typed) => {
  const wanted = typed.trim().toLowerCase();
  const { announcements } = await viewAnnouncements(context, actor);
  return announcements
    .map((one) => ({ value: String(one.announcementId), label: nameRow(t, one) }))
    .filter(({ label }) => label.toLowerCase().includes(wanted));
});

/** One announcement with everything that officers can do about it. */
export const showAnnouncementCommand = defineCommand({
  feature: "announcements",
  command: "announcements",
  name: "show",
  input: z.object({ announcement: announcementInput.shape.announcementId }),
  options: [announcementOption],
  run: async ({ context, actor, t }, { announcement: announcementId }) =>
    announcementSteps(t, await viewAnnouncement(context, actor, { announcementId })),
});

function nameRow(t: Translate, { announcementId, title, state }: AnnouncementRow): string {
  const name = title || t("announcements.untitled", { announcementId: String(announcementId) });
  return `${name.slice(0, 70)} · ${t(`announcements.states.${state}`)}`;
}
