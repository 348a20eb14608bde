import { announcementInput } from "@guildhall/core/announcements";
import { row } from "@guildhall/discord-views";
import {
  deleteAnnouncement,
  putUpAnnouncement,
  takeDownAnnouncement,
  unscheduleAnnouncement,
  viewAnnouncement,
} from "@guildhall/use-cases/announcements";
import { update } from "#bot/discord/answer.ts";
import { defineButton } from "#bot/discord/define-button.ts";
import { defineConfirmation } from "#bot/discord/define-confirmation.ts";

const asked = { feature: "announcements", version: 1, params: announcementInput } as const;

/** Its messages in Discord go; it can be put up again on the spot. */
const takeDownConfirmation = defineConfirmation({
  ...{ ...asked, name: "take-down" },
  async describe({ context, actor, t }, input) {
    const { posts } = await viewAnnouncement(context, actor, input);
    const title = t("announcements.web.send.takeDown.title");
    return {
      text: `**${title}**\n${t("announcements.web.send.takeDown.body", { count: posts.length })}`,
      action: t("announcements.web.send.takeDown.action"),
      isDangerous: true,
    };
  },
  async run({ context, actor, t }, input) {
    await takeDownAnnouncement(context, actor, input);
    const putUp = putUpButton.component(input, { label: t("announcements.web.send.putUp") });
    return update({ content: t("announcements.draft.takenDown"), components: [row(putUp)] });
  },
});

export const askTakeDownButton = defineButton({
  ...{ ...asked, name: "take-down-ask" },
  run: async (request, input) => await takeDownConfirmation.ask(request, input),
});

export const putUpButton = defineButton({
  ...{ ...asked, name: "put-up" },
  async run({ context, actor, t }, input) {
    await putUpAnnouncement(context, actor, input);
    return update({ content: t("announcements.web.send.putUpDone"), components: [] });
  },
});

/** It is a draft again. */
export const unscheduleButton = defineButton({
  ...{ ...asked, name: "unschedule" },
  async run({ context, actor, t }, input) {
    await unscheduleAnnouncement(context, actor, input);
    return update({ content: t("announcements.web.send.unscheduled"), components: [] });
  },
});

/** A draft goes for good: nobody brings it back. */
const deleteConfirmation = defineConfirmation({
  ...{ ...asked, name: "delete" },
  async describe({ context, actor, t }, input) {
    await viewAnnouncement(context, actor, input);
    const title = t("announcements.web.send.remove.title");
    return {
      text: `**${title}**\n${t("announcements.web.send.remove.body")}`,
      action: t("announcements.web.send.remove.action"),
      isDangerous: true,
    };
  },
  async run({ context, actor, t }, input) {
    await deleteAnnouncement(context, actor, input);
    return update({ content: t("announcements.web.send.removed") });
  },
});

export const askDeleteButton = defineButton({
  ...{ ...asked, name: "delete-ask" },
  run: async (request, input) => await deleteConfirmation.ask(request, input),
});

export const announcementControls = [
  ...takeDownConfirmation.controls,
  askTakeDownButton,
  putUpButton,
  unscheduleButton,
  ...deleteConfirmation.controls,
  askDeleteButton,
];
