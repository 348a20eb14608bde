import { noticeDeletedPanel } from "@guildhall/use-cases/settings";
import { defineDeletionListeners } from "#bot/discord/define-deletion-listeners.ts";

/** A panel that somebody deletes by hand comes back. */
export const panelDeletedListeners = defineDeletionListeners(noticeDeletedPanel);
