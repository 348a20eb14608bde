/** What shows an announcement in one channel; its subject is the post, its variant the round. */
export const announcementMessageKind = "announcement";
