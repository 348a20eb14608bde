import type { Right } from "../rights.ts";

/** Use-cases of announcements that change something for the guild, with the right that each asks for. */
export const auditedAnnouncements = {
  "announcements.saveLanguageChannels": "settings.edit",
  "announcements.saveGiftCode": "announcements.post",
  "announcements.endGiftCode": "announcements.post",
  "announcements.resumeGiftCode": "announcements.post",
  "announcements.setContracts": "announcements.post",
  "announcements.repeatContracts": "announcements.post",
  "announcements.endContracts": "announcements.post",
  "announcements.resumeContracts": "announcements.post",
  "announcements.saveLobbies": "settings.edit",
  "announcements.saveHonour": "announcements.post",
  "announcements.takeBackHonour": "announcements.post",
  "announcements.bringBackHonour": "announcements.post",
  "announcements.saveAnnouncement": "announcements.post",
  "announcements.deleteAnnouncement": "announcements.post",
  "announcements.scheduleAnnouncement": "announcements.post",
  "announcements.unscheduleAnnouncement": "announcements.post",
  "announcements.postAnnouncement": "announcements.post",
  "announcements.postDueAnnouncement": "announcements.post",
  "announcements.takeDownAnnouncement": "announcements.post",
  "announcements.putUpAnnouncement": "announcements.post",
  "announcements.repostAnnouncement": "announcements.post",
} as const satisfies Readonly<Record<`announcements.${string}`, Right | null>>;
