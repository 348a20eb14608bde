import type { LucideIcon } from "lucide-react";

/** What the palette lists, in this order: what can be done and where one can go, then what was found in the guild. */
export const commandGroups = [
  "actions",
  "pages",
  "members",
  "events",
  "items",
  "foreignGuilds",
  "applications",
] as const;

/** One line of the palette. */
export type Command = {
  readonly id: string;
  readonly group: (typeof commandGroups)[number];
  readonly label: string;
  /** What tells it from others of its name. */
  readonly detail?: string;
  readonly icon: LucideIcon;
  /** Keys that do the same, as shown: `g s`. */
  readonly keys?: string;
  run(): void;
};
