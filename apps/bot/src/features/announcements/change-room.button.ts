import { changeRoomInput, maxRoomName, roomInput } from "@guildhall/core/announcements";
import { changeRoom, claimRoom } from "@guildhall/use-cases/announcements";
import { z } from "zod";
import { defineButton } from "#bot/discord/define-button.ts";
import { limitRoomModal, renameRoomModal } from "./change-room.modal.ts";
import { readSitters } from "./read-sitters.ts";

export const renameRoomButton = defineButton({
  feature: "announcements",
  name: "name-room",
  version: 1,
  params: roomInput,
  run: async ({ t }, { roomId }) =>
    renameRoomModal.open(
      { roomId },
      {
        title: t("announcements.rooms.renameTitle"),
        fields: {
          name: {
            label: t("announcements.rooms.nameLabel"),
            hint: t("announcements.rooms.nameHint"),
            maxLength: maxRoomName,
          },
        },
      },
    ),
});

export const limitRoomButton = defineButton({
  feature: "announcements",
  name: "size-room",
  version: 1,
  params: roomInput,
  run: async ({ t }, { roomId }) =>
    limitRoomModal.open(
      { roomId },
      {
        title: t("announcements.rooms.limitTitle"),
        fields: {
          userLimit: {
            label: t("announcements.rooms.limitLabel"),
            hint: t("announcements.rooms.limitHint"),
            maxLength: 2,
          },
        },
      },
    ),
});

/** The button says what it does: pressed twice, the door stays as the first press left it. */
export const lockRoomButton = defineButton({
  feature: "announcements",
  name: "lock-room",
  version: 1,
  params: roomInput.extend({ isLocked: z.coerce.number().int().min(0).max(1) }),
  async run({ context, actor, t }, { roomId, isLocked }) {
    await changeRoom(context, actor, changeRoomInput.parse({ roomId, isLocked: isLocked === 1 }));
    return { content: t("announcements.rooms.changed") };
  },
});

export const claimRoomButton = defineButton({
  feature: "announcements",
  name: "claim-room",
  version: 1,
  params: roomInput,
  async run({ context, actor, client, t }, { roomId }) {
    await claimRoom(context, actor, { roomId, sitters: readSitters(client, actor.guildId) });
    return { content: t("announcements.rooms.claimed") };
  },
});
