"use server";

import {
  announcementInput,
  announcementPostInput,
  saveAnnouncementInput,
  saveLanguageChannelsInput,
  scheduleAnnouncementInput,
  seenAnnouncementInput,
} from "@guildhall/core/announcements";
import {
  deleteAnnouncement,
  postAnnouncement,
  putUpAnnouncement,
  repostAnnouncement,
  saveAnnouncement,
  saveLanguageChannels,
  scheduleAnnouncement,
  takeDownAnnouncement,
  unscheduleAnnouncement,
} from "@guildhall/use-cases/announcements";
import { guildAction, tellingGuildAction } from "#web/server/guild-action.ts";

export const saveLanguageChannelsAction = guildAction(
  "announcements.saveLanguageChannels",
  saveLanguageChannelsInput,
  saveLanguageChannels,
);

export const saveAnnouncementAction = tellingGuildAction(
  "announcements.saveAnnouncement",
  saveAnnouncementInput,
  saveAnnouncement,
);

export const scheduleAnnouncementAction = guildAction(
  "announcements.scheduleAnnouncement",
  scheduleAnnouncementInput,
  scheduleAnnouncement,
);

export const unscheduleAnnouncementAction = guildAction(
  "announcements.unscheduleAnnouncement",
  announcementInput,
  unscheduleAnnouncement,
);

export const postAnnouncementAction = guildAction(
  "announcements.postAnnouncement",
  seenAnnouncementInput,
  postAnnouncement,
);

export const takeDownAnnouncementAction = guildAction(
  "announcements.takeDownAnnouncement",
  announcementInput,
  takeDownAnnouncement,
);

export const putUpAnnouncementAction = guildAction(
  "announcements.putUpAnnouncement",
  announcementInput,
  putUpAnnouncement,
);

export const repostAnnouncementAction = guildAction(
  "announcements.repostAnnouncement",
  announcementPostInput,
  repostAnnouncement,
);

export const deleteAnnouncementAction = guildAction(
  "announcements.deleteAnnouncement",
  announcementInput,
  deleteAnnouncement,
);
