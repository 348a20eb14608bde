import { z } from "zod";
import { maxLobbies, maxRoomLimit, maxRoomName, maxRoomsOfLobby, nameInPattern } from "./room.ts";

const snowflake = z.string().regex(/^\d{1,20}$/);

const userLimit = z.coerce.number().int().min(0).max(maxRoomLimit);

/** All lobbies of the guild; what is left out is one no more, and its rooms go once they are empty. */
export const saveLobbiesInput = z.object({
  lobbies: z
    .array(
      z.object({
        channelId: snowflake,
        pattern: z
          .string()
          .trim()
          .max(maxRoomName)
          .refine((pattern) => pattern.includes(nameInPattern)),
        userLimit: userLimit.default(0),
        mostRooms: z.coerce.number().int().min(1).max(maxRoomsOfLobby).default(25),
      }),
    )
    .max(maxLobbies)
    .refine((lobbies) => new Set(lobbies.map(({ channelId }) => channelId)).size === lobbies.length),
});

export type SaveLobbiesInput = z.output<typeof saveLobbiesInput>;

/** Names one room. */
export const roomInput = z.object({ roomId: z.coerce.number().int().positive() });

export type RoomInput = z.output<typeof roomInput>;

/** What of a room is to change; what is left out stays. */
export const changeRoomInput = roomInput.extend({
  name: z.string().trim().min(1).max(maxRoomName).optional(),
  userLimit: userLimit.optional(),
  isLocked: z.boolean().optional(),
});

export type ChangeRoomInput = z.output<typeof changeRoomInput>;

/** Who sits in a room now, as Discord tells it. */
export type SeatRoomInput = RoomInput & { readonly userIds: readonly string[] };

/** Somebody in voice, as Discord tells it. */
export type VoiceSitter = { readonly userId: string; readonly channelId: string };
