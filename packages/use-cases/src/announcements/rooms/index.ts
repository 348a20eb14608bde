export { changeRoom } from "./change-room.ts";
export { claimRoom } from "./claim-room.ts";
export { followRooms } from "./follow-rooms.ts";
export { recheckRooms } from "./recheck-rooms.ts";
export { roomMessageKind } from "./room-message-kind.ts";
export { saveLobbies } from "./save-lobbies.ts";
export { seatRoom } from "./seat-room.ts";
export { viewOwnRoom } from "./view-own-room.ts";
export { type RoomsView, viewRooms } from "./view-rooms.ts";
