import { changeRoomInput, roomInput } from "@guildhall/core/announcements";
import { changeRoom } from "@guildhall/use-cases/announcements";
import { z } from "zod";
import { defineModal } from "#bot/discord/define-modal.ts";

export const renameRoomModal = defineModal({
  feature: "announcements",
  name: "rename-room",
  version: 1,
  params: roomInput,
  fields: z.object({ name: changeRoomInput.shape.name.unwrap() }),
  async run({ context, actor, t }, { roomId }, { name }) {
    await changeRoom(context, actor, { roomId, name });
    return { content: t("announcements.rooms.changed") };
  },
});

export const limitRoomModal = defineModal({
  feature: "announcements",
  name: "limit-room",
  version: 1,
  params: roomInput,
  fields: z.object({ userLimit: changeRoomInput.shape.userLimit.unwrap() }),
  async run({ context, actor, t }, { roomId }, { userLimit }) {
    await changeRoom(context, actor, { roomId, userLimit });
    return { content: t("announcements.rooms.changed") };
  },
});
