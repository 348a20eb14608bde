export {
  readAnnouncement,
  readAnnouncements,
  readLanguageChannels,
  readNewAnnouncement,
} from "./announcements.loaders.ts";
export { readCodes, readUntickedCodes } from "./codes.loaders.ts";
export { AnnouncementPage } from "./components/announcement-page.tsx";
export { AnnouncementsPage } from "./components/announcements-page.tsx";
export { CodesPage } from "./components/codes-page.tsx";
export { ContractsPage } from "./components/contracts-page.tsx";
export { FamePage } from "./components/fame-page.tsx";
export { LanguageChannels } from "./components/language-channels.tsx";
export { NewAnnouncementPage } from "./components/new-announcement-page.tsx";
export { RoomsPage } from "./components/rooms-page.tsx";
export { readContracts } from "./contracts.loaders.ts";
export { readFame, readHonoursOf } from "./fame.loaders.ts";
export { readRooms } from "./rooms.loaders.ts";
