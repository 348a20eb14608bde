import type { FameFact } from "./fame/index.ts";
import type { RoomsFact } from "./rooms/index.ts";

/**
 * Facts of announcements: which channel speaks which language has changed; an announcement has; one of its messages is to
 * be posted, edited or taken away; one was not posted in time; a gift code or what is said of it did, or the contracts of a
 * day.
 */
export type AnnouncementsFact =
  | FameFact
  | RoomsFact
  | { readonly name: "announcements.channelsChanged"; readonly guildId: string }
  | {
      readonly name: "announcements.changed" | "announcements.missed";
      readonly guildId: string;
      readonly announcementId: number;
    }
  | { readonly name: "announcements.postChanged"; readonly guildId: string; readonly postId: number }
  | {
      readonly name: "announcements.codeChanged";
      readonly guildId: string;
      readonly codeId: number;
    }
  | {
      readonly name: "announcements.contractsChanged";
      readonly guildId: string;
      readonly boardId: number;
    };
