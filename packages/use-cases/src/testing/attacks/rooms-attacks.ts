import {
  changeRoom,
  claimRoom,
  followRooms,
  recheckRooms,
  saveLobbies,
  seatRoom,
  viewOwnRoom,
  viewRooms,
} from "#use-cases/announcements/index.ts";
import type { Attacks } from "./attack.ts";

/** On voice rooms. */
export const roomsAttacks: Attacks = {
  viewRooms: { right: "settings.edit", attempt: viewRooms },
  saveLobbies: {
    right: "settings.edit",
    attempt: (context, actor) => saveLobbies(context, actor, { lobbies: [] }),
  },
  followRooms: {
    right: "settings.edit",
    attempt: (context, actor, { rooms: { lobbyId, leftId }, bram: { userId } }) =>
      followRooms(context, actor, { sitters: [{ userId, channelId: lobbyId }], leftChannelIds: [leftId] }),
  },
  recheckRooms: { right: "settings.edit", attempt: recheckRooms },
  seatRoom: {
    right: "settings.edit",
    attempt: (context, actor, { rooms: { leftRoomId }, bram: { userId } }) =>
      seatRoom(context, actor, { roomId: leftRoomId, userIds: [userId] }),
  },
  viewOwnRoom: {
    right: null,
    attempt: (context, actor, { rooms: { leftId } }) => viewOwnRoom(context, actor, { channelId: leftId }),
  },
  changeRoom: {
    right: null,
    attempt: (context, actor, { rooms: { ownId } }) =>
      changeRoom(context, actor, { roomId: ownId, isLocked: true }),
  },
  claimRoom: {
    right: null,
    attempt: (context, actor, { rooms: { leftRoomId, leftId } }) => {
      const sitters = [{ userId: actor.userId, channelId: leftId }];
      return claimRoom(context, actor, { roomId: leftRoomId, sitters });
    },
  },
};
