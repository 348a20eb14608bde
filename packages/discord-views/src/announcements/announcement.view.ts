import type { AnnouncementOptions, AnnouncementText } from "@guildhall/core/announcements";
import { escapeMarkdown } from "@guildhall/discord-markdown";
import type { Translate } from "@guildhall/i18n";
import { lampColour } from "../lamp-colour.ts";
import { linkButton } from "../link-button.ts";
import type { MessageView } from "../message-view.ts";
import { row } from "../row.ts";

export type AnnouncementLook = Pick<AnnouncementOptions, "linkLabel" | "linkUrl" | "imageUrl"> & {
  /** By which the message is known as this one; null while it is not saved. */
  readonly announcementId: number | null;
  readonly text: Pick<AnnouncementText, "title" | "body">;
  /** Who put it into this language; null for the original, and where nobody knows. */
  readonly translator: string | null;
  /** Whom it pings; null for nobody. */
  readonly pingRoleId: string | null;
};

/** An announcement in one language, as it stands in its channel and as the page previews it. */
export function announcementMessage(t: Translate, look: AnnouncementLook): MessageView {
  const { announcementId, text, translator, pingRoleId, linkLabel, linkUrl, imageUrl } = look;
  const by = translator === null ? [] : [t("announcements.translated", { name: escapeMarkdown(translator) })];
  return {
    ...(pingRoleId === null ? {} : { content: `<@&${pingRoleId}>` }),
    embeds: [
      {
        title: text.title,
        description: [text.body, ...by].join("\n\n"),
        color: lampColour,
        ...(imageUrl === null ? {} : { image: { url: imageUrl } }),
        ...(announcementId === null ? {} : { footer: { text: announcementMarker(t, announcementId) } }),
      },
    ],
    ...(linkLabel === null || linkUrl === null ? {} : { components: [row(linkButton(linkLabel, linkUrl))] }),
  };
}

export function announcementMarker(t: Translate, announcementId: number): string {
  return t("announcements.footer", { announcementId: String(announcementId) });
}
