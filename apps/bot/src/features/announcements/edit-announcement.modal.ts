import { requireRight } from "@guildhall/core";
import {
  announcementText,
  isWritten,
  longestTitle,
  seenAnnouncementInput,
} from "@guildhall/core/announcements";
import { discordTime, type MessageView, row } from "@guildhall/discord-views";
import { announcementMessage } from "@guildhall/discord-views/announcements";
import type { Translate } from "@guildhall/i18n";
import {
  type AnnouncementView,
  saveAnnouncement,
  viewAnnouncement,
} from "@guildhall/use-cases/announcements";
import { update } from "#bot/discord/answer.ts";
import { defineButton } from "#bot/discord/define-button.ts";
import { defineModal } from "#bot/discord/define-modal.ts";
import {
  askDeleteButton,
  askTakeDownButton,
  putUpButton,
  unscheduleButton,
} from "./change-announcement.button.ts";
import { askPostButton } from "./post-announcement.button.ts";
import { askScheduleButton } from "./schedule-announcement.modal.ts";

/** As much as a dialog of Discord takes. */
export const longestTyped = 4_000;

/** Words its original text anew; others are written on the dashboard. */
export const editAnnouncementModal = defineModal({
  feature: "announcements",
  name: "edit",
  version: 1,
  params: seenAnnouncementInput,
  fields: announcementText.pick({ title: true, body: true }),
  async run({ context, actor, t }, seen, { title, body }) {
    const { originalLanguage: language } = await viewAnnouncement(context, actor, seen);
    const saved = await saveAnnouncement(context, actor, { ...seen, texts: [{ language, title, body }] });
    return update(announcementSteps(t, await viewAnnouncement(context, actor, saved)));
  },
});

/** Opens the dialog with what stands there. */
export const editAnnouncementButton = defineButton({
  feature: "announcements",
  name: "edit-open",
  version: 1,
  params: seenAnnouncementInput,
  async run({ context, actor, t }, seen) {
    requireRight(actor, "announcements.post");
    const { title, body } = originalOf(await viewAnnouncement(context, actor, seen));
    return editAnnouncementModal.open(seen, {
      title: t("announcements.draft.edit"),
      fields: {
        title: { label: t("announcements.draft.title"), value: title, maxLength: longestTitle },
        body: { label: t("announcements.draft.body"), value: body, isLong: true, maxLength: longestTyped },
      },
    });
  },
});

/** An announcement as it looks in its own language, where it stands, and what can be done with it now. */
export function announcementSteps(t: Translate, announcement: AnnouncementView): MessageView {
  const text = originalOf(announcement);
  const look = { ...announcement, text, translator: null, pingRoleId: null };
  return {
    content: tellState(t, announcement),
    embeds: isWritten(text) ? (announcementMessage(t, look).embeds ?? []) : [],
    components: [row(...findSteps(t, announcement))],
  };
}

const originalOf = ({ texts, originalLanguage }: AnnouncementView) =>
  texts.find(({ language }) => language === originalLanguage) ?? { title: "", body: "" };

function tellState(t: Translate, { state, postAt, postedAt }: AnnouncementView): string {
  if (state === "takenDown") return t("announcements.draft.takenDown");
  if (state === "posted" && postedAt)
    return t("announcements.draft.stands", { at: discordTime(postedAt, "f") });
  if (postAt) return t("announcements.draft.scheduled", { at: discordTime(postAt, "F") });
  return t("announcements.draft.saved");
}

function findSteps(t: Translate, { announcementId, version, state, postAt, postedAt }: AnnouncementView) {
  const [one, seen] = [{ announcementId }, { announcementId, version }];
  const edit = editAnnouncementButton.component(seen, { label: t("announcements.draft.edit") });
  if (state === "takenDown")
    return [putUpButton.component(one, { label: t("announcements.web.send.putUp"), style: "primary" }), edit];
  if (state === "posted") {
    const label = t("announcements.web.send.takeDown.button");
    return [edit, askTakeDownButton.component(one, { label, style: "danger" })];
  }
  const when = t(`announcements.web.send.${postAt ? "reschedule" : "schedule"}`);
  const remove = { label: t("announcements.web.send.remove.button"), style: "danger" } as const;
  return [
    askPostButton.component(seen, { label: t("announcements.draft.post"), style: "primary" }),
    askScheduleButton.component(seen, { label: when }),
    ...(postAt ? [unscheduleButton.component(one, { label: t("announcements.web.send.unschedule") })] : []),
    edit,
    ...(postedAt === null ? [askDeleteButton.component(one, remove)] : []),
  ];
}
