import type { Actor } from "@guildhall/core";
import type { Game } from "@guildhall/core/games";
import {
  type CataloguePlan,
  type ChangeCounts,
  countChanges,
  countListed,
  type FileProblem,
  type FileRow,
  type ItemsFile,
  isShrunken,
  matchFileRows,
  type PreviewItemsFileInput,
  planCatalogueChange,
  readItemsFile,
} from "@guildhall/core/items";
import type { Queryable } from "@guildhall/db";
import { listOwnItems } from "@guildhall/db/items";
import { getGameProfile } from "@guildhall/db/settings";
import { fingerprintOf } from "#use-cases/fingerprint-of.ts";

/** What importing a file would write. */
export type PreparedItemsFile = CataloguePlan &
  Pick<ItemsFile, "format"> & {
    readonly game: Game;
    readonly counts: ChangeCounts;
    /** Items of the file, those apart that are left as they are. */
    readonly foundCount: number;
    /** Items that earlier files brought and that are listed today. */
    readonly listedCount: number;
    /** Rows that a file changes nothing of: all servers share the item, or it was merged into another. */
    readonly shared: readonly FileRow[];
    /** What cannot be read, by line. */
    readonly problems: readonly FileProblem[];
    /** Of a whole list: so few cannot be all. */
    readonly isShrunken: boolean;
    /** Fingerprint of what would be written. Importing asks for it. */
    readonly previewId: string;
  };

/** Reads a file and holds it against the catalogue as it is now. */
export async function prepareItemsFile(
  db: Queryable,
  actor: Actor,
  { text, language, isWhole }: PreviewItemsFileInput,
): Promise<PreparedItemsFile> {
  const { guildId } = actor;
  const profile = await getGameProfile(db, guildId);
  const { game } = profile;
  const file = readItemsFile(text, { language, profile });
  const own = await listOwnItems(db, guildId, game);
  const deployment = await listOwnItems(db, null, game);
  const { found, shared, problems } = matchFileRows(file.rows, { own, deployment });
  const finding = { found, provider: "file", isWhole } as const;
  const plan = planCatalogueChange(own, finding);
  return {
    ...plan,
    game,
    format: file.format,
    counts: countChanges(plan),
    foundCount: found.length,
    listedCount: countListed(own, "file"),
    shared,
    problems: [...file.problems, ...problems].toSorted((a, b) => a.line - b.line),
    isShrunken: isWhole && isShrunken(own, finding),
    previewId: fingerprintOf(plan),
  };
}
