import type { Standing } from "./standing.ts";

/** How many people come into a roster at once: by a role of the server, or by a sheet. */
export const importKinds = ["adoption", "sheet"] as const;

export type ImportKind = (typeof importKinds)[number];

/** What an import made and changed, by number: the way back takes exactly this back. */
export type ImportChanges = {
  readonly madeMemberIds: readonly number[];
  /** Of members who were there before. */
  readonly standings: readonly Changed<Standing>[];
  readonly ranks: readonly Changed<number | null>[];
  readonly characterIds: readonly number[];
  readonly buildIds: readonly number[];
  readonly noteIds: readonly number[];
  /** Newcomers about whom nobody had decided. */
  readonly newcomerIds: readonly number[];
  /** How many accounts were opened. */
  readonly entryCount: number;
};

export type Changed<Value> = { readonly memberId: number; readonly before: Value; readonly after: Value };

/** One import as officers see it in the list. */
export type RosterImport = {
  /** Chosen by whoever confirmed it. */
  readonly importKey: string;
  readonly kind: ImportKind;
  readonly changes: ImportChanges;
  readonly importedAt: Temporal.Instant;
  readonly undoneAt: Temporal.Instant | null;
  /** Null when a program did it. */
  readonly importedByName: string | null;
};
