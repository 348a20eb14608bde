import type { Feature, Right } from "@guildhall/core";

/** What the tabs of one browser tell each other about a guild. */
export type LiveMessage =
  /** Something of this feature changed. */
  | { readonly kind: "news"; readonly feature: Feature }
  /** More changed than can be named. */
  | { readonly kind: "everything" }
  /** What the reader may do now: a page that was read with other rights is to be read anew. */
  | { readonly kind: "rights"; readonly rights: readonly Right[] }
  /** Whether changes arrive at this moment, and whether those of the last moments before it are told too. */
  | { readonly kind: "state"; readonly isLive: boolean; readonly isCaughtUp?: boolean }
  /** The server does not let the reader listen any more; the page itself says why. */
  | { readonly kind: "shut" }
  /** A tab has opened and wants to know the state. */
  | { readonly kind: "hello" };
