import type { SystemActor } from "@guildhall/core";
import { randomSnowflake } from "@guildhall/db/testing";
import type { Context } from "#use-cases/context.ts";
import { importSheet, previewSheet, recordServerMembers } from "#use-cases/members/index.ts";

type Furnishing = { readonly system: SystemActor; readonly marker: string; readonly roleId: string };

/** Somebody in the server who has a role and is in no roster, and a sheet that brought Odo; says which import that was. */
export async function furnishImports(
  context: Context,
  { system, marker, roleId }: Furnishing,
): Promise<string> {
  const name = `Recruit ${marker}`;
  const recruit = { userId: randomSnowflake(), name, avatarHash: null, isBot: false, joinedAt: null };
  const members = [{ ...recruit, roleIds: [roleId] }];
  await recordServerMembers(context, system, { members, asOf: context.clock.now() });
  // The marker makes all names of a hall alike.
  const answers = [{ line: 2, choice: "new" }];
  const sheet = { ...sheetOf(`Name\nOdo ${marker}`), answers };
  const { previewId } = await previewSheet(context, system, sheet);
  const { importKey } = await importSheet(context, system, {
    ...sheet,
    previewId,
    importKey: `import-${marker}`,
  });
  return importKey;
}

/** A sheet of names alone. */
export function sheetOf(text: string) {
  const words = { ranks: [], classes: [], roles: [] };
  return { text, hasHead: true, columns: ["name" as const], words, answers: [] };
}
