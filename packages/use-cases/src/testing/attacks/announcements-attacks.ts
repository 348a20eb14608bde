import {
  deleteAnnouncement,
  noticeDeletedPosts,
  postAnnouncement,
  postDueAnnouncement,
  putUpAnnouncement,
  repostAnnouncement,
  saveAnnouncement,
  saveLanguageChannels,
  scheduleAnnouncement,
  takeDownAnnouncement,
  unscheduleAnnouncement,
  viewAnnouncement,
  viewAnnouncements,
  viewLanguageChannels,
} from "#use-cases/announcements/index.ts";
import type { Attacks } from "./attack.ts";
import { codesAttacks } from "./codes-attacks.ts";

export const announcementsAttacks: Attacks = {
  ...codesAttacks,
  viewAnnouncements: { right: "announcements.post", attempt: viewAnnouncements },
  viewAnnouncement: {
    right: "announcements.post",
    attempt: (context, actor, { announcements: { draftId: announcementId } }) =>
      viewAnnouncement(context, actor, { announcementId }),
  },
  saveAnnouncement: {
    right: "announcements.post",
    attempt: (context, actor, { announcements: { postedId: announcementId, version } }) =>
      saveAnnouncement(context, actor, {
        ...{ announcementId, version },
        texts: [{ language: "en", title: "Taken over", body: "All go home" }],
      }),
  },
  scheduleAnnouncement: {
    right: "announcements.post",
    attempt: (context, actor, { announcements: { draftId: announcementId, version } }) => {
      const at = context.clock.now().add({ hours: 50 }).toString().slice(0, 16);
      return scheduleAnnouncement(context, actor, { announcementId, version, at });
    },
  },
  unscheduleAnnouncement: {
    right: "announcements.post",
    attempt: (context, actor, { announcements: { scheduledId: announcementId } }) =>
      unscheduleAnnouncement(context, actor, { announcementId }),
  },
  postAnnouncement: {
    right: "announcements.post",
    attempt: (context, actor, { announcements: { draftId: announcementId, version } }) =>
      postAnnouncement(context, actor, { announcementId, version }),
  },
  postDueAnnouncement: {
    right: "announcements.post",
    attempt: (context, actor, { announcements: { scheduledId: announcementId, atMilliseconds } }) =>
      postDueAnnouncement(context, actor, { announcementId, atMilliseconds }),
  },
  takeDownAnnouncement: {
    right: "announcements.post",
    attempt: (context, actor, { announcements: { postedId: announcementId } }) =>
      takeDownAnnouncement(context, actor, { announcementId }),
  },
  putUpAnnouncement: {
    right: "announcements.post",
    attempt: (context, actor, { announcements: { takenDownId: announcementId } }) =>
      putUpAnnouncement(context, actor, { announcementId }),
  },
  repostAnnouncement: {
    right: "announcements.post",
    attempt: (context, actor, { announcements: { postId } }) =>
      repostAnnouncement(context, actor, { postId }),
  },
  deleteAnnouncement: {
    right: "announcements.post",
    attempt: (context, actor, { announcements: { draftId: announcementId } }) =>
      deleteAnnouncement(context, actor, { announcementId }),
  },
  noticeDeletedPosts: {
    right: "announcements.post",
    attempt: (context, actor) => noticeDeletedPosts(context, actor, { messageIds: ["1"] }),
  },
  viewLanguageChannels: { right: "settings.view", attempt: viewLanguageChannels },
  saveLanguageChannels: {
    right: "settings.edit",
    attempt: (context, actor) => saveLanguageChannels(context, actor, { channels: [] }),
  },
};
