/** Where the features live, and what a file of each place may be. */
export type Place = {
  /** Its folders are features. */
  folder: string;
  /** Folders that are no feature but belong to the place. */
  infrastructure: readonly string[];
  /** What may follow the first dot of a name that says its own role. */
  suffixes: readonly string[];
  /** Names that need no suffix. */
  plainNames: RegExp;
  /** Folders that a feature may have inside. */
  inside: readonly string[];
  /** Whether a large feature keeps its sub-words in folders there. */
  hasSubWords?: boolean;
};

/**
 * Sub-words of features that have grown past sixty files in a place. They use each other as features do: through an
 * index.ts. What two of them need belongs to the feature itself.
 */
export const subWords: Readonly<Record<string, readonly string[]>> = {
  events: ["templates", "series", "reminders", "extras", "calendar"],
  groups: ["balancing", "parties", "war-server"],
  dkp: ["pools", "slips", "ledger", "accounts", "decay", "seasons", "lists"],
  wishlists: ["priority"],
  loot: ["sessions", "auctions", "council", "awards", "bank"],
  recruitment: ["applications", "forms", "openings", "blocks", "applying", "clearances"],
  announcements: ["codes", "contracts", "rooms", "fame"],
};

const anyName = /^[a-z0-9-]+$/;
const tests = ["test.ts", "test.tsx"];

export const places: readonly Place[] = [
  {
    folder: "packages/core/src",
    infrastructure: ["games"],
    suffixes: ["input.ts", "input.test.ts", ...tests],
    plainNames: anyName,
    inside: ["cross-guild"],
    hasSubWords: true,
  },
  {
    folder: "packages/db/src",
    infrastructure: ["facts", "jobs", "sessions", "messages", "testing"],
    suffixes: ["tables.ts", "queries.ts", "queries.test.ts", ...tests],
    plainNames: /^index$/,
    inside: ["cross-guild"],
  },
  {
    folder: "packages/use-cases/src",
    infrastructure: ["testing"],
    suffixes: tests,
    plainNames: anyName,
    inside: ["cross-guild"],
    hasSubWords: true,
  },
  {
    folder: "packages/discord-views/src",
    infrastructure: ["testing"],
    suffixes: ["view.ts", "view.test.ts", ...tests],
    plainNames: anyName,
    inside: [],
  },
  {
    folder: "apps/bot/src/features",
    infrastructure: [],
    suffixes: [
      ...[
        "command",
        "button",
        "select",
        "modal",
        "menu",
        "listener",
        "job",
        "worker",
        "view",
        "option",
        "extra",
      ].map((role) => `${role}.ts`),
      "view.test.ts",
      ...tests,
    ],
    plainNames: /^(index|(on|read|find|keep|tell)-.+)$/,
    inside: ["cross-guild"],
  },
  {
    folder: "apps/web/src/features",
    infrastructure: [],
    suffixes: ["loaders.ts", "queries.ts", "actions.ts", ...tests],
    plainNames: /^(index|client)$/,
    inside: ["components", "cross-guild"],
  },
];

/** Messages and stories that belong to the whole product. */
export const sharedMessages = ["common", "shell"];
export const sharedStories = [
  "shell",
  "rights",
  "import",
  "roster",
  "onboarding",
  "week",
  "sessions",
  "night-and-bank",
  "diplomacy-access",
  "codes",
  "rooms-and-fame",
  "my-page",
  "recruitment-forms",
  "recruitment-steps",
  "parties",
  "war-server",
  "war-room",
  "gallery",
  "every-page",
  "live",
  "keyboard",
  "story",
  "attacks",
  "discord-client",
  "discord-story",
  "doctor",
  "first-steps",
];
