export type { RoomsFact } from "./facts.ts";
export { lookAfterRoom, lookAfterRoomJob, roomIdOfSlot } from "./look-after-room-job.ts";
export {
  judgeOwner,
  judgeRoom,
  type Lobby,
  maxLobbies,
  maxRoomLimit,
  maxRoomName,
  maxRoomsOfLobby,
  nameInPattern,
  nameRoom,
  type Room,
  type RoomOwner,
  type RoomSitter,
  rankSitters,
  renameRoom,
} from "./room.ts";
export {
  type ChangeRoomInput,
  changeRoomInput,
  type RoomInput,
  roomInput,
  type SaveLobbiesInput,
  type SeatRoomInput,
  saveLobbiesInput,
  type VoiceSitter,
} from "./rooms.input.ts";
