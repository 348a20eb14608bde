import { button, type MessageView, row } from "@guildhall/discord-views";
import { type AnnouncementLook, announcementMessage } from "@guildhall/discord-views/announcements";
import type { Translate } from "@guildhall/i18n";

type Draft = Omit<AnnouncementLook, "translator" | "pingRoleId"> & {
  readonly customIds: { readonly post: string; readonly schedule: string };
};

/** What whoever began an announcement reads: how it will look, and the ways to send it out. */
export function announcementDraft(t: Translate, { customIds, ...look }: Draft): MessageView {
  const { embeds = [] } = announcementMessage(t, { ...look, translator: null, pingRoleId: null });
  const post = button(customIds.post, { label: t("announcements.draft.post"), style: "primary" });
  const schedule = button(customIds.schedule, { label: t("announcements.draft.schedule") });
  return { content: t("announcements.draft.saved"), embeds, components: [row(post, schedule)] };
}
