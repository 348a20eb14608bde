import type { EventPreset } from "@guildhall/core/games";

/** What the guild's game plans again and again. */
export type NamedPreset = EventPreset & {
  /** In the guild's language, as its events are. */
  readonly title: string;
};
