export { type AnnouncementLook, announcementMarker, announcementMessage } from "./announcement.view.ts";
export { contractBoard, contractBoardMarker, type ShownBoard } from "./contract-board.view.ts";
export { giftCodeCard, giftCodeMarker, type ShownCode } from "./gift-code-card.view.ts";
export { hallOfFame, type ShownHall } from "./hall-of-fame.view.ts";
export { honourMarker, honourPost, type ShownHonour } from "./honour-post.view.ts";
