import { changeRoomInput, maxRoomLimit, maxRoomName } from "@guildhall/core/announcements";
import { changeRoom, claimRoom, viewOwnRoom } from "@guildhall/use-cases/announcements";
import { z } from "zod";
import { choiceOption, integerOption, textOption } from "#bot/discord/command-options.ts";
import { defineCommand } from "#bot/discord/define-command.ts";
import { parseInput } from "#bot/discord/parse-input.ts";
import { readSitters } from "./read-sitters.ts";
import { roomPanel } from "./room-panel.view.ts";

const doors = ["open", "locked"] as const;

/** What the panel in the room's chat does, from anywhere; with nothing given it shows the panel. */
export const changeRoomCommand = defineCommand({
  feature: "announcements",
  command: "announcements",
  name: "room",
  input: z.object({
    name: z.string().optional(),
    places: z.number().optional(),
    door: z.enum(doors).optional(),
    owner: z.literal("me").optional(),
  }),
  options: [
    textOption("name", { isOptional: true, maxLength: maxRoomName }),
    integerOption("places", { isOptional: true, min: 0, max: maxRoomLimit }),
    choiceOption(
      "door",
      doors.map((value) => ({ value, label: (t) => t(`announcements.rooms.panel.${value}`) })),
      { isOptional: true },
    ),
    choiceOption("owner", [{ value: "me", label: (t) => t("announcements.rooms.me") }], { isOptional: true }),
  ],
  async run({ context, actor, client, t }, { name, places, door, owner }) {
    const sitters = readSitters(client, actor.guildId);
    const channelId = sitters.find(({ userId }) => userId === actor.userId)?.channelId ?? null;
    const { roomId } = await viewOwnRoom(context, actor, { channelId });
    if (owner) await claimRoom(context, actor, { roomId, sitters });
    const isLocked = door && door === "locked";
    const changes = parseInput(changeRoomInput, { roomId, name, userLimit: places, isLocked });
    if ([name, places, door].some((given) => given !== undefined)) await changeRoom(context, actor, changes);
    const room = await viewOwnRoom(context, actor, { channelId });
    return roomPanel(t, { room, owner: room.userId && `<@${room.userId}>` });
  },
});
