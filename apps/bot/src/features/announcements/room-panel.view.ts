import type { Room } from "@guildhall/core/announcements";
import { lampColour, type MessageView, row } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import { escapeMarkdown } from "discord.js";
import { claimRoomButton, limitRoomButton, lockRoomButton, renameRoomButton } from "./change-room.button.ts";

type Shown = {
  readonly room: Pick<Room, "roomId" | "name" | "userLimit" | "isLocked">;
  /** A mention; null when nobody knows any more. */
  readonly owner: string | null;
};

/** What the owner of a room does with it, in the room's own chat. */
export function roomPanel(
  t: Translate,
  { room: { roomId, name, userLimit, isLocked }, owner }: Shown,
): MessageView {
  const button = (key: "rename" | "setLimit" | "lock" | "unlock" | "claim") => ({
    label: t(`announcements.rooms.panel.${key}`),
  });
  return {
    embeds: [
      {
        ...(name !== null && { title: escapeMarkdown(name) }),
        color: lampColour,
        description:
          owner === null
            ? t("announcements.rooms.panel.orphan")
            : t("announcements.rooms.panel.text", { owner }),
        fields: [
          {
            name: t("announcements.rooms.panel.limit"),
            value: userLimit === 0 ? t("announcements.rooms.panel.anyNumber") : String(userLimit),
            inline: true,
          },
          {
            name: t("announcements.rooms.panel.door"),
            value: t(`announcements.rooms.panel.${isLocked ? "locked" : "open"}`),
            inline: true,
          },
        ],
      },
    ],
    components: [
      row(
        renameRoomButton.component({ roomId }, button("rename")),
        limitRoomButton.component({ roomId }, button("setLimit")),
        lockRoomButton.component(
          { roomId, isLocked: isLocked ? 0 : 1 },
          button(isLocked ? "unlock" : "lock"),
        ),
        claimRoomButton.component({ roomId }, button("claim")),
      ),
    ],
  };
}

/** By it the message is known as this one. */
export function roomMarker({ roomId }: Pick<Room, "roomId">): string {
  return claimRoomButton.customId({ roomId });
}
