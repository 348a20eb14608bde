export {
  type AnnouncementPost,
  createPosts,
  findPost,
  listPosts,
  savePostAnew,
  savePostCrossposted,
  savePostProblem,
} from "./announcement-posts.queries.ts";
export { appendTexts, listTexts, type WrittenText } from "./announcement-texts.queries.ts";
export {
  type Announcement,
  countOpenAnnouncements,
  createAnnouncement,
  deleteAnnouncement,
  findAnnouncement,
  listAnnouncements,
  lockAnnouncement,
  saveAnnouncement,
} from "./announcements.queries.ts";
export {
  deleteCodeTick,
  findOwnOpinions,
  saveCodeTick,
  saveCodeVote,
  tallyCodes,
} from "./code-opinions.queries.ts";
export {
  listRemindedCodes,
  saveCodeReminders,
  saveToBeNamed,
  takeToBeNamed,
} from "./code-reminders.queries.ts";
export {
  createGiftCode,
  findCodeByFold,
  findGiftCode,
  listPastCodes,
  listRunningCodes,
  lockGiftCode,
  saveCodeEnd,
  saveGiftCode,
} from "./codes.queries.ts";
export {
  createBoard,
  createContracts,
  deleteContracts,
  deleteContractTick,
  findBoard,
  findStandingBoard,
  listContracts,
  listDoneContracts,
  listPastBoards,
  lockContract,
  saveBoardEnd,
  saveContractPosition,
  saveContractTick,
} from "./contracts.queries.ts";
export {
  createHonour,
  findHonour,
  type HonourToWrite,
  listHonours,
  type NamedHonour,
  saveHonour,
  saveHonourBroughtBack,
  saveHonoured,
  saveHonourTakenBack,
} from "./fame.queries.ts";
export { listLanguageChannels, saveLanguageChannels } from "./language-channels.queries.ts";
export {
  createRoom,
  deleteRoom,
  findRoom,
  listLobbies,
  listRoomSitters,
  listRooms,
  saveLobbies,
  saveRoom,
  saveRoomSitters,
} from "./rooms.queries.ts";
export { tallyExpiringCodes } from "./waiting.queries.ts";
