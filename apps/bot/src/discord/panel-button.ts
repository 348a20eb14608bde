import type { Feature } from "@guildhall/core";
import type { Translate } from "@guildhall/i18n";

/** A button on the guild's panel for members. Anybody may press it, and only who presses sees the answer. */
export type PanelButton = {
  /** While its feature is off, the panel does not show it. */
  readonly feature: Feature;
  readonly customId: string;
  label(t: Translate): string;
};
