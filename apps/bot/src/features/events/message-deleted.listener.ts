import { noticeDeletedMessages } from "@guildhall/use-cases/events";
import { defineDeletionListeners } from "#bot/discord/define-deletion-listeners.ts";

/** A card that somebody deletes by hand comes back. */
export const messageDeletedListeners = defineDeletionListeners(noticeDeletedMessages);
