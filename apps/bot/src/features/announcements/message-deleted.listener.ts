import { noticeDeletedPosts } from "@guildhall/use-cases/announcements";
import { defineDeletionListeners } from "#bot/discord/define-deletion-listeners.ts";

/** What somebody deletes by hand stays away, and the page says so. */
export const postDeletedListeners = defineDeletionListeners(noticeDeletedPosts);
