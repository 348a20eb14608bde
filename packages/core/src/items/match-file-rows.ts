import { foldName } from "../members/index.ts";
import type { Item } from "./item.ts";
import { isMadeSourceId, makeSourceId } from "./make-source-id.ts";
import type { FoundItem } from "./plan-catalogue-change.ts";
import type { FileProblem, FileRow } from "./read-item-row.ts";

type Catalogues = { readonly own: readonly Item[]; readonly deployment: readonly Item[] };

export type MatchedFile = {
  /** Items of the guild's own, known or new. */
  readonly found: readonly FoundItem[];
  /** Rows of items that a file changes nothing of: the deployment's, and what was merged into another. */
  readonly shared: readonly FileRow[];
  readonly problems: readonly FileProblem[];
};

/**
 * Says which item each row of a file means: by its id, else by its name in any language. An item that somebody typed has no id
 * of its own, so it is known by its name even where the file has an id for it.
 */
export function matchFileRows(rows: readonly FileRow[], catalogues: Catalogues): MatchedFile {
  const known = toKnown(catalogues);
  const lines = new Map<string, number>();
  const found: FoundItem[] = [];
  const shared: FileRow[] = [];
  const problems: FileProblem[] = [];
  for (const row of rows) {
    const { line, id: _, ...told } = row;
    const sourceId = findMeant(row, known, lines);
    const otherLine = sourceId === null ? undefined : lines.get(sourceId);
    if (sourceId === null) shared.push(row);
    else if (otherLine !== undefined)
      problems.push({ line, cause: "twice", text: firstName(row), otherLine });
    else found.push({ sourceId, ...told });
    if (sourceId !== null && otherLine === undefined) lines.set(sourceId, line);
  }
  return { found, shared, problems };
}

type Known = {
  readonly ids: ReadonlySet<string>;
  /** Ids by folded name. */
  readonly named: ReadonlyMap<string, string>;
  readonly sharedIds: ReadonlySet<string>;
  readonly sharedNames: ReadonlySet<string>;
  readonly taken: ReadonlySet<string>;
};

function toKnown({ own, deployment }: Catalogues): Known {
  const open = own.filter(({ mergedIntoId }) => mergedIntoId === null);
  const shared = [...deployment, ...own.filter(({ mergedIntoId }) => mergedIntoId !== null)];
  return {
    ids: new Set(open.map(({ sourceId }) => sourceId)),
    // Of two of one name the first counts.
    named: new Map(
      open.toReversed().flatMap((item) => foldNames(item).map((name) => [name, item.sourceId] as const)),
    ),
    sharedIds: new Set(shared.map(({ sourceId }) => sourceId)),
    sharedNames: new Set(shared.flatMap(foldNames)),
    taken: new Set(own.map(({ sourceId }) => sourceId)),
  };
}

/** The id that the row means; null for an item that a file does not change. Lines are those of the items that stand above. */
function findMeant(row: FileRow, known: Known, lines: ReadonlyMap<string, number>): string | null {
  const names = foldNames(row);
  const named = names.map((name) => known.named.get(name)).find((sourceId) => sourceId !== undefined);
  if (row.id === null) {
    if (named !== undefined) return named;
    if (names.some((name) => known.sharedNames.has(name))) return null;
    const made = makeSourceId(firstName(row), new Set());
    return lines.has(made) ? made : makeSourceId(firstName(row), known.taken);
  }
  if (known.ids.has(row.id)) return row.id;
  if (known.sharedIds.has(row.id)) return null;
  return named !== undefined && isMadeSourceId(named) && !lines.has(named) ? named : row.id;
}

function foldNames({ names }: Pick<FileRow, "names">): readonly string[] {
  return Object.values(names).map(foldName);
}

function firstName({ names }: Pick<FileRow, "names">): string {
  return Object.values(names)[0] ?? "";
}
